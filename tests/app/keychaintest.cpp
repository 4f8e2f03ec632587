// SPDX-License-Identifier: MIT
#include "logcapture.h"
#include "sessionstack.h"
#include "tokenoutcome.h"

#include "app/accountlist.h"
#include "app/keychaintokenstore.h"
#include "app/logfile.h"
#include "app/profile.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The keychain as a desktop has it: run by with-secret-service.
class KeychainTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverKeptIsEmpty();
    void keepsATokenFromRunToRun();
    void theNewTokenTakesThePlaceOfTheOld();
    void keepsEveryByte_data();
    void keepsEveryByte();
    void clearsAToken();
    void clearingWhatIsNotThereIsNoError();
    void accountsAndProfilesAreKeptApart();
    void jobsInARowKeepTheirOrder();
    void aStoreThatGoesWhileItWaitsDoesNoHarm();
    void worksInAThreadOfItsOwn();
    void whatIsGivenJustBeforeTheEndIsKept();
    void resumesASessionFromTheKeychain();
    void theProgramEndsWithTheNextTokenKept();
    void aSecondStartBeforeTheEndCallsItOff();
    void noTokenIsInClearInAnyFile();
};

namespace {

const QString service = u"Latchkey test"_s;

/// A key that no other test has used.
QString newKey()
{
    static int number = 0;
    return u"ada@example.com at https://cms.example.com/%1/"_s.arg(++number);
}

QByteArray kept(const QString &key, const QString &inService = service)
{
    KeychainTokenStore store(inService, 10s);
    return tokenOutcome(store.load(key)).value_or("the keychain failed"_qba);
}

bool keep(const QString &key, const QByteArray &token, const QString &inService = service)
{
    KeychainTokenStore store(inService, 10s);
    return tokenOutcome(store.save(key, token)).has_value();
}

/// The program itself, at a project that is about to answer its refresh.
struct Renewing {
    SessionStack stack;
    Profile profile = Profile::at(stack.folder.filePath(u"profile"_s));
    QProcess program;

