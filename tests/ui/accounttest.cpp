// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include "app/authenticatorkey.h"
#include "ui/homeview.h"
#include "ui/postreader.h"
#include "ui/projectbadge.h"
#include "ui/theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QByteArray login = "POST /auth/login";
const QByteArray items = "GET /items/posts";

QJsonObject mayUpdateOneself()
{
    const QJsonObject full{{"access"_L1, "full"_L1}, {"fields"_L1, QJsonArray{"*"_L1}}};
    const QJsonObject partial{{"access"_L1, "partial"_L1}, {"fields"_L1, QJsonArray{"password"_L1, "tfa_secret"_L1}}};
    return {{"posts"_L1, QJsonObject{{"read"_L1, full}}}, {"directus_users"_L1, QJsonObject{{"update"_L1, partial}}}};
}

void tellAccount(WindowStack &stack, const QJsonObject &permissions, const QJsonObject &user, bool enforceTfa = false)
{
    stack.server.on("GET /users/me").thenAlways(ScriptedAnswer::data(user));
    stack.server.on("GET /permissions/me").thenAlways(ScriptedAnswer::data(permissions));
    stack.server.on("GET /policies/me/globals")
        .thenAlways(ScriptedAnswer::data(
            QJsonObject{{"app_access"_L1, false}, {"admin_access"_L1, false}, {"enforce_tfa"_L1, enforceTfa}}));
    stack.server.on("GET /roles/me").thenAlways(ScriptedAnswer::data(QJsonArray{QJsonObject{{"id"_L1, "r"_L1}}}));
    stack.server.on("GET /activity").thenAlways(ScriptedAnswer::error(403, "FORBIDDEN"));
}

bool openAccount(WindowStack &stack)
{
    return stack.signIn(ScriptedAnswer::data(somePosts(2))) && stack.visitor->waitFor(u"Posts"_s)
        && stack.visitor->choose(u"Account"_s, u"Your Account…"_s) && stack.visitor->waitUntilSees(u"What this account can do"_s);
}

/// Left of the letter in the badge of the project.
QColor colorOfBadge(const WindowStack &stack)
{
    const auto *badge = stack.window->findChild<QWidget *>(u"topBar"_s)->findChild<ProjectBadge *>();
    return stack.window->grab().toImage().pixelColor(badge->mapTo(stack.window.get(), QPoint(2, badge->height() / 2)));
}

} // namespace

/// What somebody does who is signed in: the account page and what it leads to.
class AccountTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderSeesWhyNothingCanBeChanged();
    void aNameAndARoleAreShownWhereTheyCanBeSeen();
    void aRefusedRenewalIsSaidAsWhatItIs();
    void changingThePasswordChecksTheOldOneFirst();
    void withoutConsentNothingIsSent();
    void theNewSessionReplacesTheOldOne();
    void aChangeThatIsUnderWayIsNotLeft();
    void twoFactorRefusesACodeThatIsNotOfTheKey();
    void aPolicyThatWantsTwoFactorIsSaid();
    void aPolicyThatWantsTwoFactorLeadsToIt();
    void anEndedSessionIsTakenUpWhereItWas();
    void theSheetDimsWhatItLiesOver();
    void whoLeavesTheSheetIsSignedOut();
    void accountsAreOneStepApart();
    void anAccountCanBeRemoved();
    void notKeptMeansNotKept();
    void whatIsMadeAheadIsOfWhoSignsIn();
};

void AccountTest::aReaderSeesWhyNothingCanBeChanged()
{
    WindowStack stack;
    const QJsonObject readPosts{{"access"_L1, "full"_L1}, {"fields"_L1, QJsonArray{"*"_L1}}};
    tellAccount(stack, {{"posts"_L1, QJsonObject{{"read"_L1, readPosts}}}}, {{"id"_L1, "1"_L1}});
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->waitUntilSees(u"“Forgot password?” at the sign-in page sets a new one by email"_s));
    QVERIFY(stack.visitor->sees(u"Ask the administrator for the right to update “tfa_secret”"_s));
    QVERIFY(stack.visitor->sees(u"ada@example.com"_s)); // where a name would be
    QVERIFY(!stack.visitor->find(u"Change Password…"_s)); // there, and disabled
    QVERIFY(!stack.visitor->find(u"Set Up Two-Factor…"_s));
    QVERIFY(!stack.visitor->find(u"Sign Out Everywhere…"_s));
    QVERIFY(stack.visitor->find(u"Sign Out"_s));
}

