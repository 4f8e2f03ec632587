// SPDX-License-Identifier: MIT
#include "measuredview.h"

#include "ui/postlist.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

MeasuredView::MeasuredView(const QUrl &project, const QString &email)
    : m_session({.project = project, .email = email}, {},
        {.network = &m_network,
            .tokens = &m_tokens,
            .revocations = &m_revocations,
            .refreshLockFile = m_folder.filePath(u"refresh.lock"_s)})
{
}

bool MeasuredView::open(const QString &password)
{
    m_session.signIn({.email = m_session.account().email, .password = password});
    if (!QTest::qWaitFor([this] { return m_session.state() == Session::State::SignedIn; }))
        return false;
    const Theme theme(QApplication::palette());
    QApplication::setPalette(theme.palette());
    m_view.emplace(&m_session, &m_menu, m_folder.filePath(u"settings.ini"_s));
    theme.dress(&*m_view);
    m_view->resize(1280, 800);
    m_view->open();
    m_view->show();
    return QTest::qWaitFor([this] { return list().model()->rowCount() > 0; }, 20'000);
}

PostList &MeasuredView::list()
{
    return *m_view->findChild<PostList *>();
}
