// SPDX-License-Identifier: MIT
#include "scriptedserver.h"
#include "visitor.h"

#include "directus/items.h"
#include "signin/projectaccess.h"
#include "signin/signindialog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QByteArray login = "POST /auth/login";

/// A program with the dialog, at a project that does as it is told.
struct Program {
    Program()
    {
        dialog.setLanguage(u"en"_s);
        server.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/html"));
        server.on("GET /server/info")
            .thenAlways(ScriptedAnswer::data(QJsonObject{
                {"project"_L1, QJsonObject{{"project_name"_L1, "Reading Room"_L1}, {"project_color"_L1, "#117755"_L1}}}}));
        server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    }

    void openAtProject()
    {
        access.open(server.url());
        dialog.open();
        QVERIFY(visitor.waitFor(u"Sign In"_s));
    }

    void signIn()
    {
        server.on(login).answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
        openAtProject();
        QVERIFY(visitor.type(u"Email"_s, u"ada@example.com"_s));
        QVERIFY(visitor.type(u"Password"_s, u"right-password"_s));
        QVERIFY(visitor.press(u"Sign In"_s));
        QTRY_VERIFY(access.isSignedIn());
    }

    ScriptedServer server;
    QTemporaryDir folder;
    ProjectAccess access{folder.path(), ProjectAccess::Keeping::ThisRun};
    SignInDialog dialog{&access};
    Visitor visitor{&dialog};
};

} // namespace

class SignInDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"Press Desk"_s); }
    void itBringsItsOwnResources();
    void itAsksForTheProject();
    void whoSignsInIsHandedOver();
    void aCodeIsAskedFor();
    void aSignOutLeadsBackToThePassword();
    void aSessionThatEndsIsTold();
    void escapeRejects();
    void itSpeaksOtherLanguages();
    void anotherLanguageKeepsWhatWasTyped();
    void itBeginsInTheProgramsLanguage();
    void itWearsTheProjectsColourAndName();
};

void SignInDialogTest::itBringsItsOwnResources()
{
    const Program program;
    QVERIFY(!program.dialog.styleSheet().isEmpty());
    QVERIFY(QFile::exists(u":/latchkey/icons/latchkey.svg"_s));
    QVERIFY(!QFile::exists(u":/style.qss"_s)); // nothing where the program may have something of its own
}

void SignInDialogTest::itAsksForTheProject()
{
    Program program;
    program.access.open();
    program.dialog.open();
    QVERIFY(program.visitor.waitFor(u"Project address"_s));
    QVERIFY(!program.visitor.find(u"On this computer"_s)); // there is no server to it
    QVERIFY(program.visitor.sees(u"Press Desk signs you in"_s));
    QVERIFY(!program.visitor.sees(u"Latchkey"_s)); // nobody has heard of it there
    QVERIFY(program.visitor.type(u"Project address"_s, program.server.url().toString()));
    QVERIFY(program.visitor.press(u"Continue"_s));
    QVERIFY(program.visitor.waitFor(u"Sign In"_s));
    QCOMPARE(program.access.projectName(), u"Reading Room"_s);
    QCOMPARE(program.dialog.windowTitle(), u"Reading Room"_s);
}

void SignInDialogTest::whoSignsInIsHandedOver()
{
    Program program;
    const QSignalSpy accepted(&program.dialog, &QDialog::accepted);
    const QSignalSpy signedIn(&program.access, &ProjectAccess::signedIn);
    QVERIFY(!program.access.client());
    program.signIn();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(signedIn.size(), 1);
    QVERIFY(!program.dialog.isVisible());
    QCOMPARE(program.access.email(), u"ada@example.com"_s);

    program.server.on("GET /items/posts").answer(ScriptedAnswer::data(QJsonArray{QJsonObject{{"title"_L1, "First"_L1}}}));
    QString title;
    Directus::Items(program.access.client())
        .readItems(u"posts"_s, {})
        ->then(this, [&title](const Directus::Result<Directus::ItemList> &posts) {
            title = posts ? posts->data.constFirst()["title"_L1].toString() : u"none"_s;
        });
    QTRY_COMPARE(title, u"First"_s);
    QCOMPARE(program.server.received("GET /items/posts").constFirst().header("authorization"), "Bearer access-1");
}

