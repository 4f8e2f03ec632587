// SPDX-License-Identifier: MIT
#include "ui/resendbutton.h"

using namespace std::chrono_literals;

namespace Latchkey {

ResendButton::ResendButton(const QString &text, const QString &objectName, QWidget *parent)
    : TextButton(text, parent), m_text(text)
{
    setObjectName(objectName);
    setAccessibleName(text);
    setAutoDefault(true);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ResendButton::showPause);
}

void ResendButton::wait(std::chrono::milliseconds pause)
{
    m_pause.setRemainingTime(pause, Qt::PreciseTimer);
    m_second.start();
    showPause();
}

void ResendButton::showPause()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_pause.remainingTimeAsDuration());
    setEnabled(left == 0s);
    setText(left == 0s ? m_text : tr("%1 (in %n s)", nullptr, int(left.count())).arg(m_text));
    if (left == 0s)
        m_second.stop();
}

} // namespace Latchkey
