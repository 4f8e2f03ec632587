// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include "tests/app/mailedtoken.h"
#include "ui/mailboxpage.h"

#include <QClipboard>
#include <QFileOpenEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QString email = u"ada@example.com"_s;

/// As mailed now, and good for a day.
QString freshToken(const QString &scope, const QString &to = email)
{
    QJsonObject payload = MailedToken::payload(scope, to);
    payload["iat"_L1] = QDateTime::currentSecsSinceEpoch() - 60;
    payload["exp"_L1] = QDateTime::currentSecsSinceEpoch() + 86400;
    return QString::fromLatin1(MailedToken::of(payload));
}

QString resetLink(const QUrl &project, const QString &token = freshToken(u"password-reset"_s))
{
    return project.toString() + "/admin/reset-password?token="_L1 + token;
}

} // namespace

/// What somebody does who is not signed in: the ways by mail.
class EntryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForgottenPasswordIsAnsweredTheSameForEveryAddress();
    void whatIsNoAddressIsNotSent();
    void anotherMailCanBeAskedForAfterAPause();
    void aResetLinkSetsThePasswordAndSignsIn();
    void aResetWithACodeAsksForItInPlace();
    void anEmptyPasswordIsNeverSent();
    void aLinkOfAnotherProjectIsNotSentHere();
    void whoInsistsMayUseItHere();
    void anExpiredLinkIsSaidToBeSoAndNotSent();
    void ofSeveralLinksThePersonChooses();
    void unusableTextIsExplained_data();
    void unusableTextIsExplained();
    void aRefusalOfALinkIsExplained_data();
    void aRefusalOfALinkIsExplained();
    void aMailsFileCanBeDropped();
    void aMailOfTheMailboxComesWithoutItsHeaders();
    void aLinkFromTheDesktopOpensThePage();
    void aLinkThatComesAsAnEventOpensThePage();
    void aRefusedPasswordIsRememberedOfTheProject();
    void theThirdWrongPasswordWarns();
    void aStaticTokenSignsIn();
    void theModeIsTheAccounts();
    void providersAreListedHonestly();

private:
    static bool openLinkPage(const WindowStack &stack, const QString &text);
    static bool choosePassword(const WindowStack &stack);
};

bool EntryTest::openLinkPage(const WindowStack &stack, const QString &text)
{
    if (!stack.visitor->press(u"I Have an Email or an Invitation"_s) || !stack.visitor->waitFor(u"Link, email or code"_s))
        return false;
    QApplication::clipboard()->setText(text);
    QTest::keyClick(stack.visitor->find(u"Link, email or code"_s), Qt::Key_V, Qt::ControlModifier);
    return true;
}

bool EntryTest::choosePassword(const WindowStack &stack)
{
    return stack.visitor->type(u"New password"_s, u"chosen-password"_s)
        && stack.visitor->type(u"Repeat password"_s, u"chosen-password"_s);
}

void EntryTest::aForgottenPasswordIsAnsweredTheSameForEveryAddress()
{
    WindowStack stack;
    stack.server.on("POST /auth/password/request").answer(ScriptedAnswer::noContent());
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, email));
    QVERIFY(stack.visitor->press(u"Forgot password?"_s));
    QTRY_COMPARE(qobject_cast<QLineEdit *>(stack.visitor->find(u"Email"_s))->text(), email);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stack.visitor->waitUntilSees(u"If there is an account for ada@example.com"_s));
    QCOMPARE(stack.server.received("POST /auth/password/request").constFirst().json()["email"_L1].toString(), email);
}

void EntryTest::whatIsNoAddressIsNotSent()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Forgot password?"_s) && stack.visitor->waitFor(u"Send the Email"_s));
    for (const QString &text : {u""_s, u"ada"_s, u"ada@localhost"_s, u"ada lovelace@example.com"_s}) {
        QVERIFY(stack.visitor->type(u"Email"_s, text));
        QVERIFY(stack.visitor->press(u"Send the Email"_s));
        QVERIFY(stack.visitor->waitUntilSees(u"a name, an @ and a domain"_s));
    }
    QCOMPARE(stack.server.received("POST /auth/password/request").size(), 0);
}

