// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <fstream>
#include <optional>
#include <string>

namespace Latchkey::Server {

/// The characters of a file, with the number of the line they stand in. A byte order mark at the beginning is passed over.
class LineReader {
public:
    LineReader(std::ifstream stream, std::string name);

    /// Empty at the end.
    std::optional<char> peek();
    std::optional<char> next();

    std::size_t line() const { return m_line; }
    /// `posts.csv, line 12`
    std::string place(std::size_t line) const;

private:
    std::ifstream m_stream;
    std::string m_name;
    std::size_t m_line = 1;
};

} // namespace Latchkey::Server
