// SPDX-License-Identifier: MIT
#include "shownwords.h"
#include "windowstack.h"

#include "tests/app/mailedtoken.h"

#include "app/localadministration.h"
#include "ui/administrationpage.h"
#include "ui/languagemenu.h"
#include "ui/mailboxpage.h"
#include "ui/resumepage.h"
#include "ui/startingpage.h"
#include "ui/statustext.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QByteArray login = "POST /auth/login";
const QByteArray items = "GET /items/posts";

QString mailedToken(const QString &scope, const QString &to)
{
    QJsonObject payload = MailedToken::payload(scope, to);
    payload["iat"_L1] = QDateTime::currentSecsSinceEpoch() - 60;
    payload["exp"_L1] = QDateTime::currentSecsSinceEpoch() + 86400;
    return QString::fromLatin1(MailedToken::of(payload));
}

/// Seconds run on while one looks.
QMap<QString, QString> withoutNumbers(QMap<QString, QString> words)
{
    static const QRegularExpression number(u"\\d+"_s);
    for (QString &word : words)
        word.replace(number, u"#"_s);
    return words;
}

/// The words that are not shown any more, wherever they stood: what is made anew may stand elsewhere among its siblings.
QStringList differences(const QMap<QString, QString> &words, const QMap<QString, QString> &others)
{
    QStringList lost = words.values();
    for (const QString &word : others)
        lost.removeOne(word);
    return lost;
}

QStringList leftOver(const MarkingTranslator &translator, const QWidget *window)
{
    QStringList left;
    const QMap<QString, QString> words = shownWords(window);
    for (auto word = words.begin(); word != words.end(); ++word)
        if (translator.isLeftOver(word.value()))
            left += word.key() + u" = "_s + word.value();
    return left;
}

} // namespace

/// Whoever changes the language sees all of it change, and keeps what they were at.
class LanguageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTranslatedIsFound();
    void theProjectPageFollows();
    void theSignInPageFollows();
    void theSignUpPageFollows();
    void theCodeFollows();
    void theWaysByMailFollow();
    void aMailsLinkFollows();
    void thePostsFollow();
    void aSearchInVainFollows();
    void theAccountFollows();
    void theNewPasswordFollows();
    void theSecondFactorFollows();
    void theMailboxFollows();
    void theAdministrationFollows();
    void theWaitingFollows();
    void datesFollow();
    void theStatusOfAPostIsAWord();
    void theLaterOfTwoSayingsCounts();
    void aLanguageIsChosenAtTheFootAndKept();

private:
    static void follows(MarkingTranslator &translator, const QWidget *window);
    static bool openAccount(WindowStack &stack);
};

void LanguageTest::follows(MarkingTranslator &translator, const QWidget *window)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // pages that were left
    const QMap<QString, QString> before = withoutNumbers(shownWords(window));
    const QStringList done = doings(window);
    QWidget *const focus = QApplication::focusWidget();
    translator.speak(true);
    QCOMPARE(leftOver(translator, window).join(u'\n'), QString());
    QVERIFY(shownWords(window).values().join(u'\n').contains(u'‹'));
    QCOMPARE(doings(window), done);
    QCOMPARE(QApplication::focusWidget(), focus);
    translator.speak(false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was made anew
    QCOMPARE(differences(before, withoutNumbers(shownWords(window))).join(u'\n'), QString());
    QCOMPARE(doings(window), done);
}

/// The look-out itself: a text that is set once, in a window whose others follow.
void LanguageTest::whatIsNotTranslatedIsFound()
{
    MarkingTranslator translator;
    QWidget window;
    auto *label = new QLabel(MainWindow::tr("Signed in since %1.").arg(u"noon"_s), &window);
    translator.speak(true);
    QCOMPARE(leftOver(translator, &window).size(), 1);
    label->setText(MainWindow::tr("Signed in since %1.").arg(u"noon"_s));
    QCOMPARE(leftOver(translator, &window), QStringList());
    label->setText(u"Signed in since noon"_s); // data
    QCOMPARE(leftOver(translator, &window), QStringList());
}