void AccountTest::aNameAndARoleAreShownWhereTheyCanBeSeen()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}, {"first_name"_L1, "Ada"_L1}, {"last_name"_L1, "Lovelace"_L1}});
    stack.server.on("GET /roles/me")
        .thenAlways(ScriptedAnswer::data(QJsonArray{QJsonObject{{"id"_L1, "r"_L1}, {"name"_L1, "Readers"_L1}}}));
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->waitUntilSees(u"Ada Lovelace"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"ada@example.com · Readers"_s));
}

void AccountTest::aRefusedRenewalIsSaidAsWhatItIs()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}});
    QVERIFY(openAccount(stack));
    stack.server.on("POST /auth/refresh").thenAlways(ScriptedAnswer::error(403, "RESOURCE_RESTRICTED"));
    stack.frontDoor->session()->retryNow();
    QVERIFY(stack.visitor->waitUntilSees(u"licence does not allow"_s));
    QVERIFY(!stack.visitor->sees(u"the session waits for it"_s));
}

void AccountTest::changingThePasswordChecksTheOldOneFirst()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}});
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->press(u"Change Password…"_s));
    stack.server.on(login).answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QVERIFY(stack.visitor->type(u"Current password"_s, u"wrong"_s));
    QVERIFY(stack.visitor->type(u"New password"_s, u"chosen-password"_s));
    QVERIFY(stack.visitor->type(u"Repeat password"_s, u"chosen-password"_s));
    QVERIFY(stack.visitor->press(u"I agree to be signed out everywhere else"_s) && stack.visitor->press(u"Change Password"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"not your current password"_s));
    QCOMPARE(stack.server.received("PATCH /users/me").size(), 0);
}

void AccountTest::withoutConsentNothingIsSent()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}});
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->press(u"Change Password…"_s));
    QVERIFY(stack.visitor->type(u"Current password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->type(u"New password"_s, u"chosen-password"_s));
    QVERIFY(stack.visitor->type(u"Repeat password"_s, u"chosen-password"_s));
    QVERIFY(stack.visitor->press(u"Change Password"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Agree to that, or go back"_s));
    QCOMPARE(stack.server.received(login).size(), 1); // the one at the start
}

void AccountTest::theNewSessionReplacesTheOldOne()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}});
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->press(u"Change Password…"_s));
    stack.server.on(login)
        .answer(ScriptedAnswer::tokens("access-check", "refresh-check"))
        .then(ScriptedAnswer::tokens("access-new", "refresh-new"));
    stack.server.on("PATCH /users/me").answer(ScriptedAnswer::data(QJsonObject{{"id"_L1, "1"_L1}}));
    QVERIFY(stack.visitor->type(u"Current password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->type(u"New password"_s, u"chosen-password"_s));
    QVERIFY(stack.visitor->type(u"Repeat password"_s, u"chosen-password"_s));
    QVERIFY(stack.visitor->press(u"I agree to be signed out everywhere else"_s) && stack.visitor->press(u"Change Password"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Your password is changed"_s));
    QCOMPARE(stack.server.received("PATCH /users/me").constFirst().bearer(), "access-check"_qba);
    QCOMPARE(stack.server.received(login).constLast().json()["password"_L1].toString(), u"chosen-password"_s);
    const Account account = stack.frontDoor->session()->account();
    bool isKept = false;
    stack.tokens.load(account.tokenKey())->then(this, [&isKept](const Directus::Result<QByteArray, TokenStoreError> &kept) {
        isKept = kept.value_or(QByteArray()) == "refresh-new";
    });
    QTRY_VERIFY(isKept);
}

void AccountTest::aChangeThatIsUnderWayIsNotLeft()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}});
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->press(u"Change Password…"_s));
    stack.server.on(login).answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS").heldBack());
    QVERIFY(stack.visitor->type(u"Current password"_s, u"wrong"_s));
    QVERIFY(stack.visitor->type(u"New password"_s, u"chosen-password"_s));
    QVERIFY(stack.visitor->type(u"Repeat password"_s, u"chosen-password"_s));
    QVERIFY(stack.visitor->press(u"I agree to be signed out everywhere else"_s) && stack.visitor->press(u"Change Password"_s));
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QVERIFY(!stack.visitor->find(u"Back"_s)); // there, and disabled

    stack.server.letGo();
    QVERIFY(stack.visitor->waitUntilSees(u"not your current password"_s));
    QVERIFY(stack.visitor->find(u"Back"_s));
}

