// SPDX-License-Identifier: MIT
#include "logcapture.h"
#include "outcomeof.h"
#include "scriptedserver.h"

#include "app/projectfinder.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reason = FindError::Reason;

class ProjectFinderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAProjectOnThisMachine_data();
    void findsAProjectOnThisMachine();
    void tellsWhatTheProjectSaysOfItself();
    void asksForPingAndInfoAndNothingElse();
    void sendsNothingSecret();
    void takesPlainHttpHereWhenHttpsStaysSilent();

    void aServerThatIsNoDirectusIsNone_data();
    void aServerThatIsNoDirectusIsNone();
    void saysWhereARedirectLeadsAndDoesNotFollow_data();
    void saysWhereARedirectLeadsAndDoesNotFollow();
    void saysThatNothingListens();
    void saysThatTheServerIsBusy_data();
    void saysThatTheServerIsBusy();
    void answersWithinItsPatienceWhateverHappens_data();
    void answersWithinItsPatienceWhateverHappens();
    void refusesASelfSignedCertificateWithTheReason();
    void saysThatThereIsNoSuchHost();
    void saysWhatIsWrongWithTheAddress_data();
    void saysWhatIsWrongWithTheAddress();

    void plainHttpElsewhereWantsAQuestion();
    void aRedirectToHttpsSaysNothingNew();
    void canBeCancelled();
    void mayGoWhileItLooks();
};

namespace {

constexpr auto enough = 5s;
constexpr auto impatient = 250ms;

ScriptedAnswer pong()
{
    return ScriptedAnswer::status(200, "pong", "text/html; charset=utf-8"); // as Directus labels it
}

ScriptedAnswer info(const QString &name = u"Acme"_s)
{
    return ScriptedAnswer::data(QJsonObject{{"project"_L1,
        QJsonObject{{"project_name"_L1, name}, {"project_color"_L1, "#FF0000"_L1}, {"project_logo"_L1, QJsonValue::Null},
            {"public_registration"_L1, true}, {"public_registration_verify_email"_L1, false}}}});
}

/// A finder, and how it ended.
struct Finding {
    explicit Finding(std::chrono::milliseconds patience = enough) : finder(&network, patience) { }

    QNetworkAccessManager network;
    ProjectFinder finder;

