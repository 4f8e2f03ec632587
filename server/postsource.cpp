// SPDX-License-Identifier: MIT
#include "postsource.h"

#include "csvposts.h"
#include "failure.h"
#include "http.h"
#include "jsonposts.h"
#include "markdownposts.h"

#include <fstream>

namespace fs = std::filesystem;

namespace Latchkey::Server {

std::unique_ptr<PostSource> openPosts(const fs::path &path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return std::make_unique<MarkdownPosts>(path);
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw Failure(
            ExitCode::WrongUse, path.string() + " cannot be read. Give a JSON or CSV file, or a folder of Markdown files.");
    if (equalsIgnoringCase(path.extension().string(), ".csv"))
        return std::make_unique<CsvPosts>(std::move(stream), path.filename().string());
    return std::make_unique<JsonPosts>(std::move(stream), path.filename().string());
}

} // namespace Latchkey::Server
