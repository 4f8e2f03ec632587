// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include <QApplication>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

QJsonArray somePosts(int count, int first)
{
    QJsonArray posts;
    for (int i = first; i < first + count; ++i)
        posts.append(QJsonObject{{"id"_L1, i}, {"status"_L1, "published"_L1}, {"title"_L1, u"Post %1"_s.arg(i)},
            {"content"_L1, u"This is **post %1**."_s.arg(i)}, {"date_created"_L1, "2026-11-22T04:53:27.450Z"_L1}});
    return posts;
}

WindowStack::WindowStack()
{
    language.use(u"en"_s);
    server.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/html"));
    describeProject({{"project_name"_L1, "Reading Room"_L1}, {"project_descriptor"_L1, "for people who read"_L1},
        {"project_color"_L1, "#117755"_L1}, {"public_registration"_L1, true}, {"public_registration_verify_email"_L1, false}});
    server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
}

void WindowStack::describeProject(const QJsonObject &project)
{
    server.on("GET /server/info").thenAlways(ScriptedAnswer::data(QJsonObject{{"project"_L1, project}}));
}

void WindowStack::start(const CommandLine &commandLine)
{
    frontDoor = std::make_unique<FrontDoor>(Profile::at(folder.path()), &tokens, &network, QString());
    frontDoor->start(commandLine);
    window = std::make_unique<MainWindow>(frontDoor.get(), &language);
    window->resize(900, 640);
    visitor = std::make_unique<Visitor>(window.get());
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void WindowStack::quit()
{
    visitor.reset();
    window.reset();
    frontDoor.reset();
}

void WindowStack::startAtProject()
{
    CommandLine commandLine;
    commandLine.project = server.url().toString();
    start(commandLine);
    QVERIFY(visitor->waitFor(u"Sign In"_s));
}

bool WindowStack::signIn(const ScriptedAnswer &posts)
{
    server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    server.on("GET /items/posts").answer(posts);
    startAtProject();
    return visitor->type(u"Email"_s, u"ada@example.com"_s) && visitor->type(u"Password"_s, u"right-password"_s)
        && visitor->press(u"Sign In"_s) && visitor->waitUntilGone(u"Sign In"_s);
}