    Directus::Result<FoundProject, FindError> find(const QString &typed)
    {
        const Collected<FoundProject, FindError> collected(finder.find(typed));
        if (!QTest::qWaitFor([&collected] { return collected.hasArrived(); }, 10'000))
            qFatal("the finder does not answer");
        return collected.outcome();
    }
    Directus::Result<FoundProject, FindError> find(const QUrl &url) { return find(url.toString()); }
};

/// A port on which nothing listens any more.
quint16 freePort()
{
    const ScriptedServer gone;
    return gone.serverPort();
}

} // namespace

void ProjectFinderTest::findsAProjectOnThisMachine_data()
{
    QTest::addColumn<QString>("served");
    QTest::addColumn<QString>("typed");
    QTest::newRow("root") << u""_s << u"http://127.0.0.1:%1"_s;
    QTest::newRow("root, with a slash") << u""_s << u"http://127.0.0.1:%1/"_s;
    QTest::newRow("sub-path") << u"/cms"_s << u"http://127.0.0.1:%1/cms"_s;
    QTest::newRow("pasted from Studio") << u""_s << u" <http://127.0.0.1:%1/admin/login?redirect=/x>"_s;
    QTest::newRow("pasted from Studio in a sub-path") << u"/cms"_s << u"http://127.0.0.1:%1/cms/admin/content/posts/3"_s;
    QTest::newRow("by name") << u""_s << u"http://localhost:%1"_s;
}

void ProjectFinderTest::findsAProjectOnThisMachine()
{
    QFETCH(QString, served);
    QFETCH(QString, typed);
    ScriptedServer server;
    server.on("GET " + served.toLatin1() + "/server/ping").answer(pong());
    server.on("GET " + served.toLatin1() + "/server/info").answer(info());
    Finding finding;
    const auto found = finding.find(typed.arg(server.serverPort()));
    QVERIFY(found);
    QCOMPARE(found->address.path(), served + u'/');
    QCOMPARE(found->address.port(), server.serverPort());
    QCOMPARE(found->project.name, u"Acme"_s);
}

void ProjectFinderTest::tellsWhatTheProjectSaysOfItself()
{
    ScriptedServer server;
    server.replay(u"server-ping"_s);
    server.replay(u"server-info-anonymous"_s);
    const auto found = Finding().find(server.url());
    QVERIFY(found);
    QVERIFY(!found->project.name.isEmpty());
    QCOMPARE(found->address, server.url(u"/"_s));
}

void ProjectFinderTest::asksForPingAndInfoAndNothingElse()
{
    ScriptedServer server;
    server.on("GET /server/ping").answer(pong());
    server.on("GET /server/info").answer(info());
    QVERIFY(Finding().find(server.url()));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.unexpected().isEmpty());
}

void ProjectFinderTest::sendsNothingSecret()
{
    const LogCapture log;
    ScriptedServer server;
    server.on("GET /server/ping").answer(pong());
    server.on("GET /server/info").answer(info());
    const QString typed = u"http://ada:SECRET@127.0.0.1:%1/?access_token=SECRET#SECRET"_s.arg(server.serverPort());
    const auto found = Finding().find(typed);
    QVERIFY(found);
    QVERIFY(!found->address.toString().contains(u"SECRET"_s));
    for (const ReceivedRequest &request : server.requests()) {
        QVERIFY(!request.hasHeader("Authorization"));
        QVERIFY(!request.hasHeader("Cookie"));
        QVERIFY(!request.target.contains("SECRET"));
        QVERIFY(request.body.isEmpty());
    }
    QVERIFY(!log.text().contains(u"SECRET"_s));
}

void ProjectFinderTest::takesPlainHttpHereWhenHttpsStaysSilent()
{
    ScriptedServer server; // does not understand the greeting of TLS, and waits for the rest of it
    server.on("GET /server/ping").answer(pong());
    server.on("GET /server/info").answer(info());
    const auto found = Finding(impatient).find(u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(found);
    QCOMPARE(found->address, server.url(u"/"_s));
}

void ProjectFinderTest::aServerThatIsNoDirectusIsNone_data()
{
    QTest::addColumn<ScriptedAnswer>("toPing");
    QTest::addColumn<ScriptedAnswer>("toInfo");
    const auto html = ScriptedAnswer::captivePortal();
    const auto notFound = ScriptedAnswer::status(404, "<h1>Not found</h1>", "text/html");
    QTest::newRow("a page for everything") << html << html;
    QTest::newRow("a page that says pong") << ScriptedAnswer::status(200, "<p>pong</p>", "text/html") << html;
    QTest::newRow("pong, but no information") << pong() << html;
    QTest::newRow("information, but no pong") << html << info();
    QTest::newRow("not found") << notFound << notFound;
    QTest::newRow("another program's JSON") << ScriptedAnswer::data(u"pong"_s) << ScriptedAnswer::data(QJsonObject());
    QTest::newRow("no project in it") << pong() << ScriptedAnswer::data(QJsonObject{{"version"_L1, "1"_L1}});
    QTest::newRow("project is a text") << pong() << ScriptedAnswer::data(QJsonObject{{"project"_L1, "Acme"_L1}});
    QTest::newRow("no such route") << ScriptedAnswer::error(404, "ROUTE_NOT_FOUND")
                                   << ScriptedAnswer::error(404, "ROUTE_NOT_FOUND");
    QTest::newRow("forbidden") << ScriptedAnswer::error(403, "FORBIDDEN") << ScriptedAnswer::error(403, "FORBIDDEN");
}

void ProjectFinderTest::aServerThatIsNoDirectusIsNone()
{
    QFETCH(ScriptedAnswer, toPing);
    QFETCH(ScriptedAnswer, toInfo);
    ScriptedServer server;
    server.on("GET /server/ping").answer(toPing);
    server.on("GET /server/info").answer(toInfo);
    const auto found = Finding().find(server.url());
    QVERIFY(!found);
    QCOMPARE(found.error().reason, Reason::NotDirectus);
    QCOMPARE(found.error().address, server.url(u"/"_s));
}

void ProjectFinderTest::saysWhereARedirectLeadsAndDoesNotFollow_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("site");
    QTest::newRow("moved, path kept") << 301 << u"/server/ping"_s << u"/"_s;
    QTest::newRow("found, path kept in a sub-path") << 302 << u"/cms/server/ping"_s << u"/cms/"_s;
    QTest::newRow("to a page for signing in") << 303 << u"/sso/login"_s << u"/sso/login/"_s;
    QTest::newRow("method kept") << 307 << u"/server/ping"_s << u"/"_s;
    QTest::newRow("method kept for ever") << 308 << u"/admin/login"_s << u"/"_s;
}

void ProjectFinderTest::saysWhereARedirectLeadsAndDoesNotFollow()
{
    QFETCH(int, status);
    QFETCH(QString, path);
    QFETCH(QString, site);
    ScriptedServer elsewhere;
    ScriptedServer server;
    server.on("GET /server/ping").answer(ScriptedAnswer::redirect(status, elsewhere.url(path)));
    server.on("GET /server/info").answer(ScriptedAnswer::redirect(status, elsewhere.url(path)));
    const auto found = Finding().find(server.url());
    QVERIFY(!found);
    QCOMPARE(found.error().reason, Reason::RedirectsElsewhere);
    QCOMPARE(found.error().address, elsewhere.url(site));
    QCOMPARE(elsewhere.connections(), 0);
}

void ProjectFinderTest::saysThatNothingListens()
{
    for (const QString &typed : {u"http://127.0.0.1:%1"_s, u"https://127.0.0.1:%1"_s, u"127.0.0.1:%1"_s}) {
        const auto found = Finding().find(typed.arg(freePort()));
        QVERIFY(!found);
        QCOMPARE(found.error().reason, Reason::Refused);
    }
}

void ProjectFinderTest::saysThatTheServerIsBusy_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("503 of Directus") << ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE");
    QTest::newRow("429 of Directus") << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED");
    QTest::newRow("502 of a proxy") << ScriptedAnswer::status(502, "<h1>Bad gateway</h1>", "text/html");
    QTest::newRow("500 without a word") << ScriptedAnswer::status(500);
}

