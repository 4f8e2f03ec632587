// SPDX-License-Identifier: MIT
#include "ui/startingpage.h"

#include "ui/statepanel.h"
#include "ui/textbutton.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

StartingPage::StartingPage(QWidget *parent) : Page(parent), m_cancel(new TextButton([] { return tr("Cancel"); }))
{
    auto *panel = new StatePanel;
    panel->showProgress([] { return tr("Opening the project on this computer…"); });
    m_cancel->setObjectName(u"cancelButton"_s);
    column()->addWidget(panel);
    column()->addWidget(m_cancel, 0, Qt::AlignCenter);
    connect(m_cancel, &QPushButton::clicked, this, &Page::cancelled);
}

void StartingPage::focusFirstField()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace Latchkey
