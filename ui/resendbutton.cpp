// SPDX-License-Identifier: MIT
#include "ui/resendbutton.h"

#include "ui/language.h"

using namespace std::chrono_literals;

namespace Latchkey {

ResendButton::ResendButton(const Phrase &text, const QString &objectName, QWidget *parent)
    : TextButton(text, parent), m_what(text)
{
    setObjectName(objectName);
    setAutoDefault(true);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ResendButton::showPause);
    sayInEveryLanguage(this, [this] { setAccessibleName(m_what.text()); });
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
    if (left > 0s)
        return setText([this, left = int(left.count())] { return tr("%1 (in %Ln s)", nullptr, left).arg(m_what.text()); });
    setText(m_what);
    m_second.stop();
}

} // namespace Latchkey
