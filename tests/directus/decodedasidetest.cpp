// SPDX-License-Identifier: MIT
#include "directus/decodedaside.h"
#include "outcomeof.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace Directus;

class DecodedAsideTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongAnswerIsReadInAnotherThread();
    void whoAbortsWhileItIsReadHearsOfNothingElse();
    void theMakerMayGoWhileItIsRead();
};

namespace {

/// An answer whose reading goes on until it is let.
class SlowReading final {
public:
    SlowReading()
    {
        auto *source = new Reply<Response>(m_maker.get());
        m_reply = decodedAside<int>(source, [this](const Response &) -> Result<int> {
            m_began.release();
            m_mayEnd.acquire();
            return 7;
        });
        source->settle(Response{.status = 200, .contentType = {}, .body = QByteArray(100'000, 'x')});
    }

    Reply<int> *reply() const { return m_reply; }
    bool hasBegun() { return m_began.available() > 0; }
    void dropMaker() { m_maker.reset(); }

    void end()
    {
        m_mayEnd.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

private:
    std::unique_ptr<QObject> m_maker = std::make_unique<QObject>();
    QPointer<Reply<int>> m_reply;
    QSemaphore m_began;
    QSemaphore m_mayEnd;
};

} // namespace

void DecodedAsideTest::aLongAnswerIsReadInAnotherThread()
{
    SlowReading reading;
    const Collected answer(reading.reply());
    QTRY_VERIFY(reading.hasBegun());
    QVERIFY(!answer.hasArrived());

    reading.end();

    QTRY_VERIFY(answer.hasArrived());
    QCOMPARE(answer.outcome().value(), 7);
}

void DecodedAsideTest::whoAbortsWhileItIsReadHearsOfNothingElse()
{
    SlowReading reading;
    const Collected answer(reading.reply());
    QTRY_VERIFY(reading.hasBegun());

    reading.reply()->abort();
    QTRY_VERIFY(!reading.reply());
    reading.end();

    QCOMPARE(answer.count(), 1);
    QCOMPARE(answer.outcome().error().kind, Error::Kind::Cancelled);
}

void DecodedAsideTest::theMakerMayGoWhileItIsRead()
{
    SlowReading reading;
    const Collected answer(reading.reply());
    QTRY_VERIFY(reading.hasBegun());

    reading.dropMaker();
    reading.end();

    QVERIFY(!answer.hasArrived());
}

QTEST_GUILESS_MAIN(DecodedAsideTest)
#include "decodedasidetest.moc"
