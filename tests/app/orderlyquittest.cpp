// SPDX-License-Identifier: MIT
#include "scriptedserver.h"
#include "scriptedtokenstore.h"

#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/orderlyquit.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OrderlyQuitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWaitedForWithoutASession();
    void nothingIsWaitedForWhileTheSessionRests();
    void theTokenOnItsWayIsKept();
    void theTokenOfASessionThatWasLeftIsKept();
    void theTokenThatComesAfterASignOutIsToBeRevoked();
    void aServerThatIsSilentIsNotWaitedForLong();
    void isPutOffOnce();
    void thePersonMayComeBack();
};

namespace {

constexpr auto enough = 20s; // no test waits that long

/// The program at a project with a session that is kept, and with nothing to see.
struct Run {
    explicit Run(std::chrono::milliseconds patience = enough)
        : frontDoor(prepared(), &tokens, &network, {}), quit(&frontDoor, patience)
    {
        server.on("POST /auth/logout").thenAlways(ScriptedAnswer::dropped()); // not in this run
    }

    ScriptedServer server;
    QTemporaryDir folder;
    QNetworkAccessManager network;
    ScriptedTokenStore tokens;
    Account account{.project = server.url(u"/"_s), .email = u"ada@example.com"_s};
    FrontDoor frontDoor;
    OrderlyQuit quit;
    QSignalSpy putOff{&quit, &OrderlyQuit::putOff};

    QByteArray kept() const { return tokens.tokens.value(account.tokenKey()); }

    /// Waits for the server's answer to the refresh.
    void resume()
    {
        server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
        frontDoor.start({});
        QTRY_COMPARE(server.heldBack(), 1);
    }

    /// As the program's main() does; `whileItRuns` comes after the first wish to end.
    void runUntilTheEnd(const std::function<void()> &whileItRuns = [] {})
    {
        QTimer::singleShot(0, &quit, [&] {
            QCoreApplication::quit();
            whileItRuns();
        });
        QTimer::singleShot(enough, &quit, [] { QCoreApplication::exit(1); });
        QCOMPARE(QCoreApplication::exec(), 0);
    }

private:
    Profile prepared()
    {
        const Profile profile = Profile::at(folder.filePath(u"profile"_s));
        if (!profile.prepare())
            qFatal("there is no profile");
        AccountList(profile.settingsFile()).use(account);
        tokens.tokens.insert(account.tokenKey(), "refresh-1");
        return profile;
    }
};

} // namespace

void OrderlyQuitTest::nothingIsWaitedForWithoutASession()
{
    Run run;
    run.runUntilTheEnd();
    QCOMPARE(run.putOff.size(), 0);
}

void OrderlyQuitTest::nothingIsWaitedForWhileTheSessionRests()
{
    Run run;
    run.resume();
    run.server.letGo();
    QTRY_COMPARE(run.frontDoor.session()->state(), Session::State::SignedIn);
    run.runUntilTheEnd();
    QCOMPARE(run.putOff.size(), 0);
}

void OrderlyQuitTest::theTokenOnItsWayIsKept()
{
    Run run;
    run.resume();
    run.runUntilTheEnd([&run] { run.server.letGo(); });
    QCOMPARE(run.putOff.size(), 1);
    QCOMPARE(run.kept(), "refresh-2");
}

void OrderlyQuitTest::theTokenOfASessionThatWasLeftIsKept()
{
    Run run;
    run.resume();
    run.frontDoor.chooseProject();
    run.runUntilTheEnd([&run] { run.server.letGo(); });
    QCOMPARE(run.kept(), "refresh-2");
}

void OrderlyQuitTest::theTokenThatComesAfterASignOutIsToBeRevoked()
{
    Run run;
    run.resume();
    run.frontDoor.signOut();
    run.runUntilTheEnd([&run] { run.server.letGo(); });
    QCOMPARE(run.kept(), QByteArray());
    QCOMPARE(run.tokens.tokens.size(), 1);
    QVERIFY(run.tokens.tokens.constBegin()->contains("refresh-2"));
}

void OrderlyQuitTest::aServerThatIsSilentIsNotWaitedForLong()
{
    Run run(200ms);
    run.resume();
    run.runUntilTheEnd();
    QCOMPARE(run.putOff.size(), 1);
    QCOMPARE(run.kept(), "refresh-1");
}

/// Closing the last window is one more wish to end.
void OrderlyQuitTest::isPutOffOnce()
{
    Run run;
    run.resume();
    connect(&run.quit, &OrderlyQuit::putOff, &run.quit, &QCoreApplication::quit);
    run.runUntilTheEnd([&run] {
        QCoreApplication::quit();
        run.server.letGo();
    });
    QCOMPARE(run.putOff.size(), 1);
    QCOMPARE(run.kept(), "refresh-2");
}

void OrderlyQuitTest::thePersonMayComeBack()
{
    Run run;
    run.resume();
    bool hasLivedOn = false;
    const auto quitLater = [&run, &hasLivedOn] {
        QTimer::singleShot(100ms, &run.quit, [&hasLivedOn] {
            hasLivedOn = true;
            QCoreApplication::quit();
        });
    };
    connect(run.frontDoor.session(), &Session::stateChanged, &run.quit, quitLater);
    run.runUntilTheEnd([&run] {
        run.quit.callOff();
        run.server.letGo();
    });
    QVERIFY(hasLivedOn);
    QCOMPARE(run.putOff.size(), 1); // the second time nothing is under way
}

QTEST_GUILESS_MAIN(OrderlyQuitTest)
#include "orderlyquittest.moc"
