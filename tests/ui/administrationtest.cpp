// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include "app/localadministration.h"
#include "ui/administrationpage.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

QJsonObject person(const QString &name, const QString &status = u"active"_s)
{
    return {{"id"_L1, name}, {"email"_L1, name + "@example.com"_L1}, {"status"_L1, status}, {"tfa_secret"_L1, QJsonValue()}};
}

ScriptedAnswer settings(bool isOpen, bool isVerified)
{
    return ScriptedAnswer::data(
        QJsonObject{{"public_registration"_L1, isOpen}, {"public_registration_verify_email"_L1, isVerified}});
}

/// The page, at a server with two people and with registration open.
struct Administered {
    Administered()
    {
        server.on("GET /settings").thenAlways(settings(true, false));
        server.on("GET /users").thenAlways(ScriptedAnswer::data(QJsonArray{person(u"ada"_s), person(u"bob"_s, u"suspended"_s)}));
    }

    bool isOpen()
    {
        page.show();
        return visitor.waitFor(u"Change bob@example.com"_s)
            && QTest::qWaitFor([this] { return box(u"Anybody may create an account"_s)->isEnabled(); });
    }

    const QCheckBox *box(const QString &text) const
    {
        const auto boxes = page.findChildren<QCheckBox *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const QCheckBox *box) { return box->text() == text; });
        return found == boxes.end() ? nullptr : *found;
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    AdministrationPage page{new LocalAdministration(server.url(), {}, &network)};
    const Visitor visitor{&page};
};

} // namespace

class AdministrationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSwitchesShowWhatTheServerHas();
    void aChangeIsSentAndShown();
    void aChangeThatFailsIsSaidAndTakenBack();
    void withoutSettingsNothingCanBeSwitched();
    void somebodyIsKeptFromSigningIn();
    void anAccountIsDeletedAtTheSecondWordOnly();
    void aPersonWhoCannotBeChangedIsStillThere();
};

void AdministrationTest::theSwitchesShowWhatTheServerHas()
{
    Administered stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.box(u"Anybody may create an account"_s)->isChecked());
    QVERIFY(!stack.box(u"An address is confirmed by email first"_s)->isChecked());
}

void AdministrationTest::aChangeIsSentAndShown()
{
    Administered stack;
    QVERIFY(stack.isOpen());
    stack.server.on("PATCH /settings").answer(settings(true, true));
    QVERIFY(stack.visitor.press(u"An address is confirmed by email first"_s));
    QTRY_COMPARE(stack.server.received("PATCH /settings").size(), 1);
    QCOMPARE(stack.server.received("PATCH /settings").constFirst().json(),
        (QJsonObject{{"public_registration_verify_email"_L1, true}}));
    QTRY_VERIFY(stack.box(u"An address is confirmed by email first"_s)->isChecked());
}

void AdministrationTest::aChangeThatFailsIsSaidAndTakenBack()
{
    Administered stack;
    QVERIFY(stack.isOpen());
    stack.server.on("PATCH /settings").thenAlways(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QVERIFY(stack.visitor.press(u"Anybody may create an account"_s));
    QVERIFY(!stack.box(u"Anybody may create an account"_s)->isChecked()); // as the person wants it, until the server has said no
    QTRY_VERIFY(stack.box(u"Anybody may create an account"_s)->isChecked());
    QVERIFY(stack.visitor.sees(u"The server has begun anew"_s));

    stack.server.on("PATCH /settings").thenAlways(settings(false, false));
    QVERIFY(stack.visitor.press(u"Anybody may create an account"_s));
    QTRY_COMPARE(stack.server.received("PATCH /settings").size(), 2);
    QTRY_VERIFY(!stack.box(u"Anybody may create an account"_s)->isChecked());
    QVERIFY(!stack.visitor.sees(u"The server has begun anew"_s));
}

void AdministrationTest::withoutSettingsNothingCanBeSwitched()
{
    Administered stack;
    stack.server.on("GET /settings").thenAlways(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.page.show();
    QVERIFY(stack.visitor.waitFor(u"Change bob@example.com"_s));
    QVERIFY(!stack.box(u"Anybody may create an account"_s)->isEnabled());
}

void AdministrationTest::somebodyIsKeptFromSigningIn()
{
    Administered stack;
    QVERIFY(stack.isOpen());
    stack.server.on("PATCH /users/ada").answer(ScriptedAnswer::data(person(u"ada"_s, u"suspended"_s)));
    QVERIFY(stack.visitor.choose(u"Change ada@example.com"_s, u"Keep From Signing In"_s));
    QVERIFY(stack.visitor.waitUntilSees(u"ada@example.com can no longer sign in."_s));
    QCOMPARE(stack.server.received("PATCH /users/ada").constFirst().json(), (QJsonObject{{"status"_L1, "suspended"_L1}}));
    QTRY_COMPARE(stack.server.received("GET /users").size(), 2);
}

void AdministrationTest::anAccountIsDeletedAtTheSecondWordOnly()
{
    Administered stack;
    QVERIFY(stack.isOpen());
    stack.server.on("DELETE /users/bob").answer(ScriptedAnswer::status(204));
    QVERIFY(stack.visitor.choose(u"Change bob@example.com"_s, u"Delete the Account…"_s));
    QVERIFY(stack.visitor.waitUntilSees(u"The account of bob@example.com would be gone for good."_s));
    QCOMPARE(stack.server.received("DELETE /users/bob").size(), 0);
    QVERIFY(stack.visitor.press(u"Delete It"_s));
    QVERIFY(stack.visitor.waitUntilSees(u"The account is deleted."_s));
    QCOMPARE(stack.server.received("DELETE /users/bob").size(), 1);
}

void AdministrationTest::aPersonWhoCannotBeChangedIsStillThere()
{
    Administered stack;
    QVERIFY(stack.isOpen());
    stack.server.on("PATCH /users/bob").thenAlways(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QVERIFY(stack.visitor.choose(u"Change bob@example.com"_s, u"Let Sign In"_s));
    QTRY_COMPARE(stack.server.received("GET /users").size(), 2);
    QVERIFY(stack.visitor.waitFor(u"Change bob@example.com"_s));
    QVERIFY(stack.visitor.sees(u"The server has begun anew"_s));
}

QTEST_MAIN(AdministrationTest)
#include "administrationtest.moc"
