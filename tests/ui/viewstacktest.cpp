// SPDX-License-Identifier: MIT
#include "ui/viewstack.h"

#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Latchkey;

class ViewStackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstViewIsShownAtOnce();
    void oneViewTakesThePlaceOfTheOther();
    void whatIsShownStaysUntilTheNextIsReady();
    void patienceEnds();
    void aViewThatWaitsIsOvertaken();
    void aViewThatGoesWhileItWaitsDoesNoHarm();
};

namespace {

constexpr auto forEver = 1h;

struct Stack {
    Stack()
    {
        stack.resize(200, 100);
        stack.show();
    }

    ViewStack stack;
    QWidget unused; ///< owns what is not put
    QPointer<QWidget> first = new QLabel(u"first"_s, &unused);
    QPointer<QWidget> second = new QLabel(u"second"_s, &unused);
    QPointer<QWidget> third = new QLabel(u"third"_s, &unused);
};

} // namespace

void ViewStackTest::theFirstViewIsShownAtOnce()
{
    Stack stack;
    stack.stack.putSoon(stack.first, forEver);
    QVERIFY(stack.first->isVisible());
    QCOMPARE(stack.stack.latest(), stack.first.data());
    stack.stack.showNext();
    QTest::qWait(0);
    QVERIFY(stack.first->isVisible());
}

void ViewStackTest::oneViewTakesThePlaceOfTheOther()
{
    Stack stack;
    stack.stack.put(stack.first);
    stack.stack.put(stack.second);
    QVERIFY(stack.second->isVisible());
    QVERIFY(stack.first); // it may be the sender of the signal that led here
    QTRY_VERIFY(!stack.first);
}

void ViewStackTest::whatIsShownStaysUntilTheNextIsReady()
{
    Stack stack;
    stack.stack.put(stack.first);
    const QSignalSpy changes(&stack.stack, &QStackedWidget::currentChanged);
    stack.stack.putSoon(stack.second, forEver);
    QTest::qWait(20);
    QVERIFY(stack.first->isVisible());
    QVERIFY(!stack.second->isVisible());
    QCOMPARE(stack.stack.latest(), stack.second.data());
    QCOMPARE(changes.size(), 0);
    stack.stack.showNext();
    QVERIFY(stack.second->isVisible());
    QCOMPARE(changes.size(), 1);
    QTRY_VERIFY(!stack.first);
}

void ViewStackTest::patienceEnds()
{
    Stack stack;
    stack.stack.put(stack.first);
    stack.stack.putSoon(stack.second, 10ms);
    QVERIFY(!stack.second->isVisible());
    QTRY_VERIFY(stack.second->isVisible());
    QTRY_VERIFY(!stack.first);
}

void ViewStackTest::aViewThatWaitsIsOvertaken()
{
    Stack stack;
    stack.stack.put(stack.first);
    stack.stack.putSoon(stack.second, forEver);
    stack.stack.put(stack.third);
    QVERIFY(stack.third->isVisible());
    QTRY_VERIFY(!stack.second);
    stack.stack.showNext();
    QVERIFY(stack.third->isVisible());
}

void ViewStackTest::aViewThatGoesWhileItWaitsDoesNoHarm()
{
    Stack stack;
    stack.stack.put(stack.first);
    stack.stack.putSoon(stack.second, forEver);
    delete stack.second.data();
    stack.stack.showNext();
    QVERIFY(stack.first->isVisible());
    QCOMPARE(stack.stack.latest(), stack.first.data());
}

QTEST_MAIN(ViewStackTest)
#include "viewstacktest.moc"