void EntryTest::anotherMailCanBeAskedForAfterAPause()
{
    WindowStack stack;
    stack.server.on("POST /auth/password/request").thenAlways(ScriptedAnswer::noContent());
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, email) && stack.visitor->press(u"Forgot password?"_s));
    QVERIFY(stack.visitor->press(u"Send the Email"_s) && stack.visitor->waitFor(u"Use the Link from the Email"_s));
    QVERIFY(!stack.visitor->find(u"Send Another Email"_s)); // it counts the pause down, and takes no press
    QVERIFY(stack.visitor->sees(u"Send Another Email (in "_s));
}

void EntryTest::aResetLinkSetsThePasswordAndSignsIn()
{
    WindowStack stack;
    stack.server.on("POST /auth/password/reset").answer(ScriptedAnswer::noContent());
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(1)));
    stack.startAtProject();
    const QString token = freshToken(u"password-reset"_s);
    QVERIFY(openLinkPage(stack, resetLink(stack.server.url(), token)));
    QVERIFY(stack.visitor->waitUntilSees(u"Sets a new password for ada@example.com"_s));
    QCOMPARE(stack.server.received("POST /auth/password/reset").size(), 0); // shown before anything is sent
    QVERIFY(choosePassword(stack));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    const QJsonObject sent = stack.server.received("POST /auth/password/reset").constFirst().json();
    QCOMPARE(sent, QJsonObject({{"token"_L1, token}, {"password"_L1, "chosen-password"_L1}}));
}

void EntryTest::aResetWithACodeAsksForItInPlace()
{
    WindowStack stack;
    stack.server.on("POST /auth/password/reset").answer(ScriptedAnswer::noContent());
    stack.server.on("POST /auth/login")
        .answer(ScriptedAnswer::error(401, "INVALID_OTP"))
        .then(ScriptedAnswer::tokens("access-1", "refresh-1"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(1)));
    stack.startAtProject();
    QVERIFY(openLinkPage(stack, resetLink(stack.server.url())) && choosePassword(stack));
    QVERIFY(stack.visitor->press(u"Set Password and Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Your new password is set"_s));
    QVERIFY(stack.visitor->type(u"One-time code"_s, u"123456"_s));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QCOMPARE(stack.server.received("POST /auth/password/reset").size(), 1);
}

void EntryTest::anEmptyPasswordIsNeverSent()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(openLinkPage(stack, resetLink(stack.server.url())));
    QVERIFY(stack.visitor->press(u"Set Password and Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Choose a password."_s));
    QCOMPARE(stack.server.received("POST /auth/password/reset").size(), 0);
}