void LanguageTest::theStatusOfAPostIsAWord()
{
    QCOMPARE(statusText(u"in_review"_s), u"in review"_s);
    QCOMPARE(statusText(u"embargo"_s), u"embargo"_s); // the project's own
    Language language;
    language.use(u"de"_s);
    QCOMPARE(statusText(u"draft"_s), u"Entwurf"_s);
    QCOMPARE(statusText(u"published"_s), u"veröffentlicht"_s);
    QCOMPARE(statusText(u"embargo"_s), u"embargo"_s);
    language.use(u"en_GB"_s);
}

void LanguageTest::theLaterOfTwoSayingsCounts()
{
    MarkingTranslator translator;
    QLabel label;
    sayInEveryLanguage(&label, [&label] { label.setText(u"first"_s); });
    sayInEveryLanguage(&label, [&label] { label.setText(u"second"_s); });
    label.setText({});
    translator.speak(true);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&label, &change);
    QCOMPARE(label.text(), u"second"_s);
}

void LanguageTest::aLanguageIsChosenAtTheFootAndKept()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->choose(u"Language"_s, u"Deutsch"_s));
    QVERIFY(stack.visitor->waitFor(u"Anmelden"_s));
    const auto *email = qobject_cast<QLineEdit *>(stack.visitor->find(u"E-Mail-Adresse"_s));
    QVERIFY(email);
    QCOMPARE(email->text(), u"ada@example.com"_s);
    QCOMPARE(LanguageMenu::remembered(stack.frontDoor->settingsFile()), u"de"_s);
    QVERIFY(stack.visitor->choose(u"Sprache"_s, u"العربية"_s));
    QTRY_COMPARE(stack.window->layoutDirection(), Qt::RightToLeft);
    stack.language.use(u"en"_s);
    QVERIFY(stack.visitor->waitFor(u"Sign In"_s));
}

void LanguageTest::theProjectPageFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    stack.start();
    QVERIFY(stack.visitor->type(u"Project address"_s, u"not an address"_s));
    QVERIFY(stack.visitor->press(u"Continue"_s));
    QTRY_VERIFY(!stack.visitor->find(u"Project address"_s)->accessibleDescription().isEmpty());
    follows(translator, stack.window.get());
}

void LanguageTest::theSignInPageFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    stack.server.on(login).answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.server.on("GET /auth")
        .thenAlways(ScriptedAnswer::data(QJsonArray{QJsonObject{{"name"_L1, "staff"_L1}, {"driver"_L1, "ldap"_L1}},
            QJsonObject{{"name"_L1, "google"_L1}, {"driver"_L1, "openid"_L1}}}));
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Advanced"_s) && stack.visitor->waitFor(u"Open Data Studio"_s));
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s) && stack.visitor->type(u"Password"_s, u"wrong"_s));
    QVERIFY(stack.visitor->press(u"Keep me signed in"_s) && stack.visitor->press(u"Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"is not right"_s));
    follows(translator, stack.window.get());
}

void LanguageTest::theSignUpPageFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Sign Up"_s) && stack.visitor->type(u"First name (optional)"_s, u"Ada"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"ada"_s) && stack.visitor->type(u"Repeat password"_s, u"other"_s));
    QVERIFY(stack.visitor->press(u"Sign Up"_s) && stack.visitor->waitUntilSees(u"The two are not the same"_s));
    follows(translator, stack.window.get());
}

void LanguageTest::theCodeFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    stack.server.on(login).thenAlways(ScriptedAnswer::error(401, "INVALID_OTP"));
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s) && stack.visitor->type(u"Password"_s, u"right"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s) && stack.visitor->type(u"One-time code"_s, u"123456"_s));
    QTRY_VERIFY(!stack.visitor->find(u"One-time code"_s)->accessibleDescription().isEmpty());
    follows(translator, stack.window.get());
}

void LanguageTest::theWaysByMailFollow()
{
    WindowStack stack;
    MarkingTranslator translator;
    stack.server.on("POST /auth/password/request").thenAlways(ScriptedAnswer::noContent());
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"Forgot password?"_s) && stack.visitor->type(u"Email"_s, u"ada"_s));
    QVERIFY(stack.visitor->press(u"Send the Email"_s) && stack.visitor->waitUntilSees(u"a name, an @ and a domain"_s));
    follows(translator, stack.window.get());
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s) && stack.visitor->press(u"Send the Email"_s));
    QVERIFY(stack.visitor->waitFor(u"Use the Link from the Email"_s));
    follows(translator, stack.window.get());
}

