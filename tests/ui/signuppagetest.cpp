// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

class SignUpPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSignsUpIsSignedIn();
    void aKnownAddressIsNamedOnlyByWhatThePersonCanDo();
    void aProjectThatVerifiesSendsThePersonToTheirMail();
    void thePasswordIsTypedTwice();
    void namesAreSentWhereTheyAreGiven();
    void aRefusalIsExplained_data();
    void aRefusalIsExplained();
    void escapeLeadsBackToSigningIn();

private:
    static bool fillIn(const WindowStack &stack);
};

bool SignUpPageTest::fillIn(const WindowStack &stack)
{
    return stack.visitor->press(u"Sign Up"_s) && stack.visitor->waitUntilGone(u"Sign In"_s)
        && stack.visitor->type(u"Email"_s, u"ada@example.com"_s) && stack.visitor->type(u"Password"_s, u"chosen-password"_s)
        && stack.visitor->type(u"Repeat password"_s, u"chosen-password"_s);
}

void SignUpPageTest::whoSignsUpIsSignedIn()
{
    WindowStack stack;
    stack.server.on("POST /users/register").answer(ScriptedAnswer::noContent());
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(2)));
    stack.startAtProject();
    QVERIFY(fillIn(stack));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    const QJsonObject sent = stack.server.received("POST /users/register").constFirst().json();
    QCOMPARE(sent, QJsonObject({{"email"_L1, "ada@example.com"_L1}, {"password"_L1, "chosen-password"_L1}}));
}

void SignUpPageTest::aKnownAddressIsNamedOnlyByWhatThePersonCanDo()
{
    WindowStack stack;
    stack.server.on("POST /users/register").answer(ScriptedAnswer::noContent());
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.startAtProject();
    QVERIFY(fillIn(stack));
    QVERIFY(stack.visitor->press(u"Sign Up"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Sign in with the password you have for it"_s));
}

void SignUpPageTest::aProjectThatVerifiesSendsThePersonToTheirMail()
{
    WindowStack stack;
    stack.describeProject({{"project_name"_L1, "Reading Room"_L1}, {"public_registration"_L1, true},
        {"public_registration_verify_email"_L1, true}});
    stack.server.on("POST /users/register").answer(ScriptedAnswer::noContent());
    stack.startAtProject();
    QVERIFY(fillIn(stack));
    QVERIFY(stack.visitor->press(u"Sign Up"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"an email is on its way"_s));
    QVERIFY(stack.visitor->sees(u"ada@example.com"_s));
    QVERIFY(stack.visitor->sees(u"keeps the password you chose first"_s));
    QCOMPARE(stack.server.received("POST /auth/login").size(), 0);
}

void SignUpPageTest::thePasswordIsTypedTwice()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(fillIn(stack));
    QVERIFY(stack.visitor->type(u"Repeat password"_s, u"chosen-passwort"_s));
    QVERIFY(stack.visitor->press(u"Sign Up"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"The two are not the same"_s));
    QVERIFY(stack.visitor->find(u"Repeat password"_s)->hasFocus());
    QCOMPARE(stack.server.received("POST /users/register").size(), 0);
}

void SignUpPageTest::namesAreSentWhereTheyAreGiven()
{
    WindowStack stack;
    stack.server.on("POST /users/register").answer(ScriptedAnswer::error(403, "FORBIDDEN"));
    stack.startAtProject();
    QVERIFY(fillIn(stack));
    QVERIFY(stack.visitor->type(u"First name (optional)"_s, u" Ada "_s));
    QVERIFY(stack.visitor->press(u"Sign Up"_s));
    QTRY_COMPARE(stack.server.received("POST /users/register").size(), 1);
    const QJsonObject sent = stack.server.received("POST /users/register").constFirst().json();
    QCOMPARE(sent["first_name"_L1].toString(), u"Ada"_s);
    QVERIFY(!sent.contains("last_name"_L1)); // Directus refuses an empty one
}

void SignUpPageTest::aRefusalIsExplained_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("said");
    QTest::newRow("not for this address") << ScriptedAnswer::error(403, "FORBIDDEN")
                                          << u"Ask its administrator for an invitation"_s;
    QTest::newRow("no e-mail") << ScriptedAnswer::error(400, "INVALID_PAYLOAD") << u"not an email address"_s;
    QTest::newRow("too often") << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED").withHeader("Retry-After", "60")
                               << u"Try again in 60 second"_s;
    QTest::newRow("weak password") << ScriptedAnswer::status(400,
        R"({"errors":[{"message":"m","extensions":{"field":"password","path":[],"type":"regex","invalid":"chosen-password","code":"FAILED_VALIDATION"}}]})")
                                   << u"has a rule for passwords"_s;
    QTest::newRow("no seats left") << ScriptedAnswer::error(403, "LIMIT_EXCEEDED") << u"licence"_s;
}

void SignUpPageTest::aRefusalIsExplained()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QString, said);
    WindowStack stack;
    stack.server.on("POST /users/register").answer(answer);
    stack.startAtProject();
    QVERIFY(fillIn(stack));
    QVERIFY(stack.visitor->press(u"Sign Up"_s));
    QVERIFY(stack.visitor->waitUntilSees(said));
    QVERIFY(!stack.visitor->sees(u"chosen-password"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(stack.visitor->find(u"Email"_s))->text(), u"ada@example.com"_s);
}

void SignUpPageTest::escapeLeadsBackToSigningIn()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(fillIn(stack));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(stack.visitor->waitFor(u"Sign In"_s));
}

QTEST_MAIN(SignUpPageTest)
#include "signuppagetest.moc"
