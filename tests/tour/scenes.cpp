// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "scene.h"
#include "windowstack.h"

#include <QApplication>
#include <QBuffer>
#include <QJsonArray>
#include <QLinearGradient>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray items = "GET /items/posts";
const QByteArray login = "POST /auth/login";

ScriptedAnswer somePage(int count)
{
    return ScriptedAnswer::data(somePosts(count));
}

QByteArray picture()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient dawn(0, 0, 1200, 800);
    dawn.setColorAt(0, QColor(0x1b, 0x3a, 0x4b));
    dawn.setColorAt(0.6, QColor(0xd9, 0x7b, 0x4f));
    dawn.setColorAt(1, QColor(0xf6, 0xd5, 0x8a));
    painter.fillRect(image.rect(), dawn);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool nothingAnswersThere(WindowStack &stack)
{
    stack.start();
    return stack.visitor->type(u"Project address"_s, u"http://127.0.0.1:9"_s) && stack.visitor->press(u"Continue"_s)
        && stack.visitor->waitUntilSees(u"Nothing answers at"_s);
}

bool aDressedProject(WindowStack &stack)
{
    stack.describeProject({{"project_name"_L1, "Museum of the Sea"_L1}, {"project_descriptor"_L1, "reading room"_L1},
        {"project_color"_L1, "#0b6e8a"_L1}, {"public_background"_L1, "dawn"_L1}, {"public_registration"_L1, true},
        {"public_note"_L1, "Closed on **Mondays**. Write to us at reading@example.org."_L1}});
    stack.server.on("GET /assets/dawn").thenAlways(ScriptedAnswer::status(200, picture(), "image/png"));
    stack.startAtProject();
    return stack.visitor->waitUntilSees(u"Closed on Mondays"_s)
        && QTest::qWaitFor([&] { return !stack.server.received("GET /assets/dawn").isEmpty(); });
}

bool aProjectInYellow(WindowStack &stack)
{
    stack.describeProject({{"project_name"_L1, "Rechtsschutzversicherungsgesellschaften und ihre Freundinnen und Freunde"_L1},
        {"project_color"_L1, "#ffff00"_L1}, {"public_registration"_L1, false}});
    stack.startAtProject();
    return stack.visitor->waitUntilSees(u"ask for an invitation"_s);
}

bool signInAnswered(WindowStack &stack, const ScriptedAnswer &answer, const QString &sentence)
{
    stack.server.on(login).thenAlways(answer);
    stack.startAtProject();
    return stack.visitor->type(u"Email"_s, u"ada@example.com"_s) && stack.visitor->type(u"Password"_s, u"right-password"_s)
        && stack.visitor->press(u"Sign In"_s) && stack.visitor->waitUntilSees(sentence);
}

bool aSuspendedAccount(WindowStack &stack)
{
    return signInAnswered(stack, ScriptedAnswer::error(401, "USER_SUSPENDED"), u"has been suspended"_s);
}

bool tooManyAttempts(WindowStack &stack)
{
    return signInAnswered(stack, ScriptedAnswer::recorded(u"limit-login-limited"_s), u"Too many attempts"_s);
}

