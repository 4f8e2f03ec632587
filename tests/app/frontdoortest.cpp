// SPDX-License-Identifier: MIT
#include "outcomeof.h"
#include "processes.h"
#include "scriptedserver.h"
#include "scriptedtokenstore.h"
#include "standin.h"

#include "app/commandline.h"
#include "app/frontdoor.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Stage = FrontDoor::Stage;
using State = Session::State;

class FrontDoorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withNothingKnownThereIsAChoice();
    void opensTheProjectOfTheCommandLine();
    void saysThatTheProjectOfTheCommandLineWasNotFound();
    void opensTheLastAccountWithoutAskingTheProjectFirst();
    void opensAKnownProjectOfTheCommandLineAtOnce();
    void resumesTheSessionOfTheLastAccount();
    void opensWhatThePersonTyped();
    void signingInIsRememberedForTheNextRun();
    void aFailedSignInIsNotRemembered();
    void whatIsKeptStaysKeptUntilThePasswordWasRight_data();
    void whatIsKeptStaysKeptUntilThePasswordWasRight();
    void aLoginThatIsLeftKeepsNothing();
    void anotherModeIsRememberedOnceSomebodySignsIn();
    void anotherModeLeavesASessionAlone();
    void aStaticTokenTakesNobodysPlace();
    void withoutAStaticTokenTheEmailIsThereAgain();
    void somebodyElseIsNotWhoHasTheStaticToken();
    void showsWhatTheProjectSaidLastTime();
    void choosingAnotherProjectKeepsTheSession();
    void choosingAnotherProjectDuringARefreshStoresTheTokenThatComesBack();
    void choosingAnotherProjectAfterSigningOutEndsTheTokenThatComesBack();
    void comingBackDuringTheFormerRefreshWaitsForIt();
    void goesOnWithWhatEarlierRunsHadToSay();
    void theSessionOfAnAccountThatWasRemovedOfflineEndsInTheNextRun();

    void opensTheProjectOnThisComputer_data();
    void opensTheProjectOnThisComputer();
    void aLocalServerThatDoesNotStartLeadsBackToTheChoice_data();
    void aLocalServerThatDoesNotStartLeadsBackToTheChoice();
    void aCrashOfTheLocalServerIsNoSignOut();
    void aLocalServerOnAnotherPortIsResumedThere();
    void aLocalServerThatStaysDownLeadsBackToTheChoice();
    void choosingWhileTheLocalServerStartsStaysAtTheChoice();
    void mayGoWhileTheLocalServerRuns();
};

namespace {

void beDirectus(ScriptedServer &server, const QString &name = u"Acme"_s)
{
    server.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/plain"));
    server.on("GET /server/info")
        .thenAlways(ScriptedAnswer::data(QJsonObject{{"project"_L1, QJsonObject{{"project_name"_L1, name}}}}));
}

/// A stand-in for the bundled server whose ready line names `server`, which answers in its place.
QString speaksFor(const ScriptedServer &server)
{
    return uR"(echo '{"url":"%1"}'; exec cat >/dev/null)"_s.arg(server.url().toString());
}

/// The program from its start on, with one profile for all its runs.
struct House {
    explicit House(const QString &serverScript = u"exit 1"_s) : bundled(serverScript)
    {
        if (!profile.prepare())
            qFatal("there is no profile");
    }

    ScriptedServer server;
    StandIn bundled;
    QTemporaryDir folder;
    Profile profile = Profile::at(folder.filePath(u"profile"_s));
    QNetworkAccessManager network;
    ScriptedTokenStore tokens;
    Account account{.project = server.url(u"/"_s), .email = u"ada@example.com"_s};