void EntryTest::aLinkOfAnotherProjectIsNotSentHere()
{
    ScriptedServer other;
    other.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/html"));
    other.on("GET /server/info")
        .thenAlways(ScriptedAnswer::data(QJsonObject{{"project"_L1, QJsonObject{{"project_name"_L1, "Other Room"_L1}}}}));
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(openLinkPage(stack, resetLink(other.url())));
    QVERIFY(stack.visitor->waitUntilSees(u"sent nowhere else unless you say so"_s));
    QVERIFY(!stack.visitor->find(u"Set Password and Sign In"_s));
    QVERIFY(stack.visitor->press(u"Go to %1"_s.arg(other.url().authority())));
    QVERIFY(stack.visitor->waitUntilSees(u"Other Room"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Sets a new password for ada@example.com"_s)); // the link came along
    QVERIFY(stack.visitor->find(u"Set Password and Sign In"_s));
    QCOMPARE(stack.server.received("POST /auth/password/reset").size(), 0);
}

void EntryTest::whoInsistsMayUseItHere()
{
    WindowStack stack;
    stack.server.on("POST /auth/password/reset").answer(ScriptedAnswer::error(403, "INVALID_TOKEN"));
    stack.startAtProject();
    QVERIFY(openLinkPage(stack, resetLink(QUrl(u"https://cms.example.org"_s))));
    QVERIFY(stack.visitor->press(u"Use It Here"_s) && choosePassword(stack));
    QVERIFY(stack.visitor->press(u"Set Password and Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"This project does not know the link"_s));
}

void EntryTest::anExpiredLinkIsSaidToBeSoAndNotSent()
{
    QJsonObject payload = MailedToken::payload(u"password-reset"_s);
    payload["exp"_L1] = QDateTime::currentSecsSinceEpoch() - 10;
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(openLinkPage(stack, resetLink(stack.server.url(), QString::fromLatin1(MailedToken::of(payload)))));
    QVERIFY(stack.visitor->waitUntilSees(u"is no longer. Ask for another email"_s));
    QVERIFY(!stack.visitor->find(u"Set Password and Sign In"_s));
}

void EntryTest::ofSeveralLinksThePersonChooses()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(openLinkPage(stack,
        resetLink(stack.server.url(), freshToken(u"password-reset"_s, u"one@example.com"_s)) + u'\n'
            + resetLink(stack.server.url(), freshToken(u"password-reset"_s, u"two@example.com"_s))));
    QVERIFY(stack.visitor->waitFor(u"Which one"_s));
    QVERIFY(stack.visitor->sees(u"Sets a new password for"_s));
    QWidget *candidates = stack.visitor->find(u"Which one"_s);
    candidates->setFocus(Qt::TabFocusReason);
    const bool oneIsFirst = stack.visitor->sees(u"one@example.com"_s);
    QTest::keyClick(candidates, Qt::Key_Down);
    QVERIFY(stack.visitor->waitUntilSees(oneIsFirst ? u"two@example.com"_s : u"one@example.com"_s));
}

void EntryTest::unusableTextIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const QString token = freshToken(u"password-reset"_s);
    QTest::newRow("no link") << u"Dear Ada, please call back."_s << u"There is no link of a Directus project"_s;
    QTest::newRow("half a link") << u"https://cms.example.org/admin/reset-password?token="_s + token.left(token.indexOf(u'.') + 8)
                                 << u"only part of it was copied"_s;
    QTest::newRow("no Directus") << QString::fromLatin1(MailedToken::of(QJsonObject{{"sub"_L1, "somebody"_L1}}))
                                 << u"not one that a Directus project sends"_s;
    QTest::newRow("program") << u"javascript:alert('"_s + token + u"')"_s << u"would run a program"_s;
    QTest::newRow("a megabyte") << QString(2 * 1024 * 1024, u'a') << u"too much text"_s;
}

void EntryTest::unusableTextIsExplained()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(openLinkPage(stack, text));
    QVERIFY(stack.visitor->waitUntilSees(said));
    QVERIFY(!stack.visitor->find(u"Set Password and Sign In"_s));
    QVERIFY(stack.window->findChild<QWidget *>(u"mailText"_s)->property("invalid").toBool());
}

void EntryTest::aRefusalOfALinkIsExplained_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("said");
    const QByteArray reset = "POST /auth/password/reset";
    const QByteArray verify = "GET /users/register/verify-email";
    const QByteArray accept = "POST /users/invite/accept";
    QTest::newRow("reset, used") << u"password-reset"_s << reset << ScriptedAnswer::error(403, "FORBIDDEN") << u"used already"_s;
    QTest::newRow("reset, expired") << u"password-reset"_s << reset << ScriptedAnswer::error(401, "TOKEN_EXPIRED")
                                    << u"has expired"_s;
    QTest::newRow("reset, foreign") << u"password-reset"_s << reset << ScriptedAnswer::error(403, "INVALID_TOKEN")
                                    << u"does not know the link"_s;
    QTest::newRow("reset, captive portal") << u"password-reset"_s << reset << ScriptedAnswer::captivePortal()
                                           << u"sign-in page of its own"_s;
    QTest::newRow("verify, again") << u"pending-registration"_s << verify << ScriptedAnswer::error(400, "INVALID_PAYLOAD")
                                   << u"confirmed already"_s;
    QTest::newRow("verify, elsewhere") << u"pending-registration"_s << verify
                                       << ScriptedAnswer::redirect(302, QUrl(u"http://portal.example/"_s))
                                       << u"Something other"_s;
    QTest::newRow("invite, again") << u"invite"_s << accept << ScriptedAnswer::error(400, "INVALID_INVITE")
                                   << u"accepted already"_s;
    QTest::newRow("invite, expired") << u"invite"_s << accept << ScriptedAnswer::error(401, "TOKEN_EXPIRED")
                                     << u"Ask whoever invited you"_s;
}

