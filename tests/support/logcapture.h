// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Collects everything that is logged while it lives, of every category and level, instead of printing it. One at a time.
class LogCapture final {
public:
    LogCapture();
    ~LogCapture();
    Q_DISABLE_COPY_MOVE(LogCapture)

    QString text() const;

private:
    QtMessageHandler m_former;
};
