// SPDX-License-Identifier: MIT
#include "ui/choicebutton.h"

#include "ui/language.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"
#include "ui/wrappedtext.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Latchkey {

ChoiceButton::ChoiceButton(const QString &icon, const Phrase &title, const Phrase &text, QWidget *parent)
    : QPushButton(parent), m_iconName(icon), m_icon(new QLabel)
{
    setObjectName(u"choice"_s);
    setAutoDefault(true);
    setSizePolicy(wrappedPolicy());
    auto *titleLabel = new TextLabel(u"label"_s, title);
    auto *textLabel = new TextLabel(u"muted"_s, text);
    for (QLabel *label : {m_icon, static_cast<QLabel *>(titleLabel), static_cast<QLabel *>(textLabel)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(titleLabel);
    words->addWidget(textLabel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    drawIcon();
    sayInEveryLanguage(this, [this, title, text] {
        setAccessibleName(title.text());
        setAccessibleDescription(text.text());
    });
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int ChoiceButton::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ChoiceButton::drawIcon()
{
    m_icon->setPixmap(tintedIcon(m_iconName, Theme::wornBy(this).accentText).pixmap(iconSide(20)));
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    QPushButton::changeEvent(event);
}

} // namespace Latchkey
