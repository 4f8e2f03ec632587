// SPDX-License-Identifier: MIT
#include "app/postrows.h"

#include <algorithm>

namespace Latchkey {

namespace {

/// Longer contents are read when they are opened, so that a list of books takes no more memory than one of notes.
constexpr qsizetype longestKept = 32 * 1024;

} // namespace

void PostRows::setCount(int count)
{
    m_count = count;
    m_rows.erase(m_rows.lower_bound(count), m_rows.end());
}

void PostRows::insertAtFront(int count)
{
    std::map<int, Row> moved;
    for (auto &[row, content] : m_rows)
        moved.emplace_hint(moved.end(), row + count, std::move(content));
    m_rows = std::move(moved);
    m_count += count;
}

const Post *PostRows::at(int row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second.post;
}

QString PostRows::excerptAt(int row) const
{
    const auto found = m_rows.find(row);
    if (found == m_rows.end())
        return {};
    const Row &known = found->second;
    if (!known.excerpt)
        known.excerpt = known.post.excerpt();
    return *known.excerpt;
}

int PostRows::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const auto &row) { return row.second.post.id == id; });
    return found == m_rows.end() ? -1 : found->first;
}

bool PostRows::put(int first, const QList<Post> &posts)
{
    bool agrees = true;
    int place = first;
    for (const Post &post : posts) {
        const auto [found, isNew] = m_rows.try_emplace(place++);
        Row &row = found->second;
        agrees = agrees && (isNew || row.isStale || row.post.id == post.id);
        row = {.post = post.id.isEmpty() ? post : post.abridged(longestKept)}; // without a name it cannot be asked for
    }
    return agrees;
}

void PostRows::makeStale()
{
    for (auto &[row, content] : m_rows)
        content.isStale = true;
}

void PostRows::makeFresh(const Range &range)
{
    for (auto row = m_rows.lower_bound(range.first); row != m_rows.end() && range.contains(row->first); ++row)
        row->second.isStale = false;
}

std::optional<int> PostRows::firstMissing(const Range &range) const
{
    const int last = std::min(range.last, m_count - 1);
    auto known = m_rows.lower_bound(std::max(0, range.first));
    for (int row = std::max(0, range.first); row <= last; ++row, ++known)
        if (known == m_rows.end() || known->first != row || known->second.isStale)
            return row;
    return {};
}

void PostRows::keep(const Range &range, const Range &beginning)
{
    std::erase_if(m_rows, [&](const auto &row) { return !range.contains(row.first) && !beginning.contains(row.first); });
}

} // namespace Latchkey
