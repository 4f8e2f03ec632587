// SPDX-License-Identifier: MIT
#pragma once

#include "linereader.h"
#include "postsource.h"

namespace Latchkey::Server {

/// Posts as `/items/posts` gives them (`{"data":[…]}`), a plain list of them, or one object after the other.
class JsonPosts : public PostSource {
public:
    JsonPosts(std::ifstream stream, std::string name) : m_reader(std::move(stream), std::move(name)) { }

    bool next(ImportedPost &post) override;
    std::string place() const override { return m_reader.place(m_line); }

private:
    enum class Form { Unknown, List, Lines };

    void findBeginning();
    void enterEnvelope();
    bool skipToObject();
    void skipBlanks();
    void expect(char wanted);
    std::string readString();
    std::string readValue();

    LineReader m_reader;
    std::size_t m_line = 1;
    Form m_form = Form::Unknown;
    std::string m_begun; // what was read of the first object to tell the form
};

} // namespace Latchkey::Server
