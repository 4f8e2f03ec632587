// SPDX-License-Identifier: MIT
#include "ui/textbutton.h"

#include "ui/wrappedtext.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Latchkey {

TextButton::TextButton(QWidget *parent) : TextButton(Phrase(), parent) { }

TextButton::TextButton(const Phrase &text, QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(wrappedPolicy());
    setText(text);
}

void TextButton::setText(const Phrase &text)
{
    m_text = text;
    QPushButton::setText(m_text.text());
}

void TextButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        QPushButton::setText(m_text.text());
    QPushButton::changeEvent(event);
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
    option.icon = {}; // the words need the room
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    painter.drawItemText(
        room, Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic, palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace Latchkey
