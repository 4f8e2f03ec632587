// SPDX-License-Identifier: MIT
#include "logcapture.h"
#include "sessionstack.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Keep = Revocations::Keep;

class RevocationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCouldNotBeSaidIsSaidInTheNextRun();
    void theKeychainIsAskedOnlyWhenSomethingIsKept();
    void whatCouldNotBeReadAtTheStartIsNotWrittenOver();
    void whatCannotBeReadIsNotWrittenOver();
    void whatAnotherProgramHasKeptMeanwhileIsNotWrittenOver();
    void severalProjectsAreAllTold();
    void onlyTheServersOwnAnswerCounts_data();
    void onlyTheServersOwnAnswerCounts();
    void aTokenTheServerDoesNotKnowIsDone();
    void theSameTokenIsSaidOnce();
    void nothingIsToBeSaidWithoutAToken();
    void nothingOfTheLocalServerIsKept();
    void aDamagedEntryIsNoHarm_data();
    void aDamagedEntryIsNoHarm();
    void worksWithoutAKeychain();
};

namespace {

ScriptedAnswer offline()
{
    return ScriptedAnswer::dropped();
}

/// One run of the program after the other, on one keychain.
struct Runs {
    ScriptedServer server;
    QNetworkAccessManager network;
    ScriptedTokenStore tokens;
    QTemporaryDir folder;

    std::unique_ptr<Revocations> run()
    {
        return std::make_unique<Revocations>(&tokens, &network, folder.filePath(u"latchkey.ini"_s));
    }
    /// What is in the keychain, whatever else there is.
    bool isKept(const QByteArray &token) const { return !tokens.tokens.isEmpty() && tokens.tokens.constBegin()->contains(token); }
    QByteArrayList told() const
    {
        QByteArrayList sent;
        for (const ReceivedRequest &request : server.received("POST /auth/logout"))
            sent.append(request.json()["refresh_token"_L1].toString().toLatin1());
        return sent;
    }
};

} // namespace

void RevocationsTest::whatCouldNotBeSaidIsSaidInTheNextRun()
{
    Runs runs;
    auto &logouts = runs.server.on("POST /auth/logout");
    logouts.answer(offline()).thenAlways(ScriptedAnswer::noContent());
    auto first = runs.run();
    first->add(runs.server.url(u"/"_s), "refresh-1");
    QTRY_COMPARE(runs.told().size(), 1);
    first.reset();
    QCOMPARE(runs.tokens.tokens.size(), 1);

    const auto second = runs.run();
    second->resume();
    QTRY_COMPARE(runs.told(), (QByteArrayList{"refresh-1", "refresh-1"}));
    QTRY_COMPARE(second->pendingCount(), 0);
    QVERIFY(runs.tokens.tokens.isEmpty());
}

void RevocationsTest::theKeychainIsAskedOnlyWhenSomethingIsKept()
{
    Runs runs;
    runs.server.on("POST /auth/logout").answer(offline()).thenAlways(ScriptedAnswer::noContent());
    runs.run()->resume();
    QCOMPARE(runs.tokens.loads, 0);

    runs.run()->add(runs.server.url(u"/"_s), "refresh-1");
    auto next = runs.run();
    next->resume();
    QCOMPARE(runs.tokens.loads, 1);
    QTRY_VERIFY(!runs.told().isEmpty());
    QTRY_COMPARE(next->pendingCount(), 0);
    runs.run()->resume();
    QCOMPARE(runs.tokens.loads, 1);
}

void RevocationsTest::whatCouldNotBeReadAtTheStartIsNotWrittenOver()
{
    Runs runs;
    runs.server.on("POST /auth/logout").thenAlways(offline());
    runs.run()->add(runs.server.url(u"/"_s), "refresh-1");

    runs.tokens.loading = ScriptedTokenStore::Mood::Refuses; // locked
    const auto second = runs.run();
    second->resume();
    QTRY_COMPARE(runs.tokens.loads, 1);
    runs.tokens.loading = ScriptedTokenStore::Mood::Works;
    second->add(runs.server.url(u"/"_s), "refresh-2");

    QTRY_VERIFY(runs.isKept("refresh-2"));
    QVERIFY(runs.isKept("refresh-1"));
    QTRY_VERIFY(runs.told().contains("refresh-1"));
}

void RevocationsTest::whatCannotBeReadIsNotWrittenOver()
{
    Runs runs;
    runs.server.on("POST /auth/logout").answer(offline()).thenAlways(ScriptedAnswer::noContent());
    runs.run()->add(runs.server.url(u"/"_s), "refresh-1");

    runs.tokens.loading = ScriptedTokenStore::Mood::Refuses;
    const auto second = runs.run();
    second->add(runs.server.url(u"/"_s), "refresh-2");
    QTRY_COMPARE(second->pendingCount(), 0);
    QVERIFY(runs.told().contains("refresh-2"));
    QVERIFY(runs.isKept("refresh-1"));
}

void RevocationsTest::whatAnotherProgramHasKeptMeanwhileIsNotWrittenOver()
{
    Runs runs;
    runs.server.on("POST /auth/logout").thenAlways(offline());
    const auto first = runs.run();
    const auto second = runs.run();
    first->add(runs.server.url(u"/"_s), "refresh-1");
    second->add(runs.server.url(u"/"_s), "refresh-2");
    QTRY_VERIFY(runs.isKept("refresh-2"));
    first->add(runs.server.url(u"/"_s), "refresh-3");
    QTRY_VERIFY(runs.isKept("refresh-3"));
    for (const QByteArray token : {"refresh-1", "refresh-2"})
        QVERIFY(runs.isKept(token));
}

