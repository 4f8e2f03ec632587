// SPDX-License-Identifier: MIT
#pragma once

#include "importedpost.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>

namespace Latchkey::Server {

/// Posts in a file or a folder, read one by one, so that any number of them takes little memory.
class PostSource {
public:
    virtual ~PostSource() = default;

    /// Reads the next one; false at the end. Throws PostError.
    virtual bool next(ImportedPost &post) = 0;

    /// Where the post that was read last begins: `posts.csv, line 12`.
    virtual std::string place() const = 0;

    /// Fields that posts do not have; they were passed over.
    const std::set<std::string> &unknownFields() const { return m_unknownFields; }

protected:
    void take(ImportedPost &post, const std::string &field, std::string_view text)
    {
        if (!post.take(field, text))
            m_unknownFields.insert(field);
    }

private:
    std::set<std::string> m_unknownFields;
};

/// For a folder Markdown files, for `.csv` CSV, else JSON. Throws Failure (WrongUse) when there is nothing to read.
std::unique_ptr<PostSource> openPosts(const std::filesystem::path &path);

} // namespace Latchkey::Server
