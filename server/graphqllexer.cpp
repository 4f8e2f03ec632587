// SPDX-License-Identifier: MIT
#include "graphqllexer.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace Latchkey::Server::Graphql {

namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<unsigned> hexDigits(std::string_view text)
{
    unsigned value = 0;
    for (char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!isDigit(c) && !isLetter)
            return {};
        value = value * 16 + static_cast<unsigned>(isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return text.size() == 4 ? std::optional(value) : std::nullopt;
}

void appendUtf8(std::string &text, unsigned code)
{
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xc0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xe0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xf0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (;;) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        if (end == std::string_view::npos)
            return lines;
        text = text.substr(end + 1);
    }
}

std::size_t indentation(std::string_view line)
{
    return std::min(line.find_first_not_of(" \t"), line.size());
}

// BlockStringValue() of the specification: the common indentation and the blank lines at both ends are layout.
std::string blockStringValue(const std::string &raw)
{
    std::vector<std::string_view> lines = linesOf(raw);
    std::size_t common = std::string::npos;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (indentation(lines[i]) < lines[i].size())
            common = std::min(common, indentation(lines[i]));
    }
    for (std::size_t i = 1; i < lines.size() && common != std::string::npos; ++i)
        lines[i] = lines[i].substr(std::min(common, lines[i].size()));
    const auto isBlank = [](std::string_view line) { return indentation(line) == line.size(); };
    while (!lines.empty() && isBlank(lines.back()))
        lines.pop_back();
    lines.erase(lines.begin(), std::find_if_not(lines.begin(), lines.end(), isBlank));
    std::string value;
    for (std::string_view line : lines)
        value.append(value.empty() && line.data() == lines.front().data() ? "" : "\n").append(line);
    return value;
}

} // namespace

Token Lexer::next()
{
    skipIgnored();
    if (m_rest.empty())
        return {Token::Kind::End, {}, m_location};
    const char c = m_rest.front();
    if (isNameStart(c)) {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), [](char x) { return isNameStart(x) || isDigit(x); });
        return take(Token::Kind::Name, static_cast<std::size_t>(end - m_rest.begin()));
    }
    if (isDigit(c) || c == '-')
        return takeNumber();
    if (m_rest.starts_with("\"\"\""))
        return takeBlockString();
    if (c == '"')
        return takeString();
    if (m_rest.starts_with("..."))
        return take(Token::Kind::Punctuator, 3);
    if (std::string_view("!$&():=@[]{|}").find(c) == std::string_view::npos)
        fail("Unexpected character.");
    return take(Token::Kind::Punctuator, 1);
}

void Lexer::skipIgnored()
{
    for (;;) {
        if (m_rest.starts_with("\xef\xbb\xbf"))
            m_rest.remove_prefix(3);
        else if (m_rest.starts_with('#'))
            advance(std::min(m_rest.find_first_of("\r\n"), m_rest.size()));
        else if (!m_rest.empty() && std::string_view(" \t\r\n,").find(m_rest.front()) != std::string_view::npos)
            advance(1);
        else
            return;
    }
}

void Lexer::advance(std::size_t count)
{
    for (char c : m_rest.substr(0, count)) {
        if (c == '\n')
            m_location = {m_location.line + 1, 1};
        else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80)
            ++m_location.column;
    }
    m_rest.remove_prefix(count);
}

Token Lexer::take(Token::Kind kind, std::size_t count)
{
    Token token{kind, std::string(m_rest.substr(0, count)), m_location};
    advance(count);
    return token;
}

// Where the run of digits that begins there ends.
std::size_t Lexer::digitsAt(std::size_t position) const
{
    const std::size_t end = std::min(m_rest.find_first_not_of("0123456789", position), m_rest.size());
    if (end == position)
        fail("Invalid number.");
    return end;
}

Token Lexer::takeNumber()
{
    const std::size_t begin = m_rest.front() == '-' ? 1 : 0;
    std::size_t end = digitsAt(begin);
    if (end > begin + 1 && m_rest[begin] == '0')
        fail("Invalid number, unexpected digit after 0.");
    Token::Kind kind = Token::Kind::Int;
    if (end < m_rest.size() && m_rest[end] == '.') {
        kind = Token::Kind::Float;
        end = digitsAt(end + 1);
    }
    if (end < m_rest.size() && (m_rest[end] | 0x20) == 'e') {
        kind = Token::Kind::Float;
        const bool isSigned = end + 1 < m_rest.size() && (m_rest[end + 1] == '+' || m_rest[end + 1] == '-');
        end = digitsAt(end + (isSigned ? 2 : 1));
    }
    if (end < m_rest.size() && (isNameStart(m_rest[end]) || m_rest[end] == '.'))
        fail("Invalid number.");
    return take(kind, end);
}

Token Lexer::takeString()
{
    std::string value;
    for (std::size_t i = 1; i < m_rest.size() && m_rest[i] != '\n' && m_rest[i] != '\r'; ++i) {
        if (m_rest[i] == '"') {
            Token token = take(Token::Kind::String, i + 1);
            token.text = std::move(value);
            return token;
        }
        if (m_rest[i] == '\\')
            appendEscape(value, i);
        else
            value += m_rest[i];
    }
    fail("Unterminated string.");
}

// Leaves `position` at the escape's last character.
void Lexer::appendEscape(std::string &value, std::size_t &position) const
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const char letter = position + 1 < m_rest.size() ? m_rest[position + 1] : '\0';
    const auto known = letters.find(letter);
    if (known != std::string_view::npos) {
        value += meanings[known];
        ++position;
        return;
    }
    const auto unit = letter == 'u' ? hexDigits(m_rest.substr(position + 2, 4)) : std::nullopt;
    if (!unit)
        fail("Invalid character escape sequence.");
    position += 5;
    if (*unit < 0xd800 || *unit > 0xdfff)
        return appendUtf8(value, *unit);
    const bool paired = m_rest.substr(position + 1).starts_with("\\u") && *unit < 0xdc00;
    const auto second = paired ? hexDigits(m_rest.substr(position + 3, 4)) : std::nullopt;
    if (!second || *second < 0xdc00 || *second > 0xdfff)
        fail("Invalid Unicode escape sequence.");
    position += 6;
    appendUtf8(value, 0x10000 + ((*unit - 0xd800) << 10) + (*second - 0xdc00));
}

Token Lexer::takeBlockString()
{
    std::string raw;
    for (std::size_t i = 3; i < m_rest.size(); ++i) {
        if (m_rest.substr(i).starts_with("\"\"\"")) {
            Token token = take(Token::Kind::String, i + 3);
            token.text = blockStringValue(raw);
            return token;
        }
        if (m_rest.substr(i).starts_with("\\\"\"\"")) {
            raw += "\"\"\"";
            i += 3;
        } else {
            raw += m_rest[i];
        }
    }
    fail("Unterminated string.");
}

void Lexer::fail(const std::string &text) const
{
    throw SyntaxError(text, m_location);
}

} // namespace Latchkey::Server::Graphql