void SignInDialogTest::aCodeIsAskedFor()
{
    Program program;
    program.server.on(login).answer(ScriptedAnswer::error(401, "INVALID_OTP"));
    program.openAtProject();
    QVERIFY(program.visitor.type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(program.visitor.type(u"Password"_s, u"right-password"_s));
    QVERIFY(program.visitor.press(u"Sign In"_s));
    QVERIFY(program.visitor.waitFor(u"One-time code"_s));
    QVERIFY(!program.access.isSignedIn());
    program.server.on(login).answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    QVERIFY(program.visitor.type(u"One-time code"_s, u"222222"_s)); // sends itself
    QTRY_VERIFY(program.access.isSignedIn());
    QCOMPARE(program.server.received(login).constLast().json()["otp"_L1].toString(), u"222222"_s);
}

void SignInDialogTest::aSignOutLeadsBackToThePassword()
{
    Program program;
    program.signIn();
    const QSignalSpy signedOut(&program.access, &ProjectAccess::signedOut);
    program.access.signOut();
    QCOMPARE(signedOut.size(), 1);
    QVERIFY(!program.access.client());
    program.dialog.open();
    QVERIFY(program.visitor.waitFor(u"Sign In"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(program.visitor.find(u"Email"_s))->text(), u"ada@example.com"_s);
    QVERIFY(qobject_cast<QLineEdit *>(program.visitor.find(u"Password"_s))->text().isEmpty());
}

void SignInDialogTest::aSessionThatEndsIsTold()
{
    Program program;
    program.signIn();
    const QSignalSpy signedOut(&program.access, &ProjectAccess::signedOut);
    program.server.on("GET /items/posts").answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));
    program.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    Directus::Items(program.access.client()).readItems(u"posts"_s, {});
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(!program.access.client());
}

void SignInDialogTest::escapeRejects()
{
    Program program;
    const QSignalSpy rejected(&program.dialog, &QDialog::rejected);
    program.dialog.open();
    QVERIFY(program.visitor.waitFor(u"Project address"_s));
    QTest::keyClick(&program.dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void SignInDialogTest::itSpeaksOtherLanguages()
{
    Program program;
    program.dialog.setLanguage(u"de"_s);
    program.dialog.open();
    QVERIFY(program.visitor.waitFor(u"Weiter"_s));
    program.dialog.setLanguage(u"en"_s);
    QVERIFY(program.visitor.waitFor(u"Continue"_s));
}

void SignInDialogTest::anotherLanguageKeepsWhatWasTyped()
{
    Program program;
    program.openAtProject();
    QVERIFY(program.visitor.type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(program.visitor.type(u"Password"_s, u"half a passw"_s));
    auto *email = qobject_cast<QLineEdit *>(program.visitor.find(u"Email"_s));
    auto *password = qobject_cast<QLineEdit *>(program.visitor.find(u"Password"_s));
    QVERIFY(SignInDialog::languages().contains(u"ar"_s));
    program.dialog.setLanguage(u"ar"_s);
    QVERIFY(program.visitor.waitFor(u"تسجيل الدخول"_s));
    QCOMPARE(program.dialog.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(program.dialog.locale().language(), QLocale::Arabic);
    QCOMPARE(password->locale().language(), QLocale::Arabic); // handed down
    QCOMPARE(email->text(), u"ada@example.com"_s);
    QCOMPARE(password->text(), u"half a passw"_s);
    QVERIFY(password->hasFocus());
    program.dialog.setLanguage(u"en"_s);
    QVERIFY(program.visitor.waitFor(u"Sign In"_s));
    QCOMPARE(program.dialog.layoutDirection(), Qt::LeftToRight);
}

void SignInDialogTest::itBeginsInTheProgramsLanguage()
{
    const QTemporaryDir folder;
    ProjectAccess access(folder.path(), ProjectAccess::Keeping::ThisRun);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    SignInDialog dialog(&access);
    dialog.open();
    QVERIFY(Visitor(&dialog).waitFor(u"Weiter"_s));
    QCOMPARE(QLocale().territory(), QLocale::Austria); // still as the program writes dates
    QLocale::setDefault(before);
}

void SignInDialogTest::itWearsTheProjectsColourAndName()
{
    Program program;
    program.dialog.open();
    QVERIFY(program.visitor.waitFor(u"Project address"_s));
    const QString undressed = program.dialog.styleSheet();
    program.openAtProject();
    QVERIFY(program.dialog.styleSheet() != undressed);
    QVERIFY(program.visitor.press(u"Choose Another Project"_s));
    QVERIFY(program.visitor.waitFor(u"Project address"_s));
    QCOMPARE(program.dialog.styleSheet(), undressed);
    QCOMPARE(program.dialog.windowTitle(), QString());
}

QTEST_MAIN(SignInDialogTest)
#include "signindialogtest.moc"
