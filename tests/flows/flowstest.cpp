// SPDX-License-Identifier: MIT
#include "outcomeof.h"
#include "tests/contract/mailfolder.h"
#include "visitor.h"

#include "app/authenticatorkey.h"
#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/memorytokenstore.h"
#include "app/readingchoices.h"
#include "directus/authentication.h"
#include "directus/authenticationstorage.h"
#include "directus/client.h"
#include "directus/transport.h"
#include "directus/users.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/postlist.h"
#include "ui/postreader.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

QString fromHarness(const char *name)
{
    QString value = qEnvironmentVariable(name);
    if (value.isEmpty())
        qFatal("%s is not set: run this by a script of tests/contract/harness", name);
    return value;
}

QString newAddress()
{
    return u"flows-%1@example.com"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
}

const QString password = u"a long sentence opens it"_s;
const QString otherPassword = u"another sentence, as long"_s;

/// Whoever runs the project: sets it up for a flow.
class Administrator final {
public:
    Administrator() { m_authentication.resume(fromHarness("LATCHKEY_TEST_ADMIN_TOKEN").toLatin1()); }

    void set(const QJsonObject &settings)
    {
        const auto answer = outcomeOf(
            m_client.send({.verb = Directus::Request::Verb::Patch, .path = u"settings"_s, .body = settings}));
        if (!answer || !answer->isSuccess())
            qFatal("the project's settings could not be changed");
    }

    /// Each with a title that ends in one of `endings`; every second one is a draft.
    void write(const QString &subject, const QStringList &endings)
    {
        QJsonArray posts;
        for (const QString &ending : endings)
            posts.append(QJsonObject{{"title"_L1, subject + u' ' + ending},
                {"status"_L1, posts.size() % 2 == 0 ? "published"_L1 : "draft"_L1},
                {"content"_L1, u"A word of **%1**."_s.arg(ending)}});
        for (const QJsonValue post : std::as_const(posts)) {
            const auto answer = outcomeOf(
                m_client.send({.verb = Directus::Request::Verb::Post, .path = u"items/posts"_s, .body = post.toObject()}));
            if (!answer || !answer->isSuccess())
                qFatal("the administrator could not write a post");
        }
    }

    void invite(const QString &email)
    {
        if (!outcomeOf(m_users.inviteUser(email, fromHarness("LATCHKEY_TEST_MEMBER_ROLE"))))
            qFatal("the administrator could not invite");
    }

    /// Somebody who may read posts and change the own account.
    QString newMember()
    {
        const QString email = newAddress();
        invite(email);
        if (!outcomeOf(m_users.acceptUserInvite(mailedToken(email), password)))
            qFatal("the invitation could not be accepted");
        return email;
    }

private:
    QNetworkAccessManager m_network;
    Directus::Transport m_transport{QUrl(fromHarness("LATCHKEY_TEST_URL")), &m_network};
    Directus::MemoryStorage m_storage;
    Directus::Authentication m_authentication{&m_transport, &m_storage, Directus::AuthenticationMode::StaticToken};
    Directus::Client m_client{&m_transport, &m_authentication};
    Directus::Users m_users{&m_transport, &m_client};
};

/// Remembers how the project answered for its posts.
class WatchedNetwork final : public QNetworkAccessManager {
public:
    WatchedNetwork()
    {
        connect(this, &QNetworkAccessManager::finished, this, [this](const QNetworkReply *reply) {
            if (reply->url().path() == "/items/posts"_L1)
                statuses.append(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        });
    }

    QList<int> statuses;
};

/// The program at the harness' project, and somebody at the keyboard.
class Person final {
public:
    explicit Person(const QString &email) : m_email(email)
    {
        CommandLine commandLine;
        commandLine.project = fromHarness("LATCHKEY_TEST_URL");
        m_frontDoor.start(commandLine);
        m_window.resize(900, 700);
        m_window.show();
    }

    bool arrives() { return QTest::qWaitForWindowActive(&m_window) && waitFor(u"Sign In"_s); }

    bool waitFor(const QString &name) { return m_visitor.waitFor(name); }
    bool waitUntilSees(const QString &text) { return m_visitor.waitUntilSees(text); }
    bool press(const QString &name) { return m_visitor.press(name); }
    bool type(const QString &name, const QString &text) { return m_visitor.type(name, text); }
    QWidget *find(const QString &name) { return m_visitor.find(name); }
    template <typename T>
    T *child(const QString &objectName)
    {
        return m_window.findChild<T *>(objectName);
    }

