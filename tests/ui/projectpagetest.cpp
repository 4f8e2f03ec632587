// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

class ProjectPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartAsksForAProject();
    void enterOpensTheProjectThatWasTyped();
    void theProjectShowsWhoItIsBeforeThePasswordIsTyped();
    void whatIsWrongWithAnAddressIsSaidAtTheField_data();
    void whatIsWrongWithAnAddressIsSaidAtTheField();
    void theErrorGoesWithTheNextKey();
    void aServerThatIsNoDirectusIsNamed();
    void aRedirectIsFollowedOnlyWhenThePersonSaysSo();
    void escapeStopsALookThatTakesLong();
    void aMissingLocalServerIsSaidWithTheNextStep();
    void theCommandLinesProjectThatIsNotThereIsExplained();
};

void ProjectPageTest::theFirstStartAsksForAProject()
{
    WindowStack stack;
    stack.start();
    QVERIFY(stack.visitor->find(u"Project address"_s));
    QVERIFY(stack.visitor->find(u"Continue"_s));
    QVERIFY(stack.visitor->find(u"On this computer"_s));
    QCOMPARE(QApplication::focusWidget(), stack.visitor->find(u"Project address"_s));
}

void ProjectPageTest::enterOpensTheProjectThatWasTyped()
{
    WindowStack stack;
    stack.start();
    QVERIFY(stack.visitor->type(u"Project address"_s, stack.server.url(u"/admin/login"_s).toString()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stack.visitor->waitFor(u"Password"_s));
}

void ProjectPageTest::theProjectShowsWhoItIsBeforeThePasswordIsTyped()
{
    WindowStack stack;
    stack.describeProject({{"project_name"_L1, "<b>Reading</b> Room"_L1}, {"project_descriptor"_L1, "for people who read"_L1},
        {"project_color"_L1, "#117755"_L1}, {"project_logo"_L1, "a-logo"_L1}, {"public_registration"_L1, true}});
    stack.server.on("GET /assets/a-logo").thenAlways(ScriptedAnswer::status(404));
    stack.startAtProject();
    QVERIFY(stack.visitor->waitUntilSees(u"<b>Reading</b> Room"_s)); // as it is written, not as markup
    QVERIFY(stack.visitor->sees(u"for people who read"_s));
    QVERIFY(stack.window->windowTitle().contains(u"Reading"_s));
    QVERIFY(stack.window->styleSheet().contains(u"#117755"_s, Qt::CaseInsensitive));
    QTRY_COMPARE(stack.server.received("GET /assets/a-logo").size(), 1);
    for (const ReceivedRequest &request : stack.server.requests())
        QVERIFY(!request.hasHeader("Authorization"));
}

void ProjectPageTest::whatIsWrongWithAnAddressIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << u"Enter the address"_s;
    QTest::newRow("no address") << u"what is this"_s << u"not an address"_s;
    QTest::newRow("another scheme") << u"ftp://example.org"_s << u"https://"_s;
    QTest::newRow("nothing listens") << u"http://127.0.0.1:1"_s << u"Nothing answers at 127.0.0.1:1"_s;
}

void ProjectPageTest::whatIsWrongWithAnAddressIsSaidAtTheField()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    WindowStack stack;
    stack.start();
    QVERIFY(stack.visitor->type(u"Project address"_s, typed));
    QVERIFY(stack.visitor->press(u"Continue"_s));
    QVERIFY(stack.visitor->waitUntilSees(said));
    auto *edit = qobject_cast<QLineEdit *>(stack.visitor->find(u"Project address"_s));
    QVERIFY(edit && edit->accessibleDescription().contains(said));
    QCOMPARE(edit->text(), typed); // nothing that was typed is lost
    QVERIFY(!edit->isReadOnly());
    QCOMPARE(QApplication::focusWidget(), edit);
}

void ProjectPageTest::theErrorGoesWithTheNextKey()
{
    WindowStack stack;
    stack.start();
    QVERIFY(stack.visitor->press(u"Continue"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Enter the address"_s));
    QTest::keyClicks(stack.visitor->find(u"Project address"_s), u"c"_s);
    QVERIFY(!stack.visitor->sees(u"Enter the address"_s));
}

void ProjectPageTest::aServerThatIsNoDirectusIsNamed()
{
    WindowStack stack;
    stack.server.on("GET /server/ping").thenAlways(ScriptedAnswer::captivePortal());
    stack.server.on("GET /server/info").thenAlways(ScriptedAnswer::captivePortal());
    stack.start();
    QVERIFY(stack.visitor->type(u"Project address"_s, stack.server.url().toString()));
    QVERIFY(stack.visitor->press(u"Continue"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"not as a Directus project"_s));
}

void ProjectPageTest::aRedirectIsFollowedOnlyWhenThePersonSaysSo()
{
    WindowStack stack;
    ScriptedServer crossroads;
    crossroads.on("GET /server/ping").thenAlways(ScriptedAnswer::redirect(302, stack.server.url(u"/server/ping"_s)));
    crossroads.on("GET /server/info").thenAlways(ScriptedAnswer::redirect(302, stack.server.url(u"/server/info"_s)));
    stack.start();
    QVERIFY(stack.visitor->type(u"Project address"_s, crossroads.url().toString()));
    QVERIFY(stack.visitor->press(u"Continue"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"leads on to"_s));
    QCOMPARE(stack.server.requests().size(), 0);
    QVERIFY(stack.visitor->press(u"Look There"_s));
    QVERIFY(stack.visitor->waitFor(u"Password"_s));
}

void ProjectPageTest::escapeStopsALookThatTakesLong()
{
    WindowStack stack;
    stack.server.on("GET /server/ping").thenAlways(ScriptedAnswer::never());
    stack.start();
    QVERIFY(stack.visitor->type(u"Project address"_s, stack.server.url().toString()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *edit = qobject_cast<QLineEdit *>(stack.visitor->find(u"Project address"_s));
    QVERIFY(edit->isReadOnly());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!edit->isReadOnly());
    QVERIFY(!stack.visitor->sees(u"does not answer"_s));
}

void ProjectPageTest::aMissingLocalServerIsSaidWithTheNextStep()
{
    WindowStack stack;
    stack.start();
    QVERIFY(stack.visitor->press(u"On this computer"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Install the package latchkey-server"_s));
    QVERIFY(stack.visitor->find(u"Project address"_s));
}

void ProjectPageTest::theCommandLinesProjectThatIsNotThereIsExplained()
{
    WindowStack stack;
    CommandLine commandLine;
    commandLine.project = u"http://127.0.0.1:1"_s;
    stack.start(commandLine);
    QVERIFY(stack.visitor->waitUntilSees(u"Nothing answers at 127.0.0.1:1"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(stack.visitor->find(u"Project address"_s))->text(), commandLine.project);
}

QTEST_MAIN(ProjectPageTest)
#include "projectpagetest.moc"
