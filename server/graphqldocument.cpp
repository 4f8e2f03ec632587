// SPDX-License-Identifier: MIT
#include "graphqldocument.h"

#include "jsontext.h"

#include <algorithm>

namespace Latchkey::Server::Graphql {

std::string TypeReference::text() const
{
    std::string before;
    std::string after;
    for (const char wrapper : wrappers) {
        if (wrapper == '[')
            before += '[';
        after.insert(after.begin(), wrapper == '[' ? ']' : '!');
    }
    return before + name + after;
}

std::string Value::written() const
{
    if (kind == Kind::Variable)
        return '$' + text;
    std::string result;
    if (kind == Kind::String) {
        appendJsonString(result, text);
        return result;
    }
    if (kind != Kind::List && kind != Kind::Object)
        return text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        result += i > 0 ? ", " : "";
        result += kind == Kind::Object ? names[i] + ": " : "";
        result += items[i].written();
    }
    return kind == Kind::List ? '[' + result + ']' : '{' + result + '}';
}

const Fragment *Document::fragment(const std::string &name) const
{
    const auto found = std::find_if(
        fragments.begin(), fragments.end(), [&](const Fragment &known) { return known.name == name; });
    return found == fragments.end() ? nullptr : &*found;
}

} // namespace Latchkey::Server::Graphql