void EntryTest::aRefusalOfALinkIsExplained()
{
    QFETCH(const QString, scope);
    QFETCH(const QByteArray, route);
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QString, said);
    WindowStack stack;
    stack.server.on(route).answer(answer);
    stack.startAtProject();
    QVERIFY(openLinkPage(stack, freshToken(scope)));
    if (scope == "pending-registration"_L1)
        QVERIFY(stack.visitor->press(u"Confirm Address"_s));
    else
        QVERIFY(choosePassword(stack)
            && stack.visitor->press(scope == "invite"_L1 ? u"Accept Invitation"_s : u"Set Password and Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(said));
    QCOMPARE(stack.server.received(route).size(), 1);
}

void EntryTest::aMailsFileCanBeDropped()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"I Have an Email or an Invitation"_s) && stack.visitor->waitFor(u"Link, email or code"_s));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("Subject: Password Reset Request\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<a href=\""
        + resetLink(stack.server.url()).toLatin1() + "\">Reset</a>\r\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QWidget *area = qobject_cast<QPlainTextEdit *>(stack.visitor->find(u"Link, email or code"_s))->viewport();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &drop);
    QVERIFY(stack.visitor->waitUntilSees(u"Sets a new password for ada@example.com"_s));
}

void EntryTest::aMailOfTheMailboxComesWithoutItsHeaders()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"1.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = resetLink(QUrl(u"http://127.0.0.1"_s));
    file.write("From: a@example.com\r\nTo: ada@example.com\r\nSubject: Hello\r\n\r\nFollow this:\r\n" + link.toLatin1());
    file.close();
    MailboxPage page(folder.path());
    page.show();
    const QSignalSpy wanted(&page, &MailboxPage::linkWanted);
    page.submit();
    QCOMPARE(wanted.size(), 1);
    const QString text = wanted.constFirst().constFirst().toString();
    QVERIFY(text.startsWith(u"Follow this:"_s) && text.contains(link));
}

