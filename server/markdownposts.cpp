// SPDX-License-Identifier: MIT
#include "markdownposts.h"

#include "failure.h"
#include "http.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

namespace Latchkey::Server {

namespace {

bool isMarkdown(const fs::path &file)
{
    const std::string ending = file.extension().string();
    return equalsIgnoringCase(ending, ".md") || equalsIgnoringCase(ending, ".markdown");
}

std::string readFile(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream)
        throw PostError("the file cannot be read");
    return text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string_view takeFirstLine(std::string_view &text)
{
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return line;
}

// 'It''s' and "a \"b\"" are texts in quotes.
std::string unquoted(std::string_view value)
{
    if (value.size() < 2 || value.front() != value.back() || (value.front() != '"' && value.front() != '\''))
        return std::string(value);
    const char escape = value.front() == '"' ? '\\' : '\'';
    std::string text;
    for (std::size_t i = 1; i + 1 < value.size(); ++i) {
        if (value[i] == escape && i + 2 < value.size())
            ++i;
        text += value[i];
    }
    return text;
}

std::string firstHeading(std::string_view text)
{
    while (!text.empty()) {
        const std::string_view line = trimmed(takeFirstLine(text));
        if (line.starts_with("# "))
            return std::string(trimmed(line.substr(2)));
    }
    return {};
}

std::string_view withoutBlankLines(std::string_view text)
{
    const auto begin = text.find_first_not_of("\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

} // namespace

MarkdownPosts::MarkdownPosts(const fs::path &folder) : m_folder(folder)
{
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && isMarkdown(entry.path()))
            m_files.push_back(entry.path());
    }
    if (m_files.empty())
        throw Failure(ExitCode::WrongUse, folder.string() + " holds no Markdown files (.md). Give the folder that does.");
    std::sort(m_files.begin(), m_files.end());
}

bool MarkdownPosts::next(ImportedPost &post)
{
    if (m_next == m_files.size())
        return false;
    const fs::path &file = m_files[m_next++];
    m_line = 1;
    post = {};
    const std::string content = readFile(file);
    std::string_view text = content;
    readFrontMatter(post, text);
    if (post.title.empty())
        post.title = firstHeading(text);
    if (post.title.empty())
        post.title = file.stem().string();
    if (!post.slug)
        post.slug = file.stem().string();
    if (!post.status)
        post.status = "published";
    post.take("content", withoutBlankLines(text));
    return true;
}

std::string MarkdownPosts::place() const
{
    if (m_next == 0)
        return m_folder.string();
    return fs::relative(m_files[m_next - 1], m_folder).string() + ", line " + std::to_string(m_line);
}

void MarkdownPosts::readFrontMatter(ImportedPost &post, std::string_view &text)
{
    std::string_view rest = text;
    if (trimmed(takeFirstLine(rest)) != "---")
        return;
    while (!rest.empty()) {
        ++m_line;
        const std::string_view line = takeFirstLine(rest);
        if (trimmed(line) == "---") {
            text = rest;
            return;
        }
        takeLine(post, line);
    }
    throw PostError("the front matter does not end: a line --- is missing");
}

// "key: value"; comments, lists and what is indented below a key say nothing that a post could keep.
void MarkdownPosts::takeLine(ImportedPost &post, std::string_view line)
{
    const auto colon = line.find(':');
    const std::string key(trimmed(line.substr(0, colon)));
    if (key.empty() || key.starts_with('#') || key.starts_with('-') || line.front() == ' ' || line.front() == '\t')
        return;
    if (colon == std::string_view::npos)
        throw PostError("a line of the front matter is not of the form \"key: value\"");
    const std::string value = unquoted(trimmed(line.substr(colon + 1)));
    if (key == "date") {
        post.take("date_created", value);
        post.take("publish_date", value);
    } else if (key == "draft") {
        post.status = value == "true" ? "draft" : "published";
    } else if (key != "content") {
        take(post, key, value);
    }
}

} // namespace Latchkey::Server
