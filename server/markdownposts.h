// SPDX-License-Identifier: MIT
#pragma once

#include "postsource.h"

#include <vector>

namespace Latchkey::Server {

/// A folder of Markdown files, also in its subfolders: each is a post. What stands between two lines `---` at the top are its
/// fields
/// (`title: …`); `date` counts as both dates, `draft: true` as the status. Without a title the first heading is it, without a
/// slug the name of the file, without a status it is published.
class MarkdownPosts : public PostSource {
public:
    /// Throws Failure (WrongUse) when there is no Markdown file in it.
    explicit MarkdownPosts(const std::filesystem::path &folder);

    bool next(ImportedPost &post) override;
    std::string place() const override;

private:
    void readFrontMatter(ImportedPost &post, std::string_view &text);
    void takeLine(ImportedPost &post, std::string_view line);

    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_files;
    std::size_t m_next = 0;
    std::size_t m_line = 1;
};

} // namespace Latchkey::Server
