// SPDX-License-Identifier: MIT
#include "jsonposts.h"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// A post may be long; without any bound a file that is no JSON would end up in memory as a whole.
constexpr std::size_t longestPost = 64 * 1024 * 1024;

std::string textOf(const json::value &value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

bool JsonPosts::next(ImportedPost &post)
{
    if (m_form == Form::Unknown)
        findBeginning();
    if (m_begun.empty() && !skipToObject())
        return false;
    const std::string text = readValue();
    json::error_code error;
    const json::value value = json::parse(text, error);
    if (error || !value.is_object())
        throw PostError("this is no valid JSON object (" + error.message() + ")");
    post = {};
    for (const auto &entry : value.get_object())
        take(post, entry.key(), textOf(entry.value()));
    return true;
}

void JsonPosts::findBeginning()
{
    skipBlanks();
    m_line = m_reader.line();
    m_form = Form::List;
    if (m_reader.peek() == '[') {
        m_reader.next();
        return;
    }
    if (m_reader.peek() != '{')
        throw PostError("this is neither a JSON object nor a list");
    enterEnvelope();
}

// The first key tells whether this is the envelope of an answer or the first post.
void JsonPosts::enterEnvelope()
{
    std::string begun(1, *m_reader.next());
    for (;;) {
        skipBlanks();
        const std::string key = readString();
        begun += key;
        if (key != "\"data\"" && key != "\"meta\"") {
            m_form = Form::Lines;
            m_begun = begun;
            return;
        }
        skipBlanks();
        expect(':');
        skipBlanks();
        if (key == "\"data\"")
            return expect('[');
        readValue();
        skipBlanks();
        expect(',');
    }
}

bool JsonPosts::skipToObject()
{
    for (;;) {
        skipBlanks();
        const std::optional<char> c = m_reader.peek();
        m_line = m_reader.line();
        if (!c && m_form == Form::List)
            throw PostError("the file ends in the middle of the list");
        if (!c || (m_form == Form::List && c == ']'))
            return false;
        if (c == '{')
            return true;
        if (c != ',')
            throw PostError(std::string("a post is expected here, not \"") + *c + "\"");
        m_reader.next();
    }
}

void JsonPosts::skipBlanks()
{
    while (m_reader.peek() && isBlank(*m_reader.peek()))
        m_reader.next();
}

void JsonPosts::expect(char wanted)
{
    m_line = m_reader.line();
    if (m_reader.next() != wanted)
        throw PostError(std::string("a \"") + wanted + "\" is expected here");
}

// With its quotes.
std::string JsonPosts::readString()
{
    expect('"');
    std::string text = "\"";
    for (bool escaped = false;;) {
        const std::optional<char> c = m_reader.next();
        if (!c || text.size() > longestPost)
            throw PostError("a text begins here and does not end");
        text += *c;
        if (!escaped && *c == '"')
            return text;
        escaped = !escaped && *c == '\\';
    }
}

// An object or a list, up to the bracket that closes it.
std::string JsonPosts::readValue()
{
    std::string text = std::move(m_begun);
    m_begun.clear();
    int depth = text.empty() ? 0 : 1;
    do {
        const std::optional<char> c = m_reader.peek();
        if (!c || text.size() > longestPost)
            throw PostError("the post that begins here does not end");
        depth += *c == '{' || *c == '[' ? 1 : *c == '}' || *c == ']' ? -1 : 0;
        if (*c == '"')
            text += readString();
        else
            text += *m_reader.next();
    } while (depth > 0);
    return text;
}

} // namespace Latchkey::Server
