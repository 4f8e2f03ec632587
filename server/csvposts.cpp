// SPDX-License-Identifier: MIT
#include "csvposts.h"

#include <algorithm>

namespace Latchkey::Server {

namespace {

constexpr std::size_t longestCell = 64 * 1024 * 1024;

} // namespace

bool CsvPosts::next(ImportedPost &post)
{
    if (m_fields.empty())
        readHead();
    std::vector<std::string> cells;
    do {
        m_line = m_reader.line();
        if (!readRecord(cells))
            return false;
    } while (cells.size() == 1 && cells.front().empty());
    if (cells.size() != m_fields.size())
        throw PostError(
            "there are " + std::to_string(cells.size()) + " values for " + std::to_string(m_fields.size()) + " fields");
    post = {};
    for (std::size_t i = 0; i < cells.size(); ++i)
        take(post, m_fields[i], cells[i]);
    return true;
}

void CsvPosts::readHead()
{
    if (!readRecord(m_fields))
        throw PostError("the file is empty");
    if (std::find(m_fields.begin(), m_fields.end(), "title") == m_fields.end())
        throw PostError("the first line has to name the fields, and one of them has to be \"title\"");
}

// False at the end of the file.
bool CsvPosts::readRecord(std::vector<std::string> &cells)
{
    cells.clear();
    if (!m_reader.peek())
        return false;
    for (;;) {
        cells.push_back(readCell());
        const std::optional<char> end = m_reader.next();
        if (!end || *end == '\n')
            return true;
        // The first one found is the one that counts.
        m_separators = std::string(1, *end);
    }
}

// Up to the separator or the end of the line, which stays.
std::string CsvPosts::readCell()
{
    if (m_reader.peek() == '"')
        return readQuoted();
    std::string cell;
    for (;;) {
        const std::optional<char> c = m_reader.peek();
        if (!c || *c == '\n' || m_separators.find(*c) != std::string::npos)
            break;
        cell += *m_reader.next();
    }
    if (!cell.empty() && cell.back() == '\r')
        cell.pop_back();
    return cell;
}

std::string CsvPosts::readQuoted()
{
    m_reader.next();
    std::string cell;
    for (;;) {
        const std::optional<char> c = m_reader.next();
        if (!c || cell.size() > longestCell)
            throw PostError("a quoted value of this line does not end");
        if (*c != '"') {
            cell += *c;
            continue;
        }
        if (m_reader.peek() != '"')
            break;
        cell += *m_reader.next();
    }
    if (m_reader.peek() == '\r')
        m_reader.next();
    const std::optional<char> after = m_reader.peek();
    if (after && *after != '\n' && m_separators.find(*after) == std::string::npos)
        throw PostError("a quoted value of this line is followed by more text");
    return cell;
}

} // namespace Latchkey::Server
