// SPDX-License-Identifier: MIT
#include "filetokenstore.h"
#include "logcapture.h"
#include "processes.h"
#include "realserver.h"

#include "app/accountlist.h"
#include "app/profile.h"
#include "app/revocations.h"
#include "app/session.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using State = Session::State;

/// Sessions in processes of their own, against the bundled server: several at once, and killed at any moment.
class SessionProcessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoProcessesOfOneProfileStaySignedIn();
    void aProgramThatIsKilledStartsAgain();
    void nothingOfASessionIsInTheProfilesFiles();

private:
    RealServer m_real;
};

namespace {

const QString password = u"A-PASSWORD-TO-LOOK-FOR"_s;

/// A profile with one account, as the program keeps it.
struct Person {
    QTemporaryDir folder;
    Profile profile = Profile::at(folder.filePath(u"profile"_s));
    QNetworkAccessManager network;
    std::unique_ptr<FileTokenStore> tokens;
    std::unique_ptr<Revocations> revocations;
    std::unique_ptr<Session> session;
    Account account;

    explicit Person(Account its) : account(std::move(its))
    {
        if (!profile.prepare())
            qFatal("there is no profile");
        tokens = std::make_unique<FileTokenStore>(profile.folder() + u"/tokens"_s);
        revocations = std::make_unique<Revocations>(tokens.get(), &network, profile.settingsFile());
    }

    void newRun()
    {
        const AccountList accounts(profile.settingsFile());
        session = std::make_unique<Session>(accounts.current().value_or(account), Directus::Project{},
            Session::Surroundings{.network = &network,
                .tokens = tokens.get(),
                .revocations = revocations.get(),
                .refreshLockFile = profile.refreshLockFile()});
    }
    bool signIn()
    {
        if (!outcomeOf(session->signIn({.email = account.email, .password = password})))
            return false;
        AccountList(profile.settingsFile()).use(session->account());
        return true;
    }
    QByteArray kept() const { return outcomeOfLoad(tokens->load(account.tokenKey())); }

    static QByteArray outcomeOfLoad(TokenReply<QByteArray> *reply)
    {
        const Collected<QByteArray, TokenStoreError> collected(reply);
        return QTest::qWaitFor([&] { return collected.hasArrived(); }) ? collected.outcome().value_or(QByteArray())
                                                                       : QByteArray();
    }
};

/// A process that resumes a person's session and refreshes it without pause.
struct Program {
    QProcess process;
    QByteArray said;

    Program(const Person &person, int everyMilliseconds)
    {
        process.start(
            QStringLiteral(TEST_PROCESS), {u"keep-session"_s, person.profile.folder(), QString::number(everyMilliseconds)});
        QObject::connect(&process, &QProcess::readyReadStandardOutput, [this] { said += process.readAllStandardOutput(); });
    }
    ~Program() { kill(); }

    void kill()
    {
        Processes::killAtOnce(process.processId());
        process.waitForFinished();
    }
};

} // namespace

void SessionProcessTest::initTestCase()
{
    QVERIFY2(m_real.start(), qPrintable(m_real.server.detail()));
    QVERIFY(m_real.registerUser(u"two@example.com"_s, password));
    QVERIFY(m_real.registerUser(u"killed@example.com"_s, password));
    QVERIFY(m_real.registerUser(u"secret@example.com"_s, password));
}

void SessionProcessTest::twoProcessesOfOneProfileStaySignedIn()
{
    Person person({.project = m_real.server.url(), .email = u"two@example.com"_s});
    person.newRun();
    QVERIFY(person.signIn());
    person.session.reset();

    Program first(person, 30);
    Program second(person, 30);
    QTRY_VERIFY_WITH_TIMEOUT(first.said.count("stored") >= 10 && second.said.count("stored") >= 10, 40'000);
    for (const Program *program : {&first, &second}) {
        QVERIFY(program->said.contains("SignedIn"));
        QVERIFY2(!program->said.contains("SignedOut"), "the two have ended each other's session");
    }
}

void SessionProcessTest::aProgramThatIsKilledStartsAgain()
{
    Person person({.project = m_real.server.url(), .email = u"killed@example.com"_s});
    person.newRun();
    QVERIFY(person.signIn());
    QRandomGenerator random(20261122);
    int resumed = 0;

    for (int round = 0; round < 50; ++round) {
        person.session.reset();
        Program program(person, 1);
        if (round % 5 != 0) // every fifth is killed while it starts
            QVERIFY2(QTest::qWaitFor([&program] { return program.said.contains("SignedIn"); }, 20'000), program.said);
        QTest::qWait(random.bounded(25)); // not to wait for something: to hit another moment each time
        program.kill();

        QCOMPARE(AccountList(person.profile.settingsFile()).current(), person.account);
        person.newRun();
        person.session->resume();
        QTRY_VERIFY2(person.session->state() != State::Resuming, "the next start is stuck");
        if (person.session->state() == State::SignedIn)
            ++resumed;
        else
            QVERIFY(person.signIn());
    }
    // A refresh that was answered and not stored costs the session, as json mode has no grace; most moments are others.
    QVERIFY2(resumed >= 10, qPrintable(QString::number(resumed)));
}

void SessionProcessTest::nothingOfASessionIsInTheProfilesFiles()
{
    const LogCapture log;
    Person person({.project = m_real.server.url(), .email = u"secret@example.com"_s});
    person.newRun();
    QVERIFY(person.signIn());
    const QByteArray refreshToken = person.kept();
    QVERIFY(refreshToken.size() > 20);
    QVERIFY(outcomeOf(person.session->client()->send({.path = u"items/posts"_s})));

    QVERIFY(QDir(person.profile.folder() + u"/tokens"_s).removeRecursively()); // the tests' own keychain is no part of it
    QDirIterator files(person.profile.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    for (; files.hasNext(); ++looked) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(refreshToken) && !content.contains(password.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(looked > 0);
    QVERIFY(!log.text().contains(QString::fromLatin1(refreshToken)));
    QVERIFY(!log.text().contains(password));
    QVERIFY(log.text().contains(u"items/posts"_s));
}

QTEST_GUILESS_MAIN(SessionProcessTest)
#include "sessionprocesstest.moc"
