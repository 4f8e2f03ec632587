// SPDX-License-Identifier: MIT
#include "linereader.h"

#include <array>

namespace Latchkey::Server {

LineReader::LineReader(std::ifstream stream, std::string name) : m_stream(std::move(stream)), m_name(std::move(name))
{
    constexpr std::array<char, 3> mark{'\xef', '\xbb', '\xbf'};
    std::array<char, 3> first{};
    m_stream.read(first.data(), first.size());
    if (m_stream.gcount() == 3 && first == mark)
        return;
    m_stream.clear();
    m_stream.seekg(0);
}

std::optional<char> LineReader::peek()
{
    const int c = m_stream.rdbuf()->sgetc();
    return c == std::ifstream::traits_type::eof() ? std::nullopt : std::optional(static_cast<char>(c));
}

std::optional<char> LineReader::next()
{
    const int c = m_stream.rdbuf()->sbumpc();
    if (c == std::ifstream::traits_type::eof())
        return {};
    m_line += c == '\n';
    return static_cast<char>(c);
}

std::string LineReader::place(std::size_t line) const
{
    return m_name + ", line " + std::to_string(line);
}

} // namespace Latchkey::Server