    std::unique_ptr<FrontDoor> newRun() { return std::make_unique<FrontDoor>(profile, &tokens, &network, bundled.program()); }
    void rememberAccount() { AccountList(profile.settingsFile()).use(account); }
    std::optional<Account> remembered() const { return AccountList(profile.settingsFile()).current(); }
};

CommandLine withProject(const QString &project)
{
    CommandLine commandLine;
    commandLine.project = project;
    return commandLine;
}

CommandLine withLocal()
{
    CommandLine commandLine;
    commandLine.local = true;
    return commandLine;
}

} // namespace

void FrontDoorTest::withNothingKnownThereIsAChoice()
{
    House house;
    const auto door = house.newRun();
    door->start({});
    QCOMPARE(door->stage(), Stage::ChoosingProject);
    QVERIFY(!door->session());
}

void FrontDoorTest::opensTheProjectOfTheCommandLine()
{
    House house;
    beDirectus(house.server);
    const auto door = house.newRun();
    const QString typed = house.server.url(u"/admin/login"_s).toString();
    QSignalSpy openings(door.get(), &FrontDoor::opening);
    door->start(withProject(typed));
    QCOMPARE(door->stage(), Stage::ChoosingProject);
    QCOMPARE(openings.size(), 0); // whoever shows it is made now
    QTRY_COMPARE(openings.size(), 1);
    QCOMPARE(openings.constFirst().constFirst().toString(), typed);
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    QCOMPARE(door->session()->account(), Account{.project = house.server.url(u"/"_s)});
    QCOMPARE(door->session()->project().name, u"Acme"_s);
    QCOMPARE(door->session()->state(), State::SignedOut);
}

void FrontDoorTest::saysThatTheProjectOfTheCommandLineWasNotFound()
{
    House house;
    const auto door = house.newRun();
    std::optional<FindError> error;
    connect(door.get(), &FrontDoor::opening, this, [this, &error](const QString &, FindReply *search) {
        search->then(this, [&error](const Directus::Result<FoundProject, FindError> &found) { error = found.error(); });
    });
    door->start(withProject(u"not a url"_s));
    QTRY_VERIFY(error);
    QCOMPARE(error->reason, FindError::Reason::NotAnAddress);
    QCOMPARE(door->stage(), Stage::ChoosingProject);
}

void FrontDoorTest::opensTheLastAccountWithoutAskingTheProjectFirst()
{
    House house;
    house.rememberAccount();
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("GET /server/info").thenAlways(ScriptedAnswer::never());
    house.server.on("POST /auth/refresh").thenAlways(ScriptedAnswer::never());
    const auto door = house.newRun();
    door->start({});
    QCOMPARE(door->stage(), Stage::AtProject);
    QCOMPARE(door->session()->account(), house.account);
    QCOMPARE(door->session()->state(), State::Resuming);
}

void FrontDoorTest::opensAKnownProjectOfTheCommandLineAtOnce()
{
    House house;
    house.rememberAccount();
    const auto door = house.newRun();
    door->start(withProject(house.server.url().toString()));
    QCOMPARE(door->stage(), Stage::AtProject);
    QCOMPARE(door->session()->account(), house.account);
}

void FrontDoorTest::resumesTheSessionOfTheLastAccount()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
}

void FrontDoorTest::opensWhatThePersonTyped()
{
    House house;
    beDirectus(house.server);
    const auto door = house.newRun();
    door->start({});
    QSignalSpy stages(door.get(), &FrontDoor::stageChanged);
    QSignalSpy openings(door.get(), &FrontDoor::opening);
    door->openProject(house.server.url().toString());
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    QCOMPARE(stages.size(), 1);
    const Collected<FoundProject, FindError> nothing(door->openProject(u"nonsense and more"_s));
    QTRY_VERIFY(nothing.hasArrived());
    QCOMPARE(door->stage(), Stage::AtProject);
    QCOMPARE(openings.size(), 0); // who asked gets the answer by the reply
}