bool aServerInTrouble(WindowStack &stack)
{
    return signInAnswered(stack, ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE"), u"has a problem"_s);
}

bool aWrongCode(WindowStack &stack)
{
    return signInAnswered(stack, ScriptedAnswer::error(401, "INVALID_OTP"), u"one-time code"_s)
        && stack.visitor->type(u"One-time code"_s, u"123456"_s) && stack.visitor->waitUntilSees(u"This code is not right"_s);
}

bool emptyFields(WindowStack &stack)
{
    stack.startAtProject();
    return stack.visitor->press(u"Sign Up"_s) && stack.visitor->waitUntilGone(u"Sign In"_s) && stack.visitor->press(u"Sign Up"_s)
        && stack.visitor->waitUntilSees(u"Enter your email address"_s);
}

bool aLinkThatBreaksOff(WindowStack &stack)
{
    stack.startAtProject();
    if (!stack.visitor->press(u"I Have an Email or an Invitation"_s) || !stack.visitor->waitFor(u"Link, email or code"_s))
        return false;
    QTest::keyClicks(stack.visitor->find(u"Link, email or code"_s),
        u"https://cms.example.org/admin/accept-invite?token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJlbWFpbCI6ImFkYU"_s);
    return stack.visitor->waitUntilSees(u"only part of it was copied"_s);
}

bool anUnreachableProject(WindowStack &stack)
{
    if (!stack.signIn(somePage(2)) || !stack.visitor->waitFor(u"Posts"_s))
        return false;
    stack.quit();
    stack.server.on("POST /auth/refresh").thenAlways(ScriptedAnswer::dropped());
    stack.start();
    return stack.visitor->waitUntilSees(u"You are still signed in"_s);
}

bool noPosts(WindowStack &stack)
{
    return stack.signIn(ScriptedAnswer::data(QJsonArray())) && stack.visitor->waitUntilSees(u"No posts yet"_s);
}

bool postsOnTheirWay(WindowStack &stack)
{
    return stack.signIn(ScriptedAnswer::never()) && stack.visitor->waitUntilSees(u"Fetching the posts"_s);
}

bool postsForbidden(WindowStack &stack)
{
    stack.server.on(items).thenAlways(ScriptedAnswer::error(403, "FORBIDDEN"));
    return stack.signIn(ScriptedAnswer::error(403, "FORBIDDEN")) && stack.visitor->waitUntilSees(u"may not read"_s);
}

bool postsNotFetched(WindowStack &stack)
{
    return stack.signIn(ScriptedAnswer::captivePortal()) && stack.visitor->waitUntilSees(u"could not be fetched"_s);
}

bool postsOffline(WindowStack &stack)
{
    stack.server.on("POST /auth/refresh").thenAlways(ScriptedAnswer::dropped());
    if (!stack.signIn(somePage(12)) || !stack.visitor->waitFor(u"Posts"_s))
        return false;
    stack.server.on(items).answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));
    return stack.visitor->press(u"Reload"_s) && stack.visitor->waitUntilSees(u"You stay signed in"_s);
}

bool nothingFound(WindowStack &stack)
{
    if (!stack.signIn(somePage(12)) || !stack.visitor->waitFor(u"Posts"_s))
        return false;
    stack.server.on(items).thenAlways(ScriptedAnswer::data(QJsonArray()));
    return stack.visitor->type(u"Search"_s, u"zzz"_s) && stack.visitor->waitUntilSees(u"Nothing found"_s);
}

bool foreignPicturesAndFind(WindowStack &stack)
{
    QJsonArray posts = somePosts(2);
    QJsonObject first = posts.at(0).toObject();
    first["title"_L1] = u"مرحبا بالعالم"_s;
    first["content"_L1]
        = u"نص قصير للقراءة.\n\n![A lighthouse](https://pictures.example.org/lighthouse.png)\n\nEnglish follows."_s;
    posts.replace(0, first);
    if (!stack.signIn(ScriptedAnswer::data(posts)) || !stack.visitor->waitUntilSees(u"pictures of other sites"_s))
        return false;
    return stack.visitor->press(u"Find"_s) && stack.visitor->type(u"Find in post"_s, u"zebra"_s)
        && stack.visitor->waitUntilSees(u"Not found"_s);
}

const Scene<WindowStack> scenes[] = {
    {u"project-silent"_s, nothingAnswersThere},
    {u"project-dressed"_s, aDressedProject},
    {u"project-yellow"_s, aProjectInYellow},
    {u"sign-in-suspended"_s, aSuspendedAccount},
    {u"sign-in-limited"_s, tooManyAttempts},
    {u"sign-in-trouble"_s, aServerInTrouble},
    {u"sign-in-wrong-code"_s, aWrongCode},
    {u"sign-up-empty"_s, emptyFields},
    {u"link-broken"_s, aLinkThatBreaksOff},
    {u"resume-offline"_s, anUnreachableProject},
    {u"posts-none"_s, noPosts},
    {u"posts-busy"_s, postsOnTheirWay},
    {u"posts-forbidden"_s, postsForbidden},
    {u"posts-failed"_s, postsNotFetched},
    {u"posts-offline"_s, postsOffline},
    {u"posts-not-found"_s, nothingFound},
    {u"post-mirrored"_s, foreignPicturesAndFind},
};

} // namespace

bool lookAtScenes(const Camera &camera)
{
    return lookAtEach<WindowStack>(scenes, camera);
}
