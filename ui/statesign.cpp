// SPDX-License-Identifier: MIT
#include "ui/statesign.h"

#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QPainter>

namespace Latchkey {

namespace {

constexpr int diameter = 72;
constexpr int signSide = 32;
constexpr int airBelow = 10;

} // namespace

StateSign::StateSign(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stateSign"));
    setFixedSize(diameter, diameter + airBelow);
}

void StateSign::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

void StateSign::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::wornBy(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    const QRect circle(0, 0, diameter, diameter);
    painter.drawEllipse(circle);
    QRect place(0, 0, signSide, signSide);
    place.moveCenter(circle.center());
    tintedIcon(m_icon, theme.accentText).paint(&painter, place);
}

} // namespace Latchkey