void FrontDoorTest::signingInIsRememberedForTheNextRun()
{
    House house;
    beDirectus(house.server);
    house.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    auto door = house.newRun();
    door->start(withProject(house.server.url().toString()));
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    door->session()->signIn({.email = house.account.email, .password = u"right"_s});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    QCOMPARE(house.remembered(), house.account);

    door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    QCOMPARE(door->session()->account(), house.account);
}

void FrontDoorTest::aFailedSignInIsNotRemembered()
{
    House house;
    beDirectus(house.server);
    house.server.on("POST /auth/login").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    const auto door = house.newRun();
    door->start(withProject(house.server.url().toString()));
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    const Collected<void> outcome(door->session()->signIn({.email = house.account.email, .password = u"wrong"_s}));
    QTRY_VERIFY(outcome.hasArrived());
    QVERIFY(!house.remembered());
}

void FrontDoorTest::whatIsKeptStaysKeptUntilThePasswordWasRight_data()
{
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("wrong") << false << QByteArray("refresh-1");
    QTest::newRow("right") << true << QByteArray();
}

void FrontDoorTest::whatIsKeptStaysKeptUntilThePasswordWasRight()
{
    QFETCH(bool, isRight);
    QFETCH(QByteArray, kept);
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").thenAlways(ScriptedAnswer::status(503));
    house.server.on("POST /auth/login")
        .answer(isRight ? ScriptedAnswer::tokens("access-2", "refresh-2") : ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->connection(), Session::Connection::Offline);
    door->session()->stopResuming();
    door->session()->setKeepSignedIn(false);
    door->useMode(Directus::AuthenticationMode::Session); // a look at what else there is
    door->useMode(Directus::AuthenticationMode::Json);
    const Collected<void> login(door->session()->signIn({.email = house.account.email, .password = u"perhaps"_s}));
    QTRY_VERIFY(login.hasArrived());
    QTRY_COMPARE(house.tokens.tokens.value(house.account.tokenKey()), kept);
}

/// Nobody would hear any more that the person wants no token kept.
void FrontDoorTest::aLoginThatIsLeftKeepsNothing()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
    house.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-bob", "refresh-bob").heldBack());
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(house.server.heldBack(), 1);
    door->session()->stopResuming();
    door->session()->setKeepSignedIn(false);
    door->session()->signIn({.email = u"bob@example.com"_s, .password = u"right"_s});
    QTRY_COMPARE(house.server.heldBack(), 2);
    door->chooseProject();
    QVERIFY(!door->isIdle());
    house.server.letGo();
    QTRY_VERIFY(door->isIdle());
    QCOMPARE(house.tokens.tokens, (QHash<QString, QByteArray>{{house.account.tokenKey(), "refresh-2"}}));
}

void FrontDoorTest::anotherModeIsRememberedOnceSomebodySignsIn()
{
    House house;
    beDirectus(house.server);
    house.server.on("POST /auth/login").answer(ScriptedAnswer::session("session-1"));
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::session("session-2"));
    auto door = house.newRun();
    door->start(withProject(house.server.url().toString()));
    QTRY_COMPARE(door->stage(), Stage::AtProject);

    door->useMode(Directus::AuthenticationMode::Session);
    QCOMPARE(door->session()->project().name, u"Acme"_s);
    QVERIFY(!house.remembered());
    door->session()->signIn({.email = house.account.email, .password = u"right"_s});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    house.account.mode = Directus::AuthenticationMode::Session;
    QCOMPARE(house.remembered(), house.account);

    door = house.newRun();
    door->start(withProject(house.server.url().toString()));
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    QCOMPARE(house.server.received("POST /auth/refresh").constLast().header("Cookie"), "directus_session_token=session-1");
}

/// Its token is of the mode it was made in.
void FrontDoorTest::anotherModeLeavesASessionAlone()
{
    House house;
    beDirectus(house.server);
    house.rememberAccount();
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);

    door->useMode(Directus::AuthenticationMode::Session);

    QCOMPARE(door->session()->state(), State::SignedIn);
    QVERIFY(door->session()->account().mode == Directus::AuthenticationMode::Json);
}

