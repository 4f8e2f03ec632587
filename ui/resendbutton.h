// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textbutton.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace Latchkey {

/// Asks for another mail; takes a pause after each, and counts it down.
class ResendButton final : public TextButton {
    Q_OBJECT

public:
    ResendButton(const Phrase &text, const QString &objectName, QWidget *parent = nullptr);

    void wait(std::chrono::milliseconds pause);

private:
    void showPause();

    const Phrase m_what;
    QDeadlineTimer m_pause;
    QTimer m_second;
};

} // namespace Latchkey
