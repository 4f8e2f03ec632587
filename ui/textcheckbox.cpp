// SPDX-License-Identifier: MIT
#include "ui/textcheckbox.h"

#include "ui/wrappedtext.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Latchkey {

TextCheckBox::TextCheckBox(const Phrase &text, QWidget *parent) : QCheckBox(text.text(), parent), m_text(text)
{
    setSizePolicy(wrappedPolicy());
}

void TextCheckBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setText(m_text.text());
    QCheckBox::changeEvent(event);
}

/// From the edge of the widget, past the box.
int TextCheckBox::textIndent() const
{
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

int TextCheckBox::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    return std::max(sizeHint().height(), wrappedHeight(fontMetrics(), text(), width - textIndent()));
}

QSize TextCheckBox::minimumSizeHint() const
{
    return {textIndent() + widestWord(fontMetrics(), text()), sizeHint().height()};
}

void TextCheckBox::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width())
        return QCheckBox::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect.setHeight(sizeHint().height()); // the box stands beside the first line
    const QRect box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textIndent(), 0, 0, 0));
    option.rect = box;
    QStylePainter painter(this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawItemText(words, int(side | Qt::AlignVCenter) | Qt::TextWordWrap | Qt::TextShowMnemonic, palette(), isEnabled(),
        text(), QPalette::WindowText);
}

} // namespace Latchkey