void AccountTest::twoFactorRefusesACodeThatIsNotOfTheKey()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}});
    stack.server.on("POST /users/me/tfa/generate")
        .answer(ScriptedAnswer::data(QJsonObject{{"secret"_L1, "JBSWY3DPEHPK3PXP"_L1},
            {"otpauth_url"_L1,
                "otpauth://totp/Room:ada%40example.com?secret=JBSWY3DPEHPK3PXP&period=30&digits=6&algorithm=SHA1&issuer=Room"_L1}}));
    stack.server.on("POST /users/me/tfa/enable").answer(ScriptedAnswer::noContent());
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->press(u"Set Up Two-Factor…"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"right-password"_s) && stack.visitor->press(u"Continue"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"JBSW Y3DP EHPK 3PXP"_s));
    const AuthenticatorKey key{u"JBSWY3DPEHPK3PXP"_s};
    const QString right = key.codeAt(Directus::Clock::system().now().wall);
    QVERIFY(stack.visitor->type(u"One-time code"_s, right == "000000"_L1 ? u"111111"_s : u"000000"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"not a code of this key"_s));
    QCOMPARE(stack.server.received("POST /users/me/tfa/enable").size(), 0);
    QVERIFY(stack.visitor->type(u"One-time code"_s, key.codeAt(Directus::Clock::system().now().wall)));
    QVERIFY(stack.visitor->waitUntilSees(u"Two-factor sign-in is on"_s));
}

void AccountTest::aPolicyThatWantsTwoFactorIsSaid()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}}, true);
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->waitUntilSees(u"The project asks this account to set up two-factor sign-in"_s));
}

void AccountTest::aPolicyThatWantsTwoFactorLeadsToIt()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}, {"tfa_secret"_L1, QJsonValue::Null}}, true);
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))));
    QVERIFY(stack.visitor->waitUntilSees(u"asks your account to set up two-factor sign-in"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // later
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
}

void AccountTest::anEndedSessionIsTakenUpWhereItWas()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(20))) && stack.visitor->waitFor(u"Posts"_s));
    auto *list = qobject_cast<QListView *>(stack.visitor->find(u"Posts"_s));
    list->setCurrentIndex(list->model()->index(7, 0));
    stack.server.on(items).answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Sign in again"_s));
    QVERIFY(!stack.visitor->find(u"Posts"_s)); // there, but not for the keyboard

    stack.server.on(login).answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.server.on(items).answer(ScriptedAnswer::data(somePosts(20)));
    QTRY_VERIFY(stack.visitor->find(u"Password"_s) && stack.visitor->find(u"Password"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"right-password"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stack.visitor->waitUntilGone(u"Sign In"_s));
    QTRY_VERIFY(stack.visitor->find(u"Posts"_s));
    QCOMPARE(stack.visitor->find(u"Posts"_s), list);
    QTRY_COMPARE(list->currentIndex().row(), 7);
}

void AccountTest::theSheetDimsWhatItLiesOver()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))) && stack.visitor->waitFor(u"Posts"_s));
    const QColor undimmed = colorOfBadge(stack);
    stack.server.on(items).answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QVERIFY(stack.visitor->press(u"Reload"_s) && stack.visitor->waitUntilSees(u"Sign in again"_s));
    const QColor dimmed = colorOfBadge(stack);
    QVERIFY(dimmed != undimmed);
    QVERIFY(dimmed != Theme(QApplication::palette()).window);

    const QPalette light = QApplication::palette();
    const QString style = stack.window->styleSheet();
    QApplication::setPalette(QPalette(Qt::black));
    QTRY_VERIFY(stack.window->styleSheet() != style);
    QApplication::setPalette(light);
    QTRY_COMPARE(stack.window->styleSheet(), style);
    QCOMPARE(colorOfBadge(stack), dimmed);
}

