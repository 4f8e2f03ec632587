// SPDX-License-Identifier: MIT
#include "ui/textbutton.h"

#include "ui/wrappedtext.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

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

QRect TextButton::contents(QStyleOptionButton &option, const QSize &size) const
{
    initStyleOption(&option);
    option.rect = QRect(QPoint(), size);
    return style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
}

int TextButton::spaceForIcon() const
{
    constexpr int gap = 4; // as Qt has it
    return icon().isNull() ? 0 : iconSize().width() + gap;
}

int TextButton::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    QStyleOptionButton option;
    const int room = contents(option, {width, sizeHint().height()}).width() - spaceForIcon();
    return around({0, wrappedHeight(fontMetrics(), text(), room)}).height();
}

QSize TextButton::minimumSizeHint() const
{
    return around({spaceForIcon() + widestWord(fontMetrics(), text()), fontMetrics().height()});
}

void TextButton::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width())
        return QPushButton::paintEvent(event);
    QStyleOptionButton option;
    const QRect room = contents(option, size());
    const QRect iconPlace(room.topLeft(), QSize(iconSize().width(), std::min(room.height(), fontMetrics().height())));
    option.text.clear();
    option.icon = {};
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    if (!icon().isNull())
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), room, iconPlace));
    const QRect words = QStyle::visualRect(layoutDirection(), room, room.adjusted(spaceForIcon(), 0, 0, 0));
    painter.drawItemText(words, int(QStyle::visualAlignment(layoutDirection(), m_side)) | Qt::TextWordWrap | Qt::TextShowMnemonic,
        palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace Latchkey