void FrontDoorTest::aStaticTokenTakesNobodysPlace()
{
    House house;
    beDirectus(house.server);
    house.rememberAccount();
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").thenAlways(ScriptedAnswer::never());
    house.server.on("GET /users/me").thenAlways(ScriptedAnswer::data(QJsonObject{{"id"_L1, "1"_L1}}));
    const auto door = house.newRun();
    door->start({});
    door->session()->stopResuming();

    door->useMode(Directus::AuthenticationMode::StaticToken);
    door->session()->signInByStaticToken("token-of-a-bot");
    QTRY_COMPARE(door->accounts().size(), 2);
    QCOMPARE(door->session()->account().email, QString());
    QCOMPARE(door->accounts().constFirst(), house.account);
    QCOMPARE(house.tokens.tokens.value(house.account.tokenKey()), "refresh-1"_qba);
}

void FrontDoorTest::withoutAStaticTokenTheEmailIsThereAgain()
{
    House house;
    beDirectus(house.server);
    house.rememberAccount();
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->state(), State::SignedOut);

    door->useMode(Directus::AuthenticationMode::StaticToken);
    QCOMPARE(door->session()->account().email, QString());
    door->useMode(Directus::AuthenticationMode::Json);
    QCOMPARE(door->session()->account(), house.account);
}

void FrontDoorTest::somebodyElseIsNotWhoHasTheStaticToken()
{
    House house;
    beDirectus(house.server);
    house.account = {.project = house.server.url(u"/"_s), .mode = Directus::AuthenticationMode::StaticToken};
    house.rememberAccount();
    house.tokens.tokens.insert(house.account.tokenKey(), "token-of-a-bot");
    house.server.on("GET /users/me").thenAlways(ScriptedAnswer::data(QJsonObject{{"id"_L1, "1"_L1}}));
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);

    door->signInAsSomebodyElse();
    QCOMPARE(door->session()->state(), State::SignedOut);
    QCOMPARE(house.tokens.tokens.value(house.account.tokenKey()), "token-of-a-bot"_qba);
}

void FrontDoorTest::showsWhatTheProjectSaidLastTime()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server, u"First name"_s);
    auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->project().name, u"First name"_s);

    beDirectus(house.server, u"Second name"_s);
    door = house.newRun();
    door->start({});
    QCOMPARE(door->session()->project().name, u"First name"_s); // at the first paint, also offline
    QTRY_COMPARE(door->session()->project().name, u"Second name"_s);
}

void FrontDoorTest::choosingAnotherProjectKeepsTheSession()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    QTRY_COMPARE(house.tokens.tokens.value(house.account.tokenKey()), QByteArray("refresh-2"));

    door->chooseProject();
    QCOMPARE(door->stage(), Stage::ChoosingProject);
    QVERIFY(!door->session());
    QCOMPARE(house.tokens.tokens.value(house.account.tokenKey()), QByteArray("refresh-2"));
    QVERIFY(house.server.received("POST /auth/logout").isEmpty());
    QCOMPARE(house.remembered(), house.account);
}

void FrontDoorTest::choosingAnotherProjectDuringARefreshStoresTheTokenThatComesBack()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
    const auto door = house.newRun();
    door->start({});
    const QPointer<Session> session = door->session();
    QTRY_COMPARE(house.server.heldBack(), 1);
    door->chooseProject();
    QVERIFY(!door->session());
    house.server.letGo();
    QTRY_COMPARE(house.tokens.tokens.value(house.account.tokenKey()), QByteArray("refresh-2"));
    QTRY_VERIFY(!session);
}