    bool start()
    {
        stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
        if (!profile.prepare() || !keep(stack.account.tokenKey(), "refresh-1", profile.keychainService()))
            return false;
        AccountList(profile.settingsFile()).use(stack.account);
        startAnother(program);
        return QTest::qWaitFor([this] { return stack.server.heldBack() == 1; }, 20'000);
    }
    void startAnother(QProcess &process) const
    {
        process.start(QStringLiteral(LATCHKEY_PROGRAM), {u"--profile"_s, profile.folder()});
    }
    QByteArray kept() const { return ::kept(stack.account.tokenKey(), profile.keychainService()); }
};

} // namespace

void KeychainTest::whatWasNeverKeptIsEmpty()
{
    KeychainTokenStore store(service, 10s);
    const auto token = tokenOutcome(store.load(newKey()));
    QVERIFY2(token, "there is no Secret Service: with-secret-service starts one");
    QCOMPARE(*token, QByteArray());
}

void KeychainTest::keepsATokenFromRunToRun()
{
    const QString key = newKey();
    QVERIFY(keep(key, "refresh-1"));
    QCOMPARE(kept(key), QByteArray("refresh-1"));
}

void KeychainTest::theNewTokenTakesThePlaceOfTheOld()
{
    const QString key = newKey();
    for (const QByteArray token : {"refresh-1", "refresh-2", "refresh-3"})
        QVERIFY(keep(key, token));
    QCOMPARE(kept(key), QByteArray("refresh-3"));
}

void KeychainTest::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("as Directus makes them") << QByteArray("aB3_-").repeated(13).left(64);
    QTest::newRow("with NUL") << QByteArray("a\0b\0\0c", 6);
    QTest::newRow("no text") << QByteArray("\xff\xfe\x80\x01\n\r\t", 7);
    QTest::newRow("large") << QByteArray(200'000, 'x');
}

void KeychainTest::keepsEveryByte()
{
    QFETCH(QByteArray, token);
    const QString key = newKey();
    QVERIFY(keep(key, token));
    QCOMPARE(kept(key), token);
}

void KeychainTest::clearsAToken()
{
    const QString key = newKey();
    QVERIFY(keep(key, "refresh-1"));
    KeychainTokenStore store(service, 10s);
    QVERIFY(tokenOutcome(store.clear(key)));
    QCOMPARE(kept(key), QByteArray());
}

void KeychainTest::clearingWhatIsNotThereIsNoError()
{
    KeychainTokenStore store(service, 10s);
    QVERIFY(tokenOutcome(store.clear(newKey())));
}

void KeychainTest::accountsAndProfilesAreKeptApart()
{
    const QString key = newKey();
    const QString other = newKey();
    const QString otherService = Profile::at(u"/somewhere"_s).keychainService();
    QVERIFY(keep(key, "one"));
    QVERIFY(keep(other, "two"));
    QVERIFY(keep(key, "three", otherService));
    QCOMPARE(kept(key), QByteArray("one"));
    QCOMPARE(kept(other), QByteArray("two"));
    QCOMPARE(kept(key, otherService), QByteArray("three"));
}

void KeychainTest::jobsInARowKeepTheirOrder()
{
    const QString key = newKey();
    KeychainTokenStore store(service, 10s);
    store.save(key, "refresh-1");
    store.clear(key);
    store.save(key, "refresh-2");
    QCOMPARE(tokenOutcome(store.load(key)), QByteArray("refresh-2"));
}

void KeychainTest::aStoreThatGoesWhileItWaitsDoesNoHarm()
{
    const QString key = newKey();
    auto store = std::make_unique<KeychainTokenStore>(service, 10s);
    const Collected<void, TokenStoreError> saving(store->save(key, "refresh-1"));
    store.reset();
    QTRY_COMPARE(kept(key), QByteArray("refresh-1")); // what was begun is done
    QVERIFY(!saving.hasArrived());
}

// The program asks from a thread of its own. QtKeychain lives in one thread of a process, here in this one.
void KeychainTest::worksInAThreadOfItsOwn()
{
    QProcess process;
    process.start(QStringLiteral(TEST_PROCESS), {u"ask-keychain"_s, u"10000"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), "load done\nsave done\nclear done\nlives on\n"_qba);
}

void KeychainTest::whatIsGivenJustBeforeTheEndIsKept()
{
    const QString key = newKey();
    QCOMPARE(QProcess::execute(QStringLiteral(TEST_PROCESS), {u"keep-and-end"_s, key, u"refresh-1"_s}), 0);
    QCOMPARE(kept(key), QByteArray("refresh-1"));
}

void KeychainTest::resumesASessionFromTheKeychain()
{
    SessionStack stack;
    KeychainTokenStore tokens(service, 10s);
    Revocations revocations(&tokens, &stack.network, stack.settingsFile());
    const auto newRun = [&] {
        return std::make_unique<Session>(stack.account, Directus::Project{},
            Session::Surroundings{.network = &stack.network,
                .tokens = &tokens,
                .revocations = &revocations,
                .refreshLockFile = stack.folder.filePath(u"refresh.lock"_s)});
    };
    stack.session = newRun();
    stack.beSignedIn();
    QTRY_COMPARE(kept(stack.account.tokenKey()), QByteArray("refresh-1"));

    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.session = newRun();
    stack.session->resume();
    QTRY_COMPARE(stack.session->state(), Session::State::SignedIn);
    QTRY_COMPARE(kept(stack.account.tokenKey()), QByteArray("refresh-2"));

    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    stack.session->signOut();
    QTRY_COMPARE(kept(stack.account.tokenKey()), QByteArray());
    QTRY_COMPARE(revocations.pendingCount(), 0);
    stack.session.reset();
}

void KeychainTest::theProgramEndsWithTheNextTokenKept()
{
    Renewing renewing;
    QVERIFY(renewing.start());
    renewing.program.terminate();
    QVERIFY2(!renewing.program.waitForFinished(300), "it has not waited");
    renewing.stack.server.letGo();
    QTRY_COMPARE(renewing.program.state(), QProcess::NotRunning);
    QCOMPARE(renewing.program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(renewing.program.exitCode(), 0);
    QCOMPARE(renewing.kept(), QByteArray("refresh-2"));
}

void KeychainTest::aSecondStartBeforeTheEndCallsItOff()
{
    Renewing renewing;
    QVERIFY(renewing.start());
    renewing.program.terminate();
    QVERIFY(!renewing.program.waitForFinished(100));
    QProcess second;
    renewing.startAnother(second);
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    renewing.stack.server.letGo();
    QTRY_COMPARE(renewing.kept(), QByteArray("refresh-2"));
    QVERIFY(!renewing.program.waitForFinished(300));
    renewing.program.kill();
    QVERIFY(renewing.program.waitForFinished());
}

void KeychainTest::noTokenIsInClearInAnyFile()
{
    const QByteArray secret = "REFRESH-TOKEN-TO-LOOK-FOR";
    const QDir home(qEnvironmentVariable("HOME"));
    const Profile profile = Profile::at(home.filePath(u"profile"_s));
    QVERIFY(profile.prepare());
    const LogCapture console;
    const LogFile log(profile.folder() + u"/log"_s);
    AccountList(profile.settingsFile()).use({.project = QUrl(u"https://cms.example.com/"_s), .email = u"ada@example.com"_s});
    QVERIFY(keep(u"ada@example.com at https://cms.example.com/"_s, secret, profile.keychainService()));

    int looked = 0;
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; files.hasNext(); ++looked) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
    }
    QVERIFY2(looked >= 3, "settings, log and the keyring's own file should be among them");
    QVERIFY(!console.text().contains(QString::fromLatin1(secret)));
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