void ProjectFinderTest::saysThatTheServerIsBusy()
{
    QFETCH(ScriptedAnswer, answer);
    ScriptedServer server;
    server.on("GET /server/ping").answer(answer);
    server.on("GET /server/info").answer(answer);
    const auto found = Finding().find(server.url());
    QVERIFY(!found);
    QCOMPARE(found.error().reason, Reason::Busy);
}

void ProjectFinderTest::answersWithinItsPatienceWhateverHappens_data()
{
    QTest::addColumn<ScriptedAnswer>("toPing");
    QTest::addColumn<ScriptedAnswer>("toInfo");
    const auto never = ScriptedAnswer::never();
    QTest::newRow("silence") << never << never;
    QTest::newRow("pong, then silence") << pong() << never;
    QTest::newRow("information, but no pong") << never << info();
    QTest::newRow("a body without end") << pong() << ScriptedAnswer::endless();
}

void ProjectFinderTest::answersWithinItsPatienceWhateverHappens()
{
    QFETCH(ScriptedAnswer, toPing);
    QFETCH(ScriptedAnswer, toInfo);
    ScriptedServer server;
    server.on("GET /server/ping").answer(toPing);
    server.on("GET /server/info").answer(toInfo);
    QElapsedTimer time;
    time.start();
    Finding finding(impatient);
    const auto found = finding.find(server.url());
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!found);
    QVERIFY(found.error().reason == Reason::NoAnswer || found.error().reason == Reason::NoConnection);
}

void ProjectFinderTest::refusesASelfSignedCertificateWithTheReason()
{
    ScriptedServer server(ScriptedServer::Protocol::Https);
    server.on("GET /server/ping").answer(pong());
    server.on("GET /server/info").answer(info());
    const auto found = Finding().find(server.url());
    QVERIFY(!found);
    QCOMPARE(found.error().reason, Reason::BadCertificate);
    QVERIFY2(found.error().detail.contains(u"self"_s), qPrintable(found.error().detail));
    QCOMPARE(found.error().address, server.url(u"/"_s));
    QVERIFY2(server.requests().isEmpty(), "nothing is said to a stranger");
}