void LanguageTest::aMailsLinkFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    stack.startAtProject();
    QVERIFY(stack.visitor->press(u"I Have an Email or an Invitation"_s) && stack.visitor->waitFor(u"Link, email or code"_s));
    follows(translator, stack.window.get());
    QApplication::clipboard()->setText(stack.server.url().toString() + "/admin/reset-password?token="_L1
        + mailedToken(u"password-reset"_s, u"ada@example.com"_s) + u'\n' + stack.server.url().toString()
        + "/admin/reset-password?token="_L1 + mailedToken(u"password-reset"_s, u"grace@example.com"_s));
    QTest::keyClick(stack.visitor->find(u"Link, email or code"_s), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(stack.visitor->waitFor(u"Which one"_s) && stack.visitor->type(u"New password"_s, u"typed"_s));
    follows(translator, stack.window.get());
}

void LanguageTest::thePostsFollow()
{
    WindowStack stack;
    MarkingTranslator translator;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(40))));
    stack.server.on(items).thenAlways(ScriptedAnswer::data(somePosts(40)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(stack.visitor->press(u"Filter"_s) && stack.visitor->press(u"From"_s));
    QVERIFY(stack.visitor->type(u"Contains"_s, u"post"_s) && stack.visitor->waitUntilSees(u"Contains “post”"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"found"_s));
    auto *list = qobject_cast<QListView *>(stack.visitor->find(u"Posts"_s));
    list->setCurrentIndex(list->model()->index(7, 0));
    QTRY_VERIFY(stack.window->findChild<QTextBrowser *>()->toPlainText().contains(u"Post 8"_s));
    QVERIFY(stack.visitor->press(u"Find"_s) && stack.visitor->type(u"Find in post"_s, u"nowhere"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Not found"_s));
    QVERIFY(stack.visitor->type(u"Find in post"_s, u"This is"_s));
    follows(translator, stack.window.get());
    QCOMPARE(list->currentIndex().row(), 7);
    QCOMPARE(stack.window->findChild<QTextBrowser *>()->textCursor().selectedText(), u"This is"_s);
}

void LanguageTest::aSearchInVainFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    stack.server.on(items).thenAlways(ScriptedAnswer::data(QJsonArray()));
    QVERIFY(stack.visitor->type(u"Search"_s, u"xyz"_s) && stack.visitor->waitUntilSees(u"Nothing found"_s));
    follows(translator, stack.window.get());
}

bool LanguageTest::openAccount(WindowStack &stack)
{
    const QJsonObject partial{{"access"_L1, "partial"_L1}, {"fields"_L1, QJsonArray{"password"_L1, "tfa_secret"_L1}}};
    stack.server.on("GET /users/me").thenAlways(ScriptedAnswer::data(QJsonObject{{"id"_L1, "1"_L1}}));
    stack.server.on("GET /permissions/me")
        .thenAlways(ScriptedAnswer::data(QJsonObject{{"directus_users"_L1, QJsonObject{{"update"_L1, partial}}}}));
    stack.server.on("GET /policies/me/globals").thenAlways(ScriptedAnswer::data(QJsonObject{{"app_access"_L1, false}}));
    stack.server.on("GET /roles/me").thenAlways(ScriptedAnswer::data(QJsonArray{QJsonObject{{"id"_L1, "r"_L1}}}));
    stack.server.on("GET /activity")
        .thenAlways(ScriptedAnswer::data(QJsonArray{QJsonObject{{"timestamp"_L1, "2026-11-22T04:53:27.450Z"_L1}}}));
    return stack.signIn(ScriptedAnswer::data(somePosts(2))) && stack.visitor->waitFor(u"Posts"_s)
        && stack.visitor->choose(u"Account"_s, u"Your Account…"_s) && stack.visitor->waitFor(u"Change Password…"_s);
}

void LanguageTest::theAccountFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    QVERIFY(openAccount(stack));
    QVERIFY(stack.visitor->waitUntilSees(u"It renews itself in"_s));
    follows(translator, stack.window.get());
}

void LanguageTest::theNewPasswordFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    QVERIFY(openAccount(stack) && stack.visitor->press(u"Change Password…"_s));
    QVERIFY(stack.visitor->type(u"Current password"_s, u"present"_s) && stack.visitor->type(u"New password"_s, u"new"_s));
    QVERIFY(stack.visitor->type(u"Repeat password"_s, u"new"_s) && stack.visitor->press(u"Change Password"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Agree to that, or go back"_s));
    follows(translator, stack.window.get());
}

void LanguageTest::theSecondFactorFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    stack.server.on("POST /users/me/tfa/generate")
        .answer(ScriptedAnswer::data(QJsonObject{{"secret"_L1, "JBSWY3DPEHPK3PXP"_L1},
            {"otpauth_url"_L1, "otpauth://totp/Room:ada%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Room"_L1}}));
    QVERIFY(openAccount(stack) && stack.visitor->press(u"Set Up Two-Factor…"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"right-password"_s));
    follows(translator, stack.window.get());
    QVERIFY(stack.visitor->press(u"Continue"_s) && stack.visitor->type(u"One-time code"_s, u"12"_s));
    follows(translator, stack.window.get());
}

void LanguageTest::theMailboxFollows()
{
    MarkingTranslator translator;
    const QTemporaryDir folder;
    MailboxPage page(folder.path());
    page.show();
    follows(translator, &page);
    QFile file(folder.filePath(u"1.eml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: a@example.com\r\nTo: ada@example.com\r\nSubject: Hello\r\n\r\nhttp://127.0.0.1/admin/reset-password?token="
        + mailedToken(u"password-reset"_s, u"ada@example.com"_s).toLatin1());
    file.close();
    QTRY_VERIFY(page.findChild<QWidget *>(u"useMailButton"_s)->isVisible());
    follows(translator, &page);
}

void LanguageTest::theAdministrationFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    QJsonArray people;
    for (const auto state : {"active"_L1, "invited"_L1, "unverified"_L1, "suspended"_L1})
        people.append(QJsonObject{{"id"_L1, state}, {"email"_L1, state + "@example.com"_L1}, {"status"_L1, state},
            {"tfa_secret"_L1, state == "active"_L1 ? QJsonValue("**********"_L1) : QJsonValue()}});
    stack.server.on("GET /settings")
        .thenAlways(
            ScriptedAnswer::data(QJsonObject{{"public_registration"_L1, true}, {"public_registration_verify_email"_L1, true}}));
    stack.server.on("GET /users").thenAlways(ScriptedAnswer::data(people));
    QMainWindow window;
    window.setCentralWidget(new AdministrationPage(new LocalAdministration(stack.server.url(), {}, &stack.network)));
    window.show();
    const Visitor visitor(&window);
    QVERIFY(visitor.waitFor(u"Change suspended@example.com"_s) && visitor.waitFor(u"Anybody may create an account"_s));
    follows(translator, &window);
}

void LanguageTest::theWaitingFollows()
{
    WindowStack stack;
    MarkingTranslator translator;
    StartingPage starting;
    follows(translator, &starting);
    stack.startAtProject();
    ResumePage resuming(stack.frontDoor->session());
    follows(translator, &resuming);
}

void LanguageTest::datesFollow()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))));
    const auto *reader = stack.window->findChild<QTextBrowser *>();
    QTRY_VERIFY(reader->toPlainText().contains(u"November"_s));
    QVERIFY(stack.visitor->press(u"Filter"_s));
    auto *day = stack.window->findChild<QDateEdit *>(u"fromFilterDay"_s);
    stack.language.use(u"fr"_s);
    QTRY_VERIFY(reader->toPlainText().contains(u"novembre"_s));
    QDateEdit french(day->date());
    french.setLocale(QLocale(u"fr"_s));
    QCOMPARE(day->text(), french.text());
    stack.language.use(u"en"_s);
    QTRY_VERIFY(reader->toPlainText().contains(u"November"_s));
}

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
