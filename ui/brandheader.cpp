// SPDX-License-Identifier: MIT
#include "ui/brandheader.h"

#include "app/session.h"
#include "ui/language.h"
#include "ui/projectbadge.h"
#include "ui/wrappedtext.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Latchkey {

QString projectTitle(const Session &session)
{
    const QString name = session.project().name.trimmed();
    return name.isEmpty() ? session.account().project.host() : name;
}

BrandHeader::BrandHeader(Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_name(new QLabel(this)), m_descriptor(new QLabel(this))
{
    // What a project calls itself is shown as it is, never as markup.
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(u"projectName"_s);
    m_name->setProperty("role", u"heading"_s);
    m_name->setWordWrap(true);
    m_descriptor->setTextFormat(Qt::PlainText);
    m_descriptor->setProperty("role", u"muted"_s);
    m_descriptor->setWordWrap(true);

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
