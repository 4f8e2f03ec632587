// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace Latchkey {

/// While it lives, the program's messages go to a file as well, one line each with the time in UTC. The file is readable by
/// its owner only. What is logged is chosen where it is logged: endpoints and codes, never headers, bodies or queries.
class LogFile final {
public:
    explicit LogFile(const QString &path);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    bool isOpen() const { return m_file.isOpen(); }

private:
    QFile m_file;
};

} // namespace Latchkey