    bool signIn(const QString &with = password)
    {
        return type(u"Email"_s, m_email) && type(u"Password"_s, with) && press(u"Sign In"_s);
    }

    /// As if it had been chosen in an earlier run.
    void hasChosen(const QString &collection)
    {
        ReadingChoices(m_frontDoor.settingsFile(), m_frontDoor.session()->account()).setCollection(collection);
    }

    void write(const QString &letters) { QTest::keyClicks(QApplication::focusWidget(), letters); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    bool choose(const QString &menu, const QString &entry) { return m_visitor.choose(menu, entry); }
    QString readText() { return child<PostReader>(u"post"_s)->toPlainText(); }
    int foundPosts() { return child<PostList>(u"postsList"_s)->model()->rowCount(); }
    const QList<int> &statuses() const { return m_network.statuses; }

    bool signsOut() { return m_visitor.choose(u"Account"_s, u"Sign Out"_s) && waitFor(u"Sign In"_s); }
    bool opensAccount()
    {
        return m_visitor.choose(u"Account"_s, u"Your Account…"_s) && waitUntilSees(u"What this account can do"_s);
    }

    bool typesNewPassword(const QString &label, const QString &text)
    {
        return type(label, text) && type(u"Repeat password"_s, text);
    }

    /// By the clipboard and Ctrl+V, as one pastes a link.
    bool pastes(const QString &text)
    {
        if (!waitFor(u"Link, email or code"_s))
            return false;
        QApplication::clipboard()->setText(text);
        QWidget *edit = find(u"Link, email or code"_s);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QApplication::clipboard()->clear();
        return true;
    }

private:
    const QString m_email;
    QTemporaryDir m_folder;
    WatchedNetwork m_network;
    MemoryTokenStore m_tokens;
    FrontDoor m_frontDoor{Profile::at(m_folder.path()), &m_tokens, &m_network, QString()};
    Language m_language;
    MainWindow m_window{&m_frontDoor, &m_language};
    Visitor m_visitor{&m_window, std::chrono::seconds(20)};
};

/// A code that does not run out while it is on its way.
QString freshCode(const AuthenticatorKey &key)
{
    using namespace std::chrono_literals;
    constexpr auto step = 30s;
    const auto wall = [] { return Directus::Clock::system().now().wall; };
    const bool hasTime = QTest::qWaitFor([&] { return step - wall() % step > 4s; }, 10000);
    return hasTime ? key.codeAt(wall()) : QString();
}

} // namespace

class FlowsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void signUpAndBeIn();
    void signUpWithAVerifiedAddress();
    void aConfirmedAddressIsSaidToBeSo();
    void forgottenPassword();
    void aResetLinkWorksOnceOnly();
    void anInvitation();
    void aPasswordAgainstTheRule();
    void changeThePassword();
    void twoFactorOnAndOff();
    void aReaderWithoutRightsMeetsNoDeadEnd();
    void keptOnlyWhileTheWindowIsOpen();
    void postsAreFoundNarrowedAndTurnedAround();
    void whatHasNotChangedIsNotSentAgain();
    void aCollectionWithoutARightLeadsToOneWithIt();

private:
    Administrator m_administrator;
};

void FlowsTest::cleanup()
{
    m_administrator.set({{"public_registration_verify_email"_L1, false}, {"auth_password_policy"_L1, QJsonValue::Null}});
}