void EntryTest::aLinkFromTheDesktopOpensThePage()
{
    WindowStack stack;
    stack.start();
    QVERIFY(stack.visitor->waitFor(u"Project address"_s));
    stack.window->openLink(resetLink(stack.server.url()));
    QVERIFY(stack.visitor->waitUntilSees(u"Reading Room"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Sets a new password for ada@example.com"_s));
    QCOMPARE(stack.server.received("POST /auth/password/reset").size(), 0);
}

/// As macOS hands it over.
void EntryTest::aLinkThatComesAsAnEventOpensThePage()
{
    WindowStack stack;
    stack.startAtProject();
    QFileOpenEvent file(QUrl::fromLocalFile(u"/nowhere/to/be/found.html"_s));
    QCoreApplication::sendEvent(qApp, &file);
    QVERIFY(stack.visitor->find(u"Sign In"_s));
    QFileOpenEvent link(QUrl(u"latchkey://auth/reset?token="_s + freshToken(u"password-reset"_s)));
    QCoreApplication::sendEvent(qApp, &link);
    QVERIFY(stack.visitor->waitUntilSees(u"Sets a new password for ada@example.com"_s));
}

void EntryTest::aRefusedPasswordIsRememberedOfTheProject()
{
    const auto refusal = ScriptedAnswer::status(400,
        R"({"errors":[{"message":"m","extensions":{"field":"password","path":[],"type":"regex","invalid":"chosen-password","code":"FAILED_VALIDATION"}}]})");
    WindowStack stack;
    stack.server.on("POST /auth/password/reset").answer(refusal);
    stack.startAtProject();
    QVERIFY(openLinkPage(stack, resetLink(stack.server.url())));
    QVERIFY(!stack.visitor->sees(u"has a rule for passwords"_s));
    QVERIFY(choosePassword(stack) && stack.visitor->press(u"Set Password and Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"has a rule for passwords"_s));
    QVERIFY(!stack.visitor->sees(u"chosen-password"_s));
    stack.quit();
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Sign Up"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"has a rule for passwords"_s)); // before anything is typed
}

void EntryTest::theThirdWrongPasswordWarns()
{
    WindowStack stack;
    stack.server.on("POST /auth/login").thenAlways(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.startAtProject();
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(stack.visitor->type(u"Email"_s, email) && stack.visitor->type(u"Password"_s, u"wrong"_s));
        QVERIFY(stack.visitor->press(u"Sign In"_s));
        QTRY_COMPARE(stack.server.received("POST /auth/login").size(), i);
        QVERIFY(stack.visitor->waitUntilSees(u"is not right"_s));
        QTRY_COMPARE(stack.visitor->sees(u"may lock the account"_s), i == 3);
    }
}

void EntryTest::aStaticTokenSignsIn()
{
    WindowStack stack;
    stack.server.on("GET /auth").thenAlways(ScriptedAnswer::data(QJsonArray()));
    stack.server.on("GET /users/me").thenAlways(ScriptedAnswer::data(QJsonObject{{"id"_L1, "1"_L1}}));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(1)));
    stack.startAtProject();
    stack.frontDoor->useMode(Directus::AuthenticationMode::StaticToken);
    QVERIFY(stack.visitor->type(u"Static token"_s, u"given-by-the-administrator"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QCOMPARE(stack.server.received("GET /items/posts").constFirst().bearer(), "given-by-the-administrator"_qba);
}

void EntryTest::theModeIsTheAccounts()
{
    WindowStack stack;
    stack.server.on("GET /auth").thenAlways(ScriptedAnswer::data(QJsonArray()));
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::session("session-1"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(1)));
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Advanced"_s) && stack.visitor->waitFor(u"Session"_s));
    QWidget *modes = stack.visitor->find(u"Session"_s);
    modes->setFocus(Qt::TabFocusReason);
    QTest::keyClick(modes, Qt::Key_Down);
    QTRY_COMPARE(stack.frontDoor->session()->account().mode, Directus::AuthenticationMode::Session);
    QVERIFY(stack.visitor->type(u"Email"_s, email) && stack.visitor->type(u"Password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s) && stack.visitor->waitFor(u"Posts"_s));
    QCOMPARE(stack.server.received("POST /auth/login").constFirst().json()["mode"_L1].toString(), u"session"_s);
    QTRY_COMPARE(stack.frontDoor->accounts().size(), 1);
    QCOMPARE(stack.frontDoor->accounts().constFirst().mode, Directus::AuthenticationMode::Session);
}

void EntryTest::providersAreListedHonestly()
{
    WindowStack stack;
    stack.server.on("GET /auth")
        .thenAlways(ScriptedAnswer::data(
            QJsonArray{QJsonObject{{"name"_L1, "staff"_L1}, {"driver"_L1, "ldap"_L1}, {"label"_L1, "Staff"_L1}},
                QJsonObject{{"name"_L1, "octo"_L1}, {"driver"_L1, "oauth2"_L1}, {"label"_L1, "Octo"_L1}}}));
    stack.server.on("POST /auth/login/staff").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(1)));
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Advanced"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Octo: this way ends in a cookie that only the browser has"_s));
    QVERIFY(stack.visitor->find(u"Open Data Studio"_s));
    QVERIFY(stack.visitor->press(u"Sign In by Staff"_s));
    QVERIFY(stack.visitor->type(u"User name"_s, u"alovelace"_s) && stack.visitor->type(u"Password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s) && stack.visitor->waitFor(u"Posts"_s));
    QCOMPARE(stack.server.received("POST /auth/login/staff").constFirst().json()["identifier"_L1].toString(), u"alovelace"_s);
}

QTEST_MAIN(EntryTest)
#include "entrytest.moc"
