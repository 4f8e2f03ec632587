// SPDX-License-Identifier: MIT
#pragma once

#include "linereader.h"
#include "postsource.h"

#include <vector>

namespace Latchkey::Server {

/// Posts as CSV (RFC 4180): the first line names the fields. Commas, semicolons or tabs part them, as the first line does.
class CsvPosts : public PostSource {
public:
    CsvPosts(std::ifstream stream, std::string name) : m_reader(std::move(stream), std::move(name)) { }

    bool next(ImportedPost &post) override;
    std::string place() const override { return m_reader.place(m_line); }

private:
    void readHead();
    bool readRecord(std::vector<std::string> &cells);
    std::string readCell();
    std::string readQuoted();

    LineReader m_reader;
    std::size_t m_line = 1;
    std::vector<std::string> m_fields;
    std::string m_separators = ",;\t";
};

} // namespace Latchkey::Server