void RevocationsTest::severalProjectsAreAllTold()
{
    Runs runs;
    runs.server.on("POST /auth/logout").thenAlways(offline());
    runs.server.on("POST /two/auth/logout").thenAlways(offline());
    auto first = runs.run();
    first->add(runs.server.url(u"/"_s), "refresh-1");
    first->add(runs.server.url(u"/two/"_s), "refresh-2");
    QTRY_COMPARE(runs.server.requests().size(), 2);
    first.reset();

    runs.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    runs.server.on("POST /two/auth/logout").thenAlways(ScriptedAnswer::noContent());
    const auto second = runs.run();
    QSignalSpy done(second.get(), &Revocations::allDone);
    second->resume();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(runs.server.received("POST /two/auth/logout").constLast().json()["refresh_token"_L1].toString(), u"refresh-2"_s);
    QVERIFY(runs.tokens.tokens.isEmpty());
}

void RevocationsTest::onlyTheServersOwnAnswerCounts_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("offline") << offline();
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal();
    QTest::newRow("its redirect") << ScriptedAnswer::redirect(302, QUrl(u"http://portal.example/"_s));
    QTest::newRow("429") << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED");
    QTest::newRow("503") << ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE");
}

void RevocationsTest::onlyTheServersOwnAnswerCounts()
{
    QFETCH(ScriptedAnswer, answer);
    Runs runs;
    runs.server.on("POST /auth/logout").answer(answer).thenAlways(ScriptedAnswer::noContent());
    const auto revocations = runs.run();
    revocations->add(runs.server.url(u"/"_s), "refresh-1");
    QTRY_COMPARE(revocations->pendingCount(), 0); // tried again by itself
    QCOMPARE(runs.told().size(), 2);
    QVERIFY(runs.tokens.tokens.isEmpty());
}

void RevocationsTest::aTokenTheServerDoesNotKnowIsDone()
{
    Runs runs;
    runs.server.on("POST /auth/logout").answer(ScriptedAnswer::error(400, "INVALID_PAYLOAD"));
    const auto revocations = runs.run();
    revocations->add(runs.server.url(u"/"_s), "refresh-1");
    QTRY_COMPARE(revocations->pendingCount(), 0);
    QCOMPARE(runs.told().size(), 1);
}

void RevocationsTest::theSameTokenIsSaidOnce()
{
    Runs runs;
    runs.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    const auto revocations = runs.run();
    for (int i = 0; i < 3; ++i)
        revocations->add(runs.server.url(u"/"_s), "refresh-1");
    QTRY_COMPARE(revocations->pendingCount(), 0);
    QCOMPARE(runs.told(), QByteArrayList{"refresh-1"});
}

void RevocationsTest::nothingIsToBeSaidWithoutAToken()
{
    Runs runs;
    const auto revocations = runs.run();
    revocations->add(runs.server.url(u"/"_s), QByteArray());
    QCOMPARE(revocations->pendingCount(), 0);
    QVERIFY(runs.tokens.tokens.isEmpty());
}

void RevocationsTest::nothingOfTheLocalServerIsKept()
{
    Runs runs;
    runs.server.on("POST /auth/logout").thenAlways(offline());
    const auto revocations = runs.run();
    revocations->add(runs.server.url(u"/"_s), "refresh-1", Keep::ForThisRun);
    QTRY_COMPARE(runs.told().size(), 1);
    QCOMPARE(revocations->pendingCount(), 1);
    QVERIFY(runs.tokens.tokens.isEmpty());
}

void RevocationsTest::aDamagedEntryIsNoHarm_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no JSON") << QByteArray("\x00\xff garbage", 10);
    QTest::newRow("another document") << QByteArray(R"({"project":"http://127.0.0.1:1/"})");
    QTest::newRow("odd entries") << QByteArray(R"([1, null, {"project": 3, "token": 4}, {"project": "http://127.0.0.1:1/"}])");
}

void RevocationsTest::aDamagedEntryIsNoHarm()
{
    QFETCH(QByteArray, entry);
    Runs runs;
    runs.server.on("POST /auth/logout").answer(offline()).thenAlways(ScriptedAnswer::noContent());
    runs.run()->add(runs.server.url(u"/"_s), "refresh-1");
    QCOMPARE(runs.tokens.tokens.size(), 1);
    const QString key = runs.tokens.tokens.keys().constFirst();
    runs.tokens.tokens[key] = entry;

    const auto revocations = runs.run();
    revocations->resume();
    revocations->add(runs.server.url(u"/"_s), "refresh-2");
    QTRY_COMPARE(revocations->pendingCount(), 0);
    QVERIFY(runs.told().contains("refresh-2"));
}

void RevocationsTest::worksWithoutAKeychain()
{
    Runs runs;
    runs.tokens.loading = ScriptedTokenStore::Mood::Refuses;
    runs.tokens.saving = ScriptedTokenStore::Mood::Refuses;
    runs.server.on("POST /auth/logout").answer(offline()).thenAlways(ScriptedAnswer::noContent());
    const auto revocations = runs.run();
    revocations->resume();
    revocations->add(runs.server.url(u"/"_s), "refresh-1");
    QTRY_COMPARE(revocations->pendingCount(), 0);
    QCOMPARE(runs.told().size(), 2);
}

QTEST_GUILESS_MAIN(RevocationsTest)
#include "revocationstest.moc"