void ProjectFinderTest::saysThatThereIsNoSuchHost()
{
    // Longer than a name may be, so the machine's resolver knows the answer without asking anybody.
    const QString name = (QString(60, u'a') + u'.').repeated(5) + u"example"_s;
    const auto found = Finding().find(name);
    QVERIFY(!found);
    QCOMPARE(found.error().reason, Reason::HostNotFound);
}

void ProjectFinderTest::saysWhatIsWrongWithTheAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("nothing") << u"  "_s << Reason::Empty;
    QTest::newRow("a sentence") << u"not a url"_s << Reason::NotAnAddress;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << Reason::UnsupportedScheme;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << Reason::UnsupportedScheme;
}

void ProjectFinderTest::saysWhatIsWrongWithTheAddress()
{
    QFETCH(QString, typed);
    QFETCH(Reason, reason);
    const auto found = Finding().find(typed);
    QVERIFY(!found);
    QCOMPARE(found.error().reason, reason);
}

void ProjectFinderTest::plainHttpElsewhereWantsAQuestion()
{
    // A proxy on this machine plays the world outside.
    ScriptedServer outside;
    outside.on("CONNECT cms.example:443").thenAlways(ScriptedAnswer::status(502).withHeader("Connection", "close"));
    outside.on("GET http://cms.example/server/ping").answer(pong());
    outside.on("GET http://cms.example/server/info").answer(info());
    Finding finding;
    finding.network.setProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, outside.serverPort()});

    const auto found = finding.find(u"cms.example"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().reason, Reason::PlainHttpOnly);
    QCOMPARE(found.error().address, QUrl(u"http://cms.example/"_s));
    QVERIFY(found.error().unencrypted.has_value());
    QCOMPARE(found.error().unencrypted->address, QUrl(u"http://cms.example/"_s));
    QCOMPARE(found.error().unencrypted->project.name, u"Acme"_s);
    QVERIFY2(!outside.received("CONNECT cms.example:443").isEmpty(), "https was tried as well");
}

void ProjectFinderTest::aRedirectToHttpsSaysNothingNew()
{
    ScriptedServer outside;
    outside.on("CONNECT cms.example:443").thenAlways(ScriptedAnswer::status(502).withHeader("Connection", "close"));
    const auto toHttps = ScriptedAnswer::redirect(301, QUrl(u"https://cms.example/server/ping"_s));
    outside.on("GET http://cms.example/server/ping").answer(toHttps);
    outside.on("GET http://cms.example/server/info").answer(toHttps);
    Finding finding;
    finding.network.setProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, outside.serverPort()});

    const auto found = finding.find(u"cms.example"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().address.scheme(), u"https"_s);
    QVERIFY(found.error().reason != Reason::RedirectsElsewhere);
}

void ProjectFinderTest::canBeCancelled()
{
    ScriptedServer server;
    server.on("GET /server/ping").answer(ScriptedAnswer::never());
    server.on("GET /server/info").answer(ScriptedAnswer::never());
    Finding finding;
    auto *reply = finding.finder.find(server.url().toString());
    const Collected<FoundProject, FindError> collected(reply);
    QTRY_COMPARE(server.requests().size(), 2);
    reply->abort();
    QTRY_COMPARE(collected.count(), 1);
    QCOMPARE(collected.outcome().error().reason, Reason::Cancelled);
}

void ProjectFinderTest::mayGoWhileItLooks()
{
    ScriptedServer server;
    server.on("GET /server/ping").answer(pong().heldBack());
    server.on("GET /server/info").answer(info().heldBack());
    QNetworkAccessManager network;
    auto finder = std::make_unique<ProjectFinder>(&network, enough);
    const Collected<FoundProject, FindError> collected(finder->find(server.url().toString()));
    QTRY_COMPARE(server.heldBack(), 2);
    finder.reset();
    server.letGo();
    server.on("GET /server/ping").answer(pong());
    server.on("GET /server/info").answer(info());
    QVERIFY(Finding().find(server.url())); // whole exchanges go by
    QVERIFY(!collected.hasArrived());
}

QTEST_GUILESS_MAIN(ProjectFinderTest)
#include "projectfindertest.moc"
