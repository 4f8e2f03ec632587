// SPDX-License-Identifier: MIT
#include "scriptedtokenstore.h"
#include "tokenoutcome.h"

#include "app/tokenstorechoice.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Mood = ScriptedTokenStore::Mood;

class TokenStoreChoiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsInTheKeychainAtFirst();
    void whatIsNotKeptNeverReachesTheKeychain();
    void eachKeyIsItsOwnChoice();
    void aTokenMovesOutOfTheKeychain();
    void aTokenMovesIntoTheKeychain();
    void choosingTheSameAgainChangesNothing();
    void aNewerTokenIsNotOverwrittenByTheMove();
    void aKeychainThatRefusesLeavesTheTokenInMemory();
    void aLateRefusalDoesNotTakeANewerTokenBack();
    void aKeychainThatCannotBeReadIsClearedAllTheSame();
    void givingUpWaitingDoesNotStopTheMove();
    void clearingReachesTheRightPlace();
};

namespace {

const QString key = u"ada at home"_s;

struct Stack {
    ScriptedTokenStore keychain;
    TokenStoreChoice store{&keychain};

    bool setKept(bool kept) { return tokenOutcome(store.setKept(key, kept)).has_value(); }
    bool save(const QByteArray &token) { return tokenOutcome(store.save(key, token)).has_value(); }
    QByteArray load() { return tokenOutcome(store.load(key)).value_or("not loaded"); }
};

} // namespace

void TokenStoreChoiceTest::keepsInTheKeychainAtFirst()
{
    Stack stack;
    QVERIFY(stack.store.isKept(key));
    QVERIFY(stack.save("one"));
    QCOMPARE(stack.keychain.tokens.value(key), QByteArray("one"));
    QCOMPARE(stack.load(), QByteArray("one"));
}

void TokenStoreChoiceTest::whatIsNotKeptNeverReachesTheKeychain()
{
    Stack stack;
    QVERIFY(stack.setKept(false));
    QVERIFY(!stack.store.isKept(key));
    QVERIFY(stack.save("one"));
    QVERIFY(stack.save("two"));
    QCOMPARE(stack.load(), QByteArray("two"));
    QVERIFY(stack.keychain.saved.isEmpty());
}

void TokenStoreChoiceTest::eachKeyIsItsOwnChoice()
{
    Stack stack;
    QVERIFY(stack.setKept(false));
    QVERIFY(tokenOutcome(stack.store.save(u"bob"_s, "bobs")).has_value());
    QCOMPARE(stack.keychain.tokens, (QHash<QString, QByteArray>{{u"bob"_s, "bobs"}}));
}

void TokenStoreChoiceTest::aTokenMovesOutOfTheKeychain()
{
    Stack stack;
    QVERIFY(stack.save("one"));
    QVERIFY(stack.setKept(false));
    QVERIFY(stack.keychain.tokens.isEmpty());
    QCOMPARE(stack.load(), QByteArray("one"));
}

void TokenStoreChoiceTest::aTokenMovesIntoTheKeychain()
{
    Stack stack;
    QVERIFY(stack.setKept(false));
    QVERIFY(stack.save("one"));
    QVERIFY(stack.setKept(true));
    QCOMPARE(stack.keychain.tokens.value(key), QByteArray("one"));
    QCOMPARE(stack.load(), QByteArray("one"));
    QVERIFY(stack.setKept(false));
    QVERIFY(stack.keychain.tokens.isEmpty());
}

void TokenStoreChoiceTest::choosingTheSameAgainChangesNothing()
{
    Stack stack;
    stack.keychain.loading = Mood::Refuses;
    QVERIFY(stack.setKept(true));
    QVERIFY(stack.store.isKept(key));
    stack.keychain.loading = Mood::Works;
    QVERIFY(stack.setKept(false));
    QVERIFY(stack.save("one"));
    QVERIFY(stack.setKept(false));
    QCOMPARE(stack.load(), QByteArray("one"));
}

void TokenStoreChoiceTest::aNewerTokenIsNotOverwrittenByTheMove()
{
    Stack stack;
    QVERIFY(stack.save("old"));
    stack.keychain.loading = Mood::Waits;
    auto *move = stack.store.setKept(key, false);
    QVERIFY(stack.save("new"));
    stack.keychain.answer();
    QVERIFY(tokenOutcome(move).has_value());
    QCOMPARE(stack.load(), QByteArray("new"));
    QVERIFY(stack.keychain.tokens.isEmpty());
}

void TokenStoreChoiceTest::aKeychainThatRefusesLeavesTheTokenInMemory()
{
    Stack stack;
    QVERIFY(stack.setKept(false));
    QVERIFY(stack.save("one"));
    stack.keychain.saving = Mood::Refuses;
    QVERIFY(!stack.setKept(true));
    QVERIFY(!stack.store.isKept(key));
    QCOMPARE(stack.load(), QByteArray("one"));
}

void TokenStoreChoiceTest::aLateRefusalDoesNotTakeANewerTokenBack()
{
    Stack stack;
    QVERIFY(stack.setKept(false));
    QVERIFY(stack.save("old"));
    stack.keychain.saving = Mood::Waits;
    auto *move = stack.store.setKept(key, true);
    stack.keychain.saving = Mood::Works;
    QVERIFY(stack.save("new"));
    stack.keychain.giveUp();
    QVERIFY(!tokenOutcome(move));
    QVERIFY(stack.store.isKept(key));
    QCOMPARE(stack.load(), QByteArray("new"));
}

void TokenStoreChoiceTest::aKeychainThatCannotBeReadIsClearedAllTheSame()
{
    Stack stack;
    QVERIFY(stack.save("one"));
    stack.keychain.loading = Mood::Refuses;
    QVERIFY(stack.setKept(false));
    QVERIFY(stack.keychain.tokens.isEmpty());
    QCOMPARE(stack.load(), QByteArray());
}

void TokenStoreChoiceTest::givingUpWaitingDoesNotStopTheMove()
{
    Stack stack;
    QVERIFY(stack.save("one"));
    stack.keychain.loading = Mood::Waits;
    stack.store.setKept(key, false)->abort();
    QTest::qWait(0);
    stack.keychain.answer();
    QTRY_VERIFY(stack.keychain.tokens.isEmpty());
    QCOMPARE(stack.load(), QByteArray("one"));
}

void TokenStoreChoiceTest::clearingReachesTheRightPlace()
{
    Stack stack;
    QVERIFY(stack.save("one"));
    QVERIFY(tokenOutcome(stack.store.clear(key)).has_value());
    QVERIFY(stack.keychain.tokens.isEmpty());
    QVERIFY(stack.setKept(false));
    QVERIFY(stack.save("two"));
    QVERIFY(tokenOutcome(stack.store.clear(key)).has_value());
    QCOMPARE(stack.load(), QByteArray());
}

QTEST_GUILESS_MAIN(TokenStoreChoiceTest)
#include "tokenstorechoicetest.moc"
