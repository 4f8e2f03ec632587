// SPDX-License-Identifier: MIT
#include "ui/textlabel.h"

#include <QEvent>

namespace Latchkey {

TextLabel::TextLabel(const QString &role, const Phrase &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", role);
    setWordWrap(true);
    setText(text);
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
    QLabel::changeEvent(event);
}

} // namespace Latchkey
