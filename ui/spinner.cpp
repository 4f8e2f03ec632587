// SPDX-License-Identifier: MIT
#include "ui/spinner.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace Latchkey {

namespace {

constexpr int frame = 33; // ms
constexpr int step = 12; // degrees, one turn a second
constexpr int sixteenth = 16; // QPainter counts in sixteenths of a degree

} // namespace

Spinner::Spinner(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Spinner::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void Spinner::showEvent(QShowEvent *)
{
    if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this))
        m_timer.start(frame, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *)
{
    m_angle = (m_angle - step) % 360;
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_color.isValid() ? m_color : palette().color(QPalette::WindowText), 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect()).adjusted(3, 3, -3, -3), m_angle * sixteenth, 270 * sixteenth);
}

} // namespace Latchkey