void AccountTest::whoLeavesTheSheetIsSignedOut()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))) && stack.visitor->waitFor(u"Posts"_s));
    stack.server.on(items).answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QVERIFY(stack.visitor->press(u"Reload"_s) && stack.visitor->waitUntilSees(u"Sign in again"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(stack.visitor->waitFor(u"Forgot password?"_s));
}

void AccountTest::accountsAreOneStepApart()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))) && stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(stack.visitor->choose(u"Account"_s, u"Sign In as Somebody Else"_s) && stack.visitor->waitFor(u"Sign In"_s));
    QVERIFY(qobject_cast<QLineEdit *>(stack.visitor->find(u"Email"_s))->text().isEmpty());
    stack.server.on(login).answer(ScriptedAnswer::tokens("access-bob", "refresh-bob"));
    stack.server.on(items).thenAlways(ScriptedAnswer::data(somePosts(2)));
    QVERIFY(stack.visitor->type(u"Email"_s, u"bob@example.com"_s) && stack.visitor->type(u"Password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s) && stack.visitor->waitFor(u"Posts"_s));

    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-ada", "refresh-ada"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(stack.frontDoor->session()->account().email, u"ada@example.com"_s);
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QTRY_COMPARE(stack.server.received(items).constLast().bearer(), "access-ada"_qba);
    QCOMPARE(stack.server.received("POST /auth/logout").size(), 0);
}

void AccountTest::anAccountCanBeRemoved()
{
    WindowStack stack;
    tellAccount(stack, mayUpdateOneself(), {{"id"_L1, "1"_L1}});
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->press(u"Remove from Latchkey"_s));
    QVERIFY(stack.visitor->waitFor(u"Project address"_s));
    QVERIFY(stack.frontDoor->accounts().isEmpty());
    QTRY_COMPARE(stack.server.received("POST /auth/logout").size(), 1);
    stack.quit();
    stack.start();
    QVERIFY(stack.visitor->waitFor(u"Project address"_s)); // nobody is known
}

void AccountTest::whatIsMadeAheadIsOfWhoSignsIn()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(3))));
    QTRY_COMPARE(stack.server.received(items).size(), 1);
    QVERIFY(stack.visitor->choose(u"Account"_s, u"Sign Out"_s));
    QVERIFY(stack.visitor->waitFor(u"Sign In"_s));
    QTRY_VERIFY(!stack.window->findChild<HomeView *>());
    QVERIFY(stack.visitor->type(u"Email"_s, u"charles@example.com"_s));
    QTRY_VERIFY(stack.window->findChild<HomeView *>());
    const QPointer<HomeView> ahead = stack.window->findChild<HomeView *>();
    QVERIFY(!ahead->isVisible());
    QVERIFY(ahead->email().isEmpty());
    QCOMPARE(stack.server.received(items).size(), 1); // it asks for nothing
    stack.server.on(login).answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.server.on(items).answer(ScriptedAnswer::data(somePosts(1, 7)));
    QVERIFY(stack.visitor->type(u"Password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QTRY_VERIFY(ahead && ahead->isVisible());
    QCOMPARE(ahead->email(), u"charles@example.com"_s);
    QTRY_COMPARE(stack.server.received(items).size(), 2);
    QCOMPARE(stack.server.received(items).at(1).bearer(), QByteArray("access-2"));
    QTRY_COMPARE(stack.window->findChild<PostReader *>()->post().title, u"Post 7"_s);
}

void AccountTest::notKeptMeansNotKept()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Keep me signed in"_s));
    stack.server.on(login).answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    stack.server.on(items).answer(ScriptedAnswer::data(somePosts(2)));
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s) && stack.visitor->type(u"Password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s) && stack.visitor->waitFor(u"Posts"_s));
    stack.quit();
    stack.start();
    QVERIFY(stack.visitor->waitFor(u"Sign In"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(stack.visitor->find(u"Email"_s))->text(), u"ada@example.com"_s);
    QCOMPARE(stack.server.received("POST /auth/refresh").size(), 0);
}

QTEST_MAIN(AccountTest)
#include "accounttest.moc"
