// SPDX-License-Identifier: MIT
#include "ui/textlabel.h"

#include <QEvent>
#include <QStyle>

namespace Latchkey {

void alignWithPage(QLabel *label)
{
    if (label->alignment() & Qt::AlignHCenter)
        return; // the middle is the same from both sides
    const Qt::Alignment side = QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft);
    label->setAlignment((label->alignment() & ~Qt::AlignHorizontal_Mask) | side | Qt::AlignAbsolute);
}

TextLabel::TextLabel(const QString &role, const Phrase &text, QWidget *parent) : WrappingLabel(parent)
{
    setProperty("role", role);
    setText(text);
    alignWithPage(this);
}

void TextLabel::setText(const Phrase &text)
{
    m_text = text;
    QLabel::setText(m_text.text());
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        QLabel::setText(m_text.text());
    else if (event->type() == QEvent::LayoutDirectionChange)
        alignWithPage(this);
    WrappingLabel::changeEvent(event);
}

} // namespace Latchkey
