// SPDX-License-Identifier: MIT
#pragma once

#include "graphqldocument.h"

#include <string>
#include <string_view>

namespace Latchkey::Server::Graphql {

struct Token {
    enum class Kind { End, Punctuator, Name, Int, Float, String };

    Kind kind = Kind::End;
    std::string text; ///< of a string its value
    Location location;
};

/// Cuts the text of a document into tokens (specification, section 2.1). The text has to outlive it.
class Lexer {
public:
    explicit Lexer(std::string_view text) : m_rest(text) { }

    /// Throws SyntaxError.
    Token next();

private:
    void skipIgnored();
    void advance(std::size_t count);
    Token take(Token::Kind kind, std::size_t count);
    Token takeNumber();
    Token takeString();
    Token takeBlockString();
    std::size_t digitsAt(std::size_t position) const;
    void appendEscape(std::string &value, std::size_t &position) const;
    [[noreturn]] void fail(const std::string &text) const;

    std::string_view m_rest;
    Location m_location;
};

} // namespace Latchkey::Server::Graphql
