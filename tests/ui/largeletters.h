// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QFont>

/// Letters twice as large as usual, while it lives.
class LargeLetters final {
public:
    LargeLetters() : m_usual(QApplication::font())
    {
        QFont large = m_usual;
        large.setPointSizeF(2 * large.pointSizeF());
        QApplication::setFont(large);
    }
    LargeLetters(const LargeLetters &) = delete;
    LargeLetters &operator=(const LargeLetters &) = delete;
    ~LargeLetters() { QApplication::setFont(m_usual); }

private:
    const QFont m_usual;
};
