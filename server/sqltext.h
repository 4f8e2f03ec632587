// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Latchkey::Server {

/// SQL in the making, with its values in the order of their question marks. Values never become part of the text.
class SqlText {
public:
    SqlText &operator<<(std::string_view text)
    {
        m_text += text;
        return *this;
    }

    /// Appends a question mark that stands for the value.
    void bind(SqlValue value)
    {
        m_text += '?';
        m_values.push_back(std::move(value));
    }

    SqlText &append(const SqlText &other)
    {
        m_text += other.m_text;
        m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
        return *this;
    }

    const std::string &text() const { return m_text; }
    std::size_t valueCount() const { return m_values.size(); }

    Statement prepare(Database &database) const
    {
        Statement statement = database.prepare(m_text);
        int position = 0;
        for (const SqlValue &value : m_values)
            statement.bind(++position, value);
        return statement;
    }

private:
    std::string m_text;
    std::vector<SqlValue> m_values;
};

} // namespace Latchkey::Server
