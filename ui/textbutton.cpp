// SPDX-License-Identifier: MIT
#include "ui/textbutton.h"

#include "ui/wrappedtext.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Latchkey {

TextButton::TextButton(QWidget *parent) : TextButton(QString(), parent) { }

TextButton::TextButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setSizePolicy(wrappedPolicy());
}

/// The size of the button that holds a text of that size.
QSize TextButton::around(const QSize &text) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this);
}

int TextButton::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    const int room = width - around({}).width();
    return around({0, wrappedHeight(fontMetrics(), text(), room)}).height();
}

QSize TextButton::minimumSizeHint() const
{
    return around({widestWord(fontMetrics(), text()), fontMetrics().height()});
}

void TextButton::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width())
        return QPushButton::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    painter.drawItemText(
        room, Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic, palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace Latchkey
