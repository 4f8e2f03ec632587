// SPDX-License-Identifier: MIT
#include "postsstack.h"

#include "ui/postreader.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

QJsonValue fullAccess()
{
    return QJsonObject{{"read"_L1, QJsonObject{{"access"_L1, "full"_L1}, {"fields"_L1, QJsonArray{"*"_L1}}}}};
}

} // namespace

ScriptedAnswer page(const QJsonArray &posts, int count)
{
    const QJsonObject document{{"meta"_L1, QJsonObject{{"filter_count"_L1, count}}}, {"data"_L1, posts}};
    return ScriptedAnswer::status(200, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QListView *list(const WindowStack &stack)
{
    return qobject_cast<QListView *>(stack.visitor->find(u"Posts"_s));
}

PostReader *reader(const WindowStack &stack)
{
    return stack.window->findChild<PostReader *>(u"post"_s);
}

QString text(const WindowStack &stack)
{
    return reader(stack)->toPlainText();
}

PostsStack::PostsStack(int count) : posts{.count = count}
{
    posts.answerAt(server);
}

bool PostsStack::isOpen()
{
    return signIn(posts.answer({.verb = "GET", .target = "/items/posts?limit=50&offset=0&meta=filter_count"}))
        && visitor->waitFor(u"Posts"_s) && QTest::qWaitFor([this] { return !text(*this).isEmpty(); });
}

bool PostsStack::signsOutAndInAs(const QString &email)
{
    server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-3", "refresh-3"));
    return visitor->choose(u"Account"_s, u"Sign Out"_s) && visitor->type(u"Email"_s, email)
        && visitor->type(u"Password"_s, u"right-password"_s) && visitor->press(u"Sign In"_s) && visitor->waitFor(u"Posts"_s);
}

void PostsStack::mayRead(const QStringList &collections)
{
    QJsonObject rights;
    for (const QString &name : collections)
        rights[name] = fullAccess();
    server.on("GET /permissions/me").thenAlways(ScriptedAnswer::data(rights));
}

void PostsStack::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void PostsStack::write(const QString &letters) const
{
    QTest::keyClicks(QApplication::focusWidget(), letters);
}

QList<QUrlQuery> PostsStack::questions(const QString &with) const
{
    QList<QUrlQuery> found;
    for (const ReceivedRequest &request : server.received(items))
        if (request.query().hasQueryItem(with))
            found.append(request.query());
    return found;
}

QAction *PostsStack::action(const QString &text) const
{
    const auto actions = window->findChildren<QAction *>();
    for (QAction *action : actions)
        if (action->text() == text)
            return action;
    return nullptr;
}
