// SPDX-License-Identifier: MIT
#include "ui/statepanel.h"

#include "ui/spinner.h"
#include "ui/statesign.h"
#include "ui/taborder.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int airAboveAction = 14; // besides the spacing of the rows

} // namespace

StatePanel::StatePanel(QWidget *parent) : QWidget(parent) { }

void StatePanel::make()
{
    m_spinner = new Spinner(this);
    m_sign = new StateSign(this);
    m_title = new TextLabel(u"heading"_s, {}, this);
    m_text = new TextLabel(u"muted"_s, {}, this);
    m_action = new TextButton(this);
    m_title->setObjectName(u"stateTitle"_s);
    m_text->setObjectName(u"stateText"_s);
    m_action->setObjectName(u"stateAction"_s);
    m_action->setProperty("role", u"primary"_s);
    m_action->setAutoDefault(true);
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    addRows();
    connect(m_action, &QPushButton::clicked, this, &StatePanel::actionTriggered);
    joinTabOrder(this, m_action);
}

void StatePanel::addRows()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(8);
    rows->addStretch(2);
    rows->addWidget(m_spinner, 0, Qt::AlignCenter);
    rows->addWidget(m_sign, 0, Qt::AlignCenter);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addSpacing(airAboveAction);
    rows->addWidget(m_action, 0, Qt::AlignCenter);
    rows->addStretch(3);
}

void StatePanel::showProgress(const Phrase &text)
{
    show({}, text, {});
    m_spinner->show();
    m_hasSign = false;
    placeSign();
}

void StatePanel::showMessage(const QString &icon, const Phrase &title, const Phrase &text, const Phrase &action)
{
    show(title, text, action);
    m_spinner->hide();
    m_sign->setIcon(icon);
    m_hasSign = true;
    placeSign();
}

/// Where the words need all of the room, as large letters do in a small window, they get it.
void StatePanel::placeSign()
{
    const int itself = m_sign->height() + layout()->spacing();
    const int wanted = layout()->heightForWidth(width()) + (m_sign->isHidden() ? itself : 0);
    m_sign->setVisible(m_hasSign && wanted <= height());
}

bool StatePanel::event(QEvent *event)
{
    const bool isRoomAnother = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (m_sign && isRoomAnother)
        placeSign();
    return QWidget::event(event);
}

/// Hidden with the focus, Qt would give that to whatever comes next.
void StatePanel::showAction(const Phrase &text)
{
    m_action->setText(text);
    if (m_action->hasFocus() && text.isEmpty())
        setFocus(Qt::OtherFocusReason);
    m_action->setVisible(!text.isEmpty());
    if (hasFocus() && !text.isEmpty())
        m_action->setFocus(Qt::OtherFocusReason);
}

void StatePanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_action && !m_action->text().isEmpty())
        m_action->setFocus(Qt::OtherFocusReason);
}

void StatePanel::show(const Phrase &title, const Phrase &text, const Phrase &action)
{
    if (!m_text)
        make();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    showAction(action);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Latchkey
