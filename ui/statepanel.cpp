// SPDX-License-Identifier: MIT
#include "ui/statepanel.h"

#include "ui/spinner.h"
#include "ui/taborder.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

StatePanel::StatePanel(QWidget *parent) : QWidget(parent) { }

void StatePanel::make()
{
    m_spinner = new Spinner(this);
    m_title = new TextLabel(u"heading"_s, {}, this);
    m_text = new TextLabel(u"muted"_s, {}, this);
    m_action = new TextButton(this);
    m_title->setObjectName(u"stateTitle"_s);
    m_text->setObjectName(u"stateText"_s);
    m_action->setObjectName(u"stateAction"_s);
    m_action->setAutoDefault(true);
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(10);
    rows->addStretch(2);
    rows->addWidget(m_spinner, 0, Qt::AlignCenter);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addWidget(m_action, 0, Qt::AlignCenter);
    rows->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePanel::actionTriggered);
    joinTabOrder(this, m_action);
}

void StatePanel::showProgress(const Phrase &text)
{
    show(true, {}, text, {});
}

void StatePanel::showMessage(const Phrase &title, const Phrase &text, const Phrase &action)
{
    show(false, title, text, action);
}

void StatePanel::show(bool busy, const Phrase &title, const Phrase &text, const Phrase &action)
{
    if (!m_text)
        make();
    m_spinner->setVisible(busy);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Latchkey
