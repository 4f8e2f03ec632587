// SPDX-License-Identifier: MIT
#include "ui/notice.h"

#include "ui/taborder.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString toneName(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Information:
        return u"information"_s;
    case Notice::Tone::Warning:
        return u"warning"_s;
    case Notice::Tone::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QColor toneColor(Notice::Tone tone, const Theme &theme)
{
    switch (tone) {
    case Notice::Tone::Information:
        return theme.muted;
    case Notice::Tone::Warning:
        return theme.warning;
    case Notice::Tone::Error:
        return theme.danger;
    }
    Q_UNREACHABLE();
}

} // namespace

Notice::Notice(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"notice"_s);
    hide();
}

void Notice::make()
{
    m_icon = new QLabel(this);
    m_text = new TextLabel({}, {}, this);
    m_action = new TextButton(this);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setProperty("role", u"link"_s);
    m_action->setAutoDefault(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_action, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);

    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    joinTabOrder(this, m_action);
}

void Notice::tell(Tone tone, const Phrase &text, const Phrase &action)
{
    if (!m_text)
        make();
    m_tone = tone;
    setProperty("tone", toneName(tone));
    restyle(this);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    drawIcon();
    show();
    announce();
}

void Notice::clear()
{
    hide();
    if (m_text)
        m_text->setText({});
}

QString Notice::text() const
{
    return m_text ? m_text->text() : QString();
}

void Notice::announce()
{
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::drawIcon()
{
    const QString name = m_tone == Tone::Information ? u"info"_s : u"alert"_s;
    m_icon->setPixmap(tintedIcon(name, toneColor(m_tone, Theme(palette()))).pixmap(iconSide(20)));
}

void Notice::changeEvent(QEvent *event)
{
    const bool isIconAnother = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isIconAnother && !isHidden())
        drawIcon();
    QFrame::changeEvent(event);
}

} // namespace Latchkey
