// SPDX-License-Identifier: MIT
#include "directus/reply.h"

#include <QSignalSpy>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class ReplyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerKnownAtOnceWaitsForTheCallerToConnect();
    void theFirstOutcomeCounts();
    void handlersRunInOrderAndOnce();
    void aMemberFunctionMayHandleIt();
    void aHandlerWhoseContextIsGoneIsNotCalled();
    void aContextThatGoesInAnEarlierHandlerIsNotCalled();
    void noHandlerIsCalledAfterTheMakerIsGone();
    void theMakerMayBeDestroyedInsideAHandler();
    void finishedComesAfterTheHandlersAndThenTheReplyGoes();

    void abortGivesCancelled();
    void abortAfterTheAnswerArrivedGivesCancelled();
    void abortIsDecidedBeforeTheProducerStops();
    void abortTwiceIsDeliveredOnce();
    void abortInsideAHandlerChangesNothing();
    void abortTellsTheProducerEvenAfterItHasSettled();

    void decodedReadsTheValue();
    void decodedPassesErrorsThrough();
    void decodedMayRefuse();
    void abortingADecodedReplyAbortsItsSource();
    void aSourceThatIsAbortedCancelsWhatIsDecodedFromIt();
    void aDecodedReplyGoesWithItsMaker();

    void replyOfNothing();
};

namespace {

Result<int> refused()
{
    return Failure<Error>(Error::protocol(u"refused"_s));
}

/// Notes the outcomes that its handler is given.
class Listener : public QObject {
public:
    void note(const Result<int> &outcome) { outcomes.append(outcome); }

    QList<Result<int>> outcomes;
};

/// Enough turns of the event loop for a reply that is decoded from another.
void letEventsHappen()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

void ReplyTest::anAnswerKnownAtOnceWaitsForTheCallerToConnect()
{
    QObject maker;
    Listener listener;

    auto *reply = settledReply<int>(&maker, 7);
    QVERIFY(reply->isSettled());
    reply->then(&listener, &Listener::note);
    QVERIFY(listener.outcomes.isEmpty());

    letEventsHappen();
    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().value(), 7);
}

void ReplyTest::theFirstOutcomeCounts()
{
    QObject maker;
    Listener listener;
    auto *reply = new Reply<int>(&maker);
    reply->then(&listener, &Listener::note);

    reply->settle(1);
    reply->settle(2);
    reply->settle(refused());
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().value(), 1);
}

void ReplyTest::handlersRunInOrderAndOnce()
{
    QObject maker;
    QStringList calls;
    settledReply<int>(&maker, 7)
        ->then(&maker, [&calls](const Result<int> &) { calls.append(u"first"_s); })
        ->then(&maker, [&calls](const Result<int> &) { calls.append(u"second"_s); });

    letEventsHappen();
    letEventsHappen();

    QCOMPARE(calls, QStringList({u"first"_s, u"second"_s}));
}

void ReplyTest::aMemberFunctionMayHandleIt()
{
    QObject maker;
    Listener listener;
    settledReply<int>(&maker, refused())->then(&listener, &Listener::note);

    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().error(), refused().error());
}

void ReplyTest::aHandlerWhoseContextIsGoneIsNotCalled()
{
    QObject maker;
    auto *context = new QObject;
    bool isCalled = false;
    settledReply<int>(&maker, 7)->then(context, [&isCalled](const Result<int> &) { isCalled = true; });

    delete context;
    letEventsHappen();

    QVERIFY(!isCalled);
}

void ReplyTest::aContextThatGoesInAnEarlierHandlerIsNotCalled()
{
    QObject maker;
    auto *context = new QObject;
    bool isCalled = false;
    settledReply<int>(&maker, 7)
        ->then(&maker, [context](const Result<int> &) { delete context; })
        ->then(context, [&isCalled](const Result<int> &) { isCalled = true; });

    letEventsHappen();

    QVERIFY(!isCalled);
}

void ReplyTest::noHandlerIsCalledAfterTheMakerIsGone()
{
    auto *maker = new QObject;
    Listener listener;
    settledReply<int>(maker, 7)->then(&listener, &Listener::note);

    delete maker;
    letEventsHappen();

    QVERIFY(listener.outcomes.isEmpty());
}

void ReplyTest::theMakerMayBeDestroyedInsideAHandler()
{
    auto *maker = new QObject;
    Listener listener;
    const QPointer reply = settledReply<int>(maker, 7);
    QSignalSpy finished(reply, &ReplyBase::finished);
    reply->then(&listener, [maker](const Result<int> &) { delete maker; })->then(&listener, &Listener::note);

    letEventsHappen();

    QVERIFY(!reply);
    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().value(), 7);
    QCOMPARE(finished.size(), 0);
}

void ReplyTest::finishedComesAfterTheHandlersAndThenTheReplyGoes()
{
    QObject maker;
    QStringList calls;
    const QPointer reply = settledReply<int>(&maker, 7);
    connect(reply, &ReplyBase::finished, &maker, [&calls] { calls.append(u"finished"_s); });
    reply->then(&maker, [&calls](const Result<int> &) { calls.append(u"handler"_s); });

    letEventsHappen();

    QCOMPARE(calls, QStringList({u"handler"_s, u"finished"_s}));
    QVERIFY(!reply);
}

