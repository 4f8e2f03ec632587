// SPDX-License-Identifier: MIT
#include "scriptedtokenstore.h"
#include "tokenoutcome.h"

#include "app/backgroundtokenstore.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class BackgroundTokenStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheStoreDoes();
    void passesOnWhatWentWrong();
    void worksInAnotherThread();
    void makesItsStoreWhenItIsFirstAsked();
    void keepsTheOrder();
    void doesWhatWasBegunBeforeItEnds();
    void doesNotWaitForAStoreThatHangs();
    void endsWithoutHavingBeenAsked();
    void anAbortedReplyIsNotAnsweredTwice();
};

namespace {

const QString key = u"ada at home"_s;

/// What a store in another thread did, to be looked at when that thread has ended.
struct Diary {
    QList<QByteArray> saved;
    QList<QString> done;
    QThread *thread = nullptr;
    std::atomic<int> made = 0;
};

/// A store in memory that takes its time: it goes on when the gate is opened.
class GatedTokenStore final : public TokenStore {
public:
    GatedTokenStore(Diary *diary, QSemaphore *gate) : m_diary(diary), m_gate(gate)
    {
        ++diary->made;
        diary->thread = QThread::currentThread();
    }

    TokenReply<QByteArray> *load(const QString &) override
    {
        pass(u"load"_s);
        return Directus::settledReply<QByteArray, TokenStoreError>(this, m_diary->saved.value(m_diary->saved.size() - 1));
    }

    TokenReply<void> *save(const QString &, const QByteArray &token) override
    {
        pass(u"save"_s);
        m_diary->saved.append(token);
        return Directus::settledReply<void, TokenStoreError>(this, {});
    }

    TokenReply<void> *clear(const QString &) override
    {
        pass(u"clear"_s);
        return Directus::settledReply<void, TokenStoreError>(this, {});
    }

private:
    void pass(const QString &what)
    {
        m_gate->acquire();
        m_diary->done.append(what);
    }

    Diary *const m_diary;
    QSemaphore *const m_gate;
};

struct Stack {
    explicit Stack(int open = 1000) : gate(open) { }

    Diary diary;
    QSemaphore gate;
    std::unique_ptr<BackgroundTokenStore> store = std::make_unique<BackgroundTokenStore>(
        [this] { return std::make_unique<GatedTokenStore>(&diary, &gate); });
};

} // namespace

void BackgroundTokenStoreTest::answersAsTheStoreDoes()
{
    BackgroundTokenStore store([] { return std::make_unique<ScriptedTokenStore>(); });
    QCOMPARE(tokenOutcome(store.load(key)), QByteArray());
    QVERIFY(tokenOutcome(store.save(key, "one")));
    QCOMPARE(tokenOutcome(store.load(key)), QByteArray("one"));
    QVERIFY(tokenOutcome(store.clear(key)));
    QCOMPARE(tokenOutcome(store.load(key)), QByteArray());
}

void BackgroundTokenStoreTest::passesOnWhatWentWrong()
{
    BackgroundTokenStore store([] {
        auto refusing = std::make_unique<ScriptedTokenStore>();
        refusing->loading = refusing->saving = ScriptedTokenStore::Mood::Refuses;
        return refusing;
    });
    const auto loaded = tokenOutcome(store.load(key));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, TokenStoreError::Kind::Unavailable);
    QVERIFY(!tokenOutcome(store.save(key, "one")));
}

void BackgroundTokenStoreTest::worksInAnotherThread()
{
    Stack stack(0);
    const Collected<void, TokenStoreError> saving(stack.store->save(key, "one"));
    QCoreApplication::processEvents(); // the store waits at the gate; this thread does not
    QVERIFY(!saving.hasArrived());
    stack.gate.release();
    QTRY_VERIFY(saving.hasArrived());
    QVERIFY(stack.diary.thread != QThread::currentThread());
}

void BackgroundTokenStoreTest::makesItsStoreWhenItIsFirstAsked()
{
    Stack stack;
    QTest::qWait(20);
    QCOMPARE(stack.diary.made.load(), 0);
    QVERIFY(tokenOutcome(stack.store->save(key, "one")));
    QVERIFY(tokenOutcome(stack.store->clear(key)));
    QCOMPARE(stack.diary.made.load(), 1);
}

void BackgroundTokenStoreTest::keepsTheOrder()
{
    Stack stack;
    stack.store->save(key, "one");
    stack.store->clear(key);
    stack.store->save(key, "two");
    QCOMPARE(tokenOutcome(stack.store->load(key)), QByteArray("two"));
    QCOMPARE(stack.diary.done, QStringList({u"save"_s, u"clear"_s, u"save"_s, u"load"_s}));
}

void BackgroundTokenStoreTest::doesWhatWasBegunBeforeItEnds()
{
    Stack stack(0);
    const Collected<void, TokenStoreError> saving(stack.store->save(key, "one"));
    stack.store->save(key, "two");
    stack.gate.release(2);
    stack.store.reset();
    QCOMPARE(stack.diary.saved, QList<QByteArray>({"one", "two"}));
    QCoreApplication::processEvents();
    QVERIFY(!saving.hasArrived()); // as with every maker of replies that has gone
}

void BackgroundTokenStoreTest::doesNotWaitForAStoreThatHangs()
{
    auto store = std::make_unique<BackgroundTokenStore>([] {
        auto hanging = std::make_unique<ScriptedTokenStore>();
        hanging->saving = ScriptedTokenStore::Mood::Waits;
        return hanging;
    });
    store->save(key, "one");
    QElapsedTimer time;
    time.start();
    store.reset();
    QVERIFY(time.elapsed() < 10'000);
}

void BackgroundTokenStoreTest::endsWithoutHavingBeenAsked()
{
    Stack stack;
    stack.store.reset();
    QCOMPARE(stack.diary.made.load(), 0);
}

void BackgroundTokenStoreTest::anAbortedReplyIsNotAnsweredTwice()
{
    Stack stack(0);
    TokenReply<void> *reply = stack.store->save(key, "one");
    const Collected<void, TokenStoreError> saving(reply);
    reply->abort();
    QTRY_VERIFY(saving.hasArrived());
    QCOMPARE(saving.outcome().error().kind, TokenStoreError::Kind::Cancelled);
    stack.gate.release(2);
    QVERIFY(tokenOutcome(stack.store->clear(key)));
    QCOMPARE(stack.diary.saved, QList<QByteArray>({"one"})); // it was under way
    QCOMPARE(saving.count(), 1);
}

QTEST_GUILESS_MAIN(BackgroundTokenStoreTest)
#include "backgroundtokenstoretest.moc"