void FrontDoorTest::choosingAnotherProjectAfterSigningOutEndsTheTokenThatComesBack()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
    house.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(house.server.heldBack(), 1);
    door->session()->signOut();
    door->chooseProject();
    house.server.letGo();
    QTRY_COMPARE(house.server.received("POST /auth/logout").size(), 2);
    QCOMPARE(house.server.received("POST /auth/logout").constLast().json()["refresh_token"_L1].toString(), u"refresh-2"_s);
    QTRY_VERIFY(house.tokens.tokens.isEmpty());
}

void FrontDoorTest::comingBackDuringTheFormerRefreshWaitsForIt()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh")
        .answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack())
        .then(ScriptedAnswer::tokens("access-3", "refresh-3"));
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(house.server.heldBack(), 1);
    door->chooseProject();
    door->openProject(house.server.url().toString());
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    house.server.letGo();
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    const auto refreshes = house.server.received("POST /auth/refresh");
    QCOMPARE(refreshes.constLast().json()["refresh_token"_L1].toString(), u"refresh-2"_s);
    QTRY_COMPARE(house.tokens.tokens.value(house.account.tokenKey()), QByteArray("refresh-3"));
}

void FrontDoorTest::goesOnWithWhatEarlierRunsHadToSay()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.server.on("POST /auth/logout").answer(ScriptedAnswer::dropped()).thenAlways(ScriptedAnswer::noContent());
    {
        Revocations offline(&house.tokens, &house.network, house.profile.settingsFile());
        offline.add(house.server.url(u"/"_s), "refresh-1");
        QTRY_COMPARE(house.server.received("POST /auth/logout").size(), 1);
    }
    const auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(house.server.received("POST /auth/logout").size(), 2);
    QTRY_VERIFY(house.tokens.tokens.isEmpty());
}

void FrontDoorTest::theSessionOfAnAccountThatWasRemovedOfflineEndsInTheNextRun()
{
    House house;
    house.rememberAccount();
    beDirectus(house.server);
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");
    house.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    house.server.on("POST /auth/logout").answer(ScriptedAnswer::dropped()).thenAlways(ScriptedAnswer::noContent());
    auto door = house.newRun();
    door->start({});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    door->removeAccount();
    QTRY_COMPARE(house.server.received("POST /auth/logout").size(), 1);
    QVERIFY(!house.remembered());

    door = house.newRun();
    door->start({});
    QTRY_COMPARE(house.server.received("POST /auth/logout").size(), 2);
    QTRY_VERIFY(house.tokens.tokens.isEmpty());
}

void FrontDoorTest::opensTheProjectOnThisComputer_data()
{
    QTest::addColumn<bool>("byCommandLine");
    QTest::newRow("because the command line says so") << true;
    QTest::newRow("because the person was there last") << false;
}

void FrontDoorTest::opensTheProjectOnThisComputer()
{
    QFETCH(bool, byCommandLine);
    ScriptedServer local;
    beDirectus(local, u"On this computer"_s);
    local.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    House house(speaksFor(local));
    house.account = {.project = QUrl(u"http://127.0.0.1:1/"_s), .email = u"ada@example.com"_s, .isLocal = true};
    house.rememberAccount();
    house.tokens.tokens.insert(house.account.tokenKey(), "refresh-1");

    const auto door = house.newRun();
    door->start(byCommandLine ? withLocal() : CommandLine());
    QCOMPARE(door->stage(), Stage::StartingLocalServer);
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    QVERIFY(door->session()->account().isLocal);
    QCOMPARE(door->session()->account().project, local.url(u"/"_s));
    QCOMPARE(door->session()->account().email, house.account.email);
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    QTRY_COMPARE(door->session()->project().name, u"On this computer"_s);
}

void FrontDoorTest::aLocalServerThatDoesNotStartLeadsBackToTheChoice_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<LocalServer::Problem>("problem");
    QTest::newRow("data unusable") << u"echo damaged >&2; exit 4"_s << LocalServer::Problem::DataUnusable;
    QTest::newRow("crashes") << u"kill -9 $$"_s << LocalServer::Problem::Crashed;
}