void ReplyTest::abortGivesCancelled()
{
    QObject maker;
    Listener listener;
    auto *reply = new Reply<int>(&maker);
    reply->then(&listener, &Listener::note);

    reply->abort();
    QVERIFY(listener.outcomes.isEmpty());
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().error().kind, Error::Kind::Cancelled);
}

void ReplyTest::abortAfterTheAnswerArrivedGivesCancelled()
{
    QObject maker;
    Listener listener;
    auto *reply = settledReply<int>(&maker, 7);
    reply->then(&listener, &Listener::note);

    reply->abort();
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().error().kind, Error::Kind::Cancelled);
}

/// As QNetworkReply::abort() does: the producer reports its own end from inside the call.
void ReplyTest::abortIsDecidedBeforeTheProducerStops()
{
    QObject maker;
    Listener listener;
    auto *reply = new Reply<int>(&maker);
    connect(reply, &ReplyBase::aborted, &maker, [reply] { reply->settle(refused()); });
    reply->then(&listener, &Listener::note);

    reply->abort();
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().error().kind, Error::Kind::Cancelled);
}

void ReplyTest::abortTwiceIsDeliveredOnce()
{
    QObject maker;
    Listener listener;
    auto *reply = new Reply<int>(&maker);
    reply->then(&listener, &Listener::note);

    reply->abort();
    reply->abort();
    letEventsHappen();
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
}

void ReplyTest::abortInsideAHandlerChangesNothing()
{
    QObject maker;
    Listener listener;
    auto *reply = settledReply<int>(&maker, 7);
    QSignalSpy aborted(reply, &ReplyBase::aborted);
    reply->then(&listener, [reply](const Result<int> &) { reply->abort(); })->then(&listener, &Listener::note);

    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().value(), 7);
    QCOMPARE(aborted.size(), 0);
}

void ReplyTest::abortTellsTheProducerEvenAfterItHasSettled()
{
    QObject maker;
    auto *reply = settledReply<int>(&maker, 7);
    QSignalSpy aborted(reply, &ReplyBase::aborted);

    reply->abort();

    QCOMPARE(aborted.size(), 1);
}

void ReplyTest::decodedReadsTheValue()
{
    QObject maker;
    Listener listener;
    auto *source = new Reply<QString>(&maker);
    decoded<int>(source, [](const QString &text) -> Result<int> { return text.toInt(); })->then(&listener, &Listener::note);

    source->settle(u"42"_s);
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().value(), 42);
}

void ReplyTest::decodedPassesErrorsThrough()
{
    QObject maker;
    Listener listener;
    auto *source = new Reply<QString>(&maker);
    bool isDecoded = false;
    decoded<int>(source, [&isDecoded](const QString &) -> Result<int> {
        isDecoded = true;
        return 0;
    })->then(&listener, &Listener::note);

    source->settle(Failure<Error>(Error::timeout()));
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().error(), Error::timeout());
    QVERIFY(!isDecoded);
}

void ReplyTest::decodedMayRefuse()
{
    QObject maker;
    Listener listener;
    auto *source = new Reply<QString>(&maker);
    decoded<int>(source, [](const QString &) { return refused(); })->then(&listener, &Listener::note);

    source->settle(u"42"_s);
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().error(), refused().error());
}

void ReplyTest::abortingADecodedReplyAbortsItsSource()
{
    QObject maker;
    Listener listener;
    auto *source = new Reply<QString>(&maker);
    QSignalSpy aborted(source, &ReplyBase::aborted);
    auto *reply = decoded<int>(source, [](const QString &text) -> Result<int> { return text.toInt(); });
    reply->then(&listener, &Listener::note);

    reply->abort();
    letEventsHappen();

    QCOMPARE(aborted.size(), 1);
    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().error().kind, Error::Kind::Cancelled);
}

void ReplyTest::aSourceThatIsAbortedCancelsWhatIsDecodedFromIt()
{
    QObject maker;
    Listener listener;
    auto *source = new Reply<QString>(&maker);
    decoded<int>(source, [](const QString &text) -> Result<int> { return text.toInt(); })->then(&listener, &Listener::note);

    source->abort();
    letEventsHappen();

    QCOMPARE(listener.outcomes.size(), 1);
    QCOMPARE(listener.outcomes.constFirst().error().kind, Error::Kind::Cancelled);
}

void ReplyTest::aDecodedReplyGoesWithItsMaker()
{
    auto *maker = new QObject;
    Listener listener;
    auto *source = new Reply<QString>(maker);
    const QPointer reply = decoded<int>(source, [](const QString &) { return refused(); });
    reply->then(&listener, &Listener::note);

    delete maker;
    letEventsHappen();

    QVERIFY(!reply);
    QVERIFY(listener.outcomes.isEmpty());
}

void ReplyTest::replyOfNothing()
{
    QObject maker;
    bool isDone = false;
    settledReply<void>(&maker, {})->then(&maker, [&isDone](const Result<void> &outcome) { isDone = outcome.has_value(); });

    letEventsHappen();

    QVERIFY(isDone);
}

QTEST_GUILESS_MAIN(ReplyTest)
#include "replytest.moc"
