// SPDX-License-Identifier: MIT
#include "ui/brandheader.h"

#include "app/session.h"
#include "ui/language.h"
#include "ui/projectbadge.h"
#include "ui/textlabel.h"
#include "ui/wrappedtext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey {

QString projectTitle(const Session &session)
{
    const QString name = session.project().name.trimmed();
    return name.isEmpty() ? session.account().project.host() : name;
}

BrandHeader::BrandHeader(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new TextLabel(u"heading"_s, {}, this))
    , m_descriptor(new TextLabel(u"muted"_s, {}, this))
{
    m_name->setObjectName(u"projectName"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_descriptor);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(new ProjectBadge(session, 52, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);

    connect(session, &Session::projectChanged, this, &BrandHeader::showProject);
    sayInEveryLanguage(this, [this] { showProject(); });
}

void BrandHeader::showProject()
{
    const Account &account = m_session->account();
    m_name->setText(breakable(projectTitle(*m_session)));
    const QString descriptor = m_session->project().descriptor.trimmed();
    const QString address = account.isLocal ? tr("On this computer") : account.project.authority();
    m_descriptor->setText(breakable(descriptor.isEmpty() ? address : descriptor));
    m_descriptor->setToolTip(account.project.toDisplayString());
}

} // namespace Latchkey
