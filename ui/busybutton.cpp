// SPDX-License-Identifier: MIT
#include "ui/busybutton.h"

#include "ui/spinner.h"

namespace Latchkey {

BusyButton::BusyButton(const Phrase &text, const QString &objectName, QWidget *parent)
    : TextButton(text, parent), m_spinner(new Spinner(this))
{
    setObjectName(objectName);
    setProperty("role", QStringLiteral("primary"));
    setAutoDefault(true);
    m_spinner->hide();
}

void BusyButton::setBusy(bool busy)
{
    m_isBusy = busy;
    setAttribute(Qt::WA_TransparentForMouseEvents, busy);
    m_spinner->setColor(palette().color(QPalette::HighlightedText));
    m_spinner->setVisible(busy);
    placeSpinner();
}

void BusyButton::resizeEvent(QResizeEvent *event)
{
    TextButton::resizeEvent(event);
    placeSpinner();
}

void BusyButton::placeSpinner()
{
    constexpr int margin = 14;
    const int x = layoutDirection() == Qt::RightToLeft ? margin : width() - m_spinner->width() - margin;
    m_spinner->move(x, (height() - m_spinner->height()) / 2);
}

} // namespace Latchkey