void FrontDoorTest::aLocalServerThatDoesNotStartLeadsBackToTheChoice()
{
    QFETCH(QString, script);
    QFETCH(LocalServer::Problem, problem);
    House house(script);
    const auto door = house.newRun();
    QSignalSpy failures(door.get(), &FrontDoor::localServerFailed);
    door->start(withLocal());
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(door->stage(), Stage::ChoosingProject);
    QCOMPARE(door->localServer().problem(), problem);
    QVERIFY(!door->session());
}

void FrontDoorTest::aCrashOfTheLocalServerIsNoSignOut()
{
    ScriptedServer local;
    beDirectus(local);
    local.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    local.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    House house(speaksFor(local));
    const auto door = house.newRun();
    door->start(withLocal());
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    const Session *session = door->session();
    door->session()->signIn({.email = house.account.email, .password = u"right"_s});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);

    Processes::killAtOnce(house.bundled.pid());
    QTRY_COMPARE(house.bundled.calls().size(), 2);
    QTRY_COMPARE(local.received("POST /auth/refresh").size(), 1); // back, so it is tried at once
    QCOMPARE(door->session(), session);
    QCOMPARE(door->session()->state(), State::SignedIn);
    QCOMPARE(door->stage(), Stage::AtProject);
}

void FrontDoorTest::aLocalServerOnAnotherPortIsResumedThere()
{
    ScriptedServer local;
    ScriptedServer moved;
    beDirectus(local);
    beDirectus(moved);
    local.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    moved.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    House house(u"[ -e \"$here/again\" ] && { %1; }; touch \"$here/again\"; %2"_s.arg(speaksFor(moved), speaksFor(local)));
    const auto door = house.newRun();
    door->start(withLocal());
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    door->session()->signIn({.email = house.account.email, .password = u"right"_s});
    QTRY_COMPARE(door->session()->state(), State::SignedIn);

    Processes::killAtOnce(house.bundled.pid());
    QTRY_COMPARE(moved.received("POST /auth/refresh").size(), 1);
    QTRY_COMPARE(door->session()->state(), State::SignedIn);
    QCOMPARE(door->session()->account().project, moved.url(u"/"_s));
}

void FrontDoorTest::aLocalServerThatStaysDownLeadsBackToTheChoice()
{
    ScriptedServer local;
    beDirectus(local);
    House house(u"[ -e \"$here/again\" ] && kill -9 $$; touch \"$here/again\"; %1"_s.arg(speaksFor(local)));
    const auto door = house.newRun();
    QSignalSpy failures(door.get(), &FrontDoor::localServerFailed);
    door->start(withLocal());
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    Processes::killAtOnce(house.bundled.pid());
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(door->stage(), Stage::ChoosingProject);
    QCOMPARE(door->localServer().problem(), LocalServer::Problem::Crashed);
}

void FrontDoorTest::choosingWhileTheLocalServerStartsStaysAtTheChoice()
{
    ScriptedServer local;
    beDirectus(local);
    House house(speaksFor(local));
    const auto door = house.newRun();
    door->start(withLocal());
    QCOMPARE(door->stage(), Stage::StartingLocalServer);
    door->chooseProject();
    QTRY_COMPARE(door->localServer().state(), LocalServer::State::Running);
    QCOMPARE(door->stage(), Stage::ChoosingProject);
    door->openLocal();
    QCOMPARE(door->stage(), Stage::AtProject);
}

void FrontDoorTest::mayGoWhileTheLocalServerRuns()
{
    ScriptedServer local;
    beDirectus(local);
    House house(speaksFor(local));
    auto door = house.newRun();
    door->start(withLocal());
    QTRY_COMPARE(door->stage(), Stage::AtProject);
    const qint64 pid = house.bundled.pid();
    door.reset();
    QVERIFY(!Processes::isRunning(pid));
}

QTEST_GUILESS_MAIN(FrontDoorTest)
#include "frontdoortest.moc"