void FlowsTest::signUpAndBeIn()
{
    Person ada(newAddress());
    QVERIFY(ada.arrives());
    QVERIFY(ada.press(u"Sign Up"_s) && ada.waitFor(u"Repeat password"_s));
    QVERIFY(ada.type(u"Email"_s, newAddress()) && ada.typesNewPassword(u"Password"_s, password));
    QVERIFY(ada.type(u"First name (optional)"_s, u"Ada"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(ada.waitFor(u"Posts"_s));
}

void FlowsTest::signUpWithAVerifiedAddress()
{
    m_administrator.set({{"public_registration_verify_email"_L1, true}});
    const QString email = newAddress();
    Person ada(email);
    QVERIFY(ada.arrives());
    QVERIFY(ada.press(u"Sign Up"_s) && ada.waitFor(u"Repeat password"_s));
    QVERIFY(ada.type(u"Email"_s, email) && ada.typesNewPassword(u"Password"_s, password) && ada.press(u"Sign Up"_s));
    QVERIFY(ada.waitUntilSees(u"an email is on its way"_s));
    QVERIFY(ada.press(u"Use the Link from the Email"_s));
    QVERIFY(ada.pastes(mailedLink(email).toString()));
    QVERIFY(ada.waitUntilSees(u"Confirms the address "_s + email));
    QVERIFY(ada.press(u"Confirm Address"_s));
    QVERIFY(ada.waitFor(u"Posts"_s)); // with the password of the sign-up
}

void FlowsTest::aConfirmedAddressIsSaidToBeSo()
{
    m_administrator.set({{"public_registration_verify_email"_L1, true}});
    const QString email = newAddress();
    Person ada(email);
    QVERIFY(ada.arrives());
    QVERIFY(ada.press(u"Sign Up"_s) && ada.waitFor(u"Repeat password"_s));
    QVERIFY(ada.type(u"Email"_s, email) && ada.typesNewPassword(u"Password"_s, password) && ada.press(u"Sign Up"_s));
    QVERIFY(ada.waitUntilSees(u"an email is on its way"_s));
    const QString link = mailedLink(email).toString();
    QVERIFY(ada.press(u"Use the Link from the Email"_s) && ada.pastes(link) && ada.press(u"Confirm Address"_s));
    QVERIFY(ada.waitFor(u"Posts"_s) && ada.signsOut());
    QVERIFY(ada.press(u"I Have an Email or an Invitation"_s) && ada.pastes(link) && ada.press(u"Confirm Address"_s));
    QVERIFY(ada.waitUntilSees(u"confirmed already"_s));
}

void FlowsTest::forgottenPassword()
{
    const QString email = m_administrator.newMember();
    Person ada(email);
    QVERIFY(ada.arrives());
    QVERIFY(ada.type(u"Email"_s, email) && ada.press(u"Forgot password?"_s) && ada.press(u"Send the Email"_s));
    QVERIFY(ada.waitUntilSees(u"If there is an account for "_s + email));
    const QString link = mailedLink(email, 2).toString(); // the first mail was the invitation
    QVERIFY(ada.press(u"Use the Link from the Email"_s));
    QVERIFY(ada.pastes(u"Hello,\nthis came today:\n\n> <%1>\n"_s.arg(link)));
    QVERIFY(ada.waitUntilSees(u"Sets a new password for "_s + email));
    QVERIFY(ada.typesNewPassword(u"New password"_s, otherPassword) && ada.press(u"Set Password and Sign In"_s));
    QVERIFY(ada.waitFor(u"Posts"_s));
    QVERIFY(ada.signsOut() && ada.signIn(otherPassword) && ada.waitFor(u"Posts"_s));
}

void FlowsTest::aResetLinkWorksOnceOnly()
{
    const QString email = m_administrator.newMember();
    Person ada(email);
    QVERIFY(ada.arrives());
    QVERIFY(ada.type(u"Email"_s, email) && ada.press(u"Forgot password?"_s) && ada.press(u"Send the Email"_s));
    QVERIFY(ada.waitFor(u"Use the Link from the Email"_s));
    const QString token = mailedToken(email, 2);
    QVERIFY(ada.press(u"Use the Link from the Email"_s) && ada.pastes(token));
    QVERIFY(ada.typesNewPassword(u"New password"_s, otherPassword) && ada.press(u"Set Password and Sign In"_s));
    QVERIFY(ada.waitFor(u"Posts"_s) && ada.signsOut());
    QVERIFY(ada.press(u"I Have an Email or an Invitation"_s) && ada.pastes(token));
    QVERIFY(ada.typesNewPassword(u"New password"_s, password) && ada.press(u"Set Password and Sign In"_s));
    QVERIFY(ada.waitUntilSees(u"used already"_s));
}

void FlowsTest::anInvitation()
{
    const QString email = newAddress();
    m_administrator.invite(email);
    Person ada(email);
    QVERIFY(ada.arrives());
    QVERIFY(ada.press(u"I Have an Email or an Invitation"_s) && ada.pastes(mailedLink(email).toString()));
    QVERIFY(ada.waitUntilSees(u"Invitation for "_s + email));
    QVERIFY(ada.typesNewPassword(u"New password"_s, password) && ada.press(u"Accept Invitation"_s));
    QVERIFY(ada.waitFor(u"Posts"_s));
}

void FlowsTest::aPasswordAgainstTheRule()
{
    m_administrator.set({{"auth_password_policy"_L1, u"/^.{20,}$/"_s}});
    Person ada(newAddress());
    QVERIFY(ada.arrives());
    QVERIFY(ada.press(u"Sign Up"_s) && ada.waitFor(u"Repeat password"_s));
    QVERIFY(ada.type(u"Email"_s, newAddress()) && ada.typesNewPassword(u"Password"_s, u"too short"_s) && ada.press(u"Sign Up"_s));
    QVERIFY(ada.waitUntilSees(u"has a rule for passwords"_s));
    QVERIFY(ada.typesNewPassword(u"Password"_s, password) && ada.press(u"Sign Up"_s));
    QVERIFY(ada.waitFor(u"Posts"_s));
}

void FlowsTest::changeThePassword()
{
    const QString email = m_administrator.newMember();
    Person elsewhere(email);
    QVERIFY(elsewhere.arrives() && elsewhere.signIn() && elsewhere.waitFor(u"Posts"_s));
    Person ada(email);
    QVERIFY(ada.arrives() && ada.signIn() && ada.waitFor(u"Posts"_s));
    QVERIFY(ada.opensAccount() && ada.press(u"Change Password…"_s));
    QVERIFY(ada.type(u"Current password"_s, u"not this one"_s) && ada.typesNewPassword(u"New password"_s, otherPassword));
    QVERIFY(ada.press(u"I agree to be signed out everywhere else"_s) && ada.press(u"Change Password"_s));
    QVERIFY(ada.waitUntilSees(u"not your current password"_s));
    QVERIFY(ada.type(u"Current password"_s, password) && ada.press(u"Change Password"_s));
    QVERIFY(ada.waitUntilSees(u"Your password is changed. You are signed out everywhere else"_s));
    QVERIFY(ada.press(u"Back to the Posts"_s) && ada.waitFor(u"Posts"_s) && ada.signsOut());
    QVERIFY(ada.signIn(otherPassword) && ada.waitFor(u"Posts"_s));
}

void FlowsTest::twoFactorOnAndOff()
{
    Person ada(m_administrator.newMember());
    QVERIFY(ada.arrives() && ada.signIn() && ada.waitFor(u"Posts"_s));
    QVERIFY(ada.opensAccount() && ada.press(u"Set Up Two-Factor…"_s));
    QVERIFY(ada.type(u"Password"_s, password) && ada.press(u"Continue"_s));
    QVERIFY(ada.waitFor(u"One-time code"_s));
    const AuthenticatorKey key{ada.child<QLabel>(u"twoFactorSecret"_s)->text().remove(u' ')};
    QVERIFY(ada.type(u"One-time code"_s, freshCode(key)));
    QVERIFY(ada.waitUntilSees(u"Two-factor sign-in is on"_s));
    QVERIFY(ada.press(u"Back to the Posts"_s) && ada.waitFor(u"Posts"_s) && ada.signsOut());

    QVERIFY(ada.signIn() && ada.waitFor(u"One-time code"_s));
    QVERIFY(ada.type(u"One-time code"_s, freshCode(key)));
    QVERIFY(ada.waitFor(u"Posts"_s));

    QVERIFY(ada.opensAccount() && ada.press(u"Turn Off Two-Factor…"_s));
    QVERIFY(ada.type(u"One-time code"_s, freshCode(key)) && ada.press(u"Turn Off"_s));
    QVERIFY(ada.waitUntilSees(u"Two-factor sign-in is off"_s));
    QVERIFY(ada.press(u"Back to the Posts"_s) && ada.waitFor(u"Posts"_s) && ada.signsOut());
    QVERIFY(ada.signIn() && ada.waitFor(u"Posts"_s));
}

/// The quickstart's role sees its id and nothing else, and may change nothing.
void FlowsTest::aReaderWithoutRightsMeetsNoDeadEnd()
{
    if (fromHarness("LATCHKEY_TEST_SERVER") == "local"_L1)
        return; // nobody administers it, so its readers may change their own account
    const QString email = fromHarness("LATCHKEY_TEST_USER_EMAIL");
    Person rita(email);
    QVERIFY(rita.arrives() && rita.signIn(fromHarness("LATCHKEY_TEST_USER_PASSWORD")) && rita.waitFor(u"Posts"_s));
    QVERIFY(rita.opensAccount());
    QVERIFY(rita.waitUntilSees(u"This account may not change itself"_s));
    QVERIFY(rita.waitUntilSees(email)); // in place of a name
    QTRY_VERIFY(!rita.child<QWidget>(u"twoFactorButton"_s)->isEnabled());
    QVERIFY(!rita.child<QWidget>(u"changePasswordButton"_s)->isEnabled());
    QVERIFY(!rita.child<QWidget>(u"signOutEverywhereButton"_s)->isEnabled());
}

void FlowsTest::keptOnlyWhileTheWindowIsOpen()
{
    Person ada(m_administrator.newMember());
    QVERIFY(ada.arrives());
    QVERIFY(ada.press(u"Keep me signed in"_s));
    QVERIFY(!ada.child<QCheckBox>(u"keepSignedIn"_s)->isChecked());
    QVERIFY(ada.signIn() && ada.waitFor(u"Posts"_s));
    QVERIFY(ada.opensAccount() && ada.waitUntilSees(u"Nothing is kept on this computer"_s));
}

void FlowsTest::postsAreFoundNarrowedAndTurnedAround()
{
    const QString subject = QUuid::createUuid().toString(QUuid::Id128).left(12);
    m_administrator.write(subject, {u"amber"_s, u"birch"_s, u"cedar"_s});
    Person ada(m_administrator.newMember());
    QVERIFY(ada.arrives() && ada.signIn() && ada.waitFor(u"Posts"_s));
    QTRY_VERIFY(!ada.readText().isEmpty());
    ada.write(u"/"_s);
    ada.write(subject);
    QTRY_COMPARE_WITH_TIMEOUT(ada.foundPosts(), 3, 20'000);
    QTRY_VERIFY(ada.readText().startsWith(subject + u" cedar\n"_s)); // the newest
    QVERIFY(ada.readText().contains(u"A word of cedar."_s));
    ada.press(Qt::Key_Return);
    QVERIFY(ada.choose(u"View"_s, u"Oldest First"_s));
    QTRY_VERIFY(ada.child<PostList>(u"postsList"_s)->model()->index(0, 0).data().toString().endsWith(u"amber"_s));
    ada.press(Qt::Key_Home);
    QTRY_VERIFY(ada.readText().startsWith(subject + u" amber\n"_s));
    ada.press(Qt::Key_End);
    QTRY_VERIFY(ada.readText().startsWith(subject + u" cedar\n"_s));
    QVERIFY(ada.press(u"Filter"_s) && ada.waitFor(u"Status"_s));
    auto *status = ada.child<QComboBox>(u"statusFilter"_s);
    QTRY_VERIFY(status->findData(u"draft"_s) > 0); // once the project has told which there are
    status->setCurrentIndex(status->findData(u"draft"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ada.foundPosts(), 1, 20'000);
    QTRY_VERIFY(ada.readText().startsWith(subject + u" birch\n"_s));
    QVERIFY(ada.press(u"Remove: Status: draft"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ada.foundPosts(), 3, 20'000);
    QVERIFY(ada.type(u"Contains"_s, u"amber"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ada.foundPosts(), 1, 20'000);
}

void FlowsTest::whatHasNotChangedIsNotSentAgain()
{
    Person ada(m_administrator.newMember());
    QVERIFY(ada.arrives() && ada.signIn() && ada.waitFor(u"Posts"_s));
    QTRY_VERIFY(!ada.readText().isEmpty());
    QTest::qWait(500); // pages that are read ahead
    const auto before = ada.statuses().count(304);
    const QString text = ada.readText();
    QVERIFY(ada.press(u"Reload"_s));
    QTRY_VERIFY(ada.statuses().count(304) > before);
    QCOMPARE(ada.readText(), text);
}

void FlowsTest::aCollectionWithoutARightLeadsToOneWithIt()
{
    Person ada(m_administrator.newMember());
    QVERIFY(ada.arrives());
    ada.hasChosen(u"no_such_notes"_s);
    QVERIFY(ada.signIn());
    QVERIFY(ada.waitUntilSees(u"No posts for this account"_s) && ada.waitUntilSees(u"administrator"_s));
    QVERIFY(ada.press(u"Read “Posts”"_s));
    QTRY_VERIFY(!ada.readText().isEmpty());
    QVERIFY(ada.waitFor(u"Posts"_s));
}

QTEST_MAIN(FlowsTest)
#include "flowstest.moc"
