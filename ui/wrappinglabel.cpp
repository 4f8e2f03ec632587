// SPDX-License-Identifier: MIT
#include "ui/wrappinglabel.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTextLayout>

namespace Latchkey {

namespace {

/// With a line feed where Qt would break the text, in place of the space there.
QString broken(QString text, const QFont &font, int width)
{
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace

WrappingLabel::WrappingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappingLabel::paintEvent(QPaintEvent *event)
{
    if (!text().isRightToLeft() || buddy())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    drawFrame(&painter);
    QStyleOption option;
    option.initFrom(this);
    const int flags = int(QStyle::visualAlignment(Qt::RightToLeft, alignment())) | Qt::TextForceRightToLeft;
    style()->drawItemText(&painter, contentsRect(), flags, option.palette, isEnabled(),
        broken(text(), font(), contentsRect().width()), foregroundRole());
}

} // namespace Latchkey
