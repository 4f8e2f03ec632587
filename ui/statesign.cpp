// SPDX-License-Identifier: MIT
#include "ui/statesign.h"

#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QPainter>

namespace Latchkey {

namespace {

constexpr int diameter = 72;
constexpr int iconSide = 32;

} // namespace

StateSign::StateSign(QWidget *parent) : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void StateSign::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

void StateSign::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    painter.drawEllipse(rect());
    QRect place(0, 0, iconSide, iconSide);
    place.moveCenter(rect().center());
    tintedIcon(m_icon, theme.accentText).paint(&painter, place);
}

} // namespace Latchkey
