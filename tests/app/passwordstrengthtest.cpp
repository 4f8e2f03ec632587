// SPDX-License-Identifier: MIT
#include "app/passwordstrength.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PasswordStrengthTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradesPasswords_data();
    void gradesPasswords();
    void whatOthersKnowIsWeak_data();
    void whatOthersKnowIsWeak();
    void otherScriptsAreNoStrongerThanTheyAre();
    void aLongTailCounts();
    void aLongRepetitionIsWeak();
    void isQuickHoweverLongItIs_data();
    void isQuickHoweverLongItIs();
    void oddTextIsGradedToo_data();
    void oddTextIsGradedToo();
};

void PasswordStrengthTest::gradesPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("score");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("one letter") << u"a"_s << 0;
    QTest::newRow("the first that is tried") << u"password"_s << 0;
    QTest::newRow("disguised") << u"P4ssw0rd!"_s << 0;
    QTest::newRow("a row of keys") << u"qwertyuiop"_s << 1;
    QTest::newRow("blanks") << u"          "_s << 0;
    QTest::newRow("a date") << u"2026-11-25"_s << 1;
    QTest::newRow("a word, much disguised") << u"Tr0ub4dour&3"_s << 3;
    QTest::newRow("random") << u"jK8#mQ2!vX"_s << 4;
    QTest::newRow("four words") << u"correct horse battery staple"_s << 4;
}

void PasswordStrengthTest::gradesPasswords()
{
    QFETCH(QString, password);
    QTEST(int(strengthOf(password)), "score");
}

void PasswordStrengthTest::whatOthersKnowIsWeak_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("the address") << u"zsofia.wrzesniewska@example.com"_s;
    QTest::newRow("its beginning") << u"zsofia.wrzesniewska"_s;
    QTest::newRow("a name in it") << u"wrzesniewska"_s;
    QTest::newRow("in capitals") << u"WRZESNIEWSKA"_s;
    QTest::newRow("a name with its accents") << u"Zsófia"_s;
    QTest::newRow("the project") << u"Quxbridge Kwyjibo"_s;
    QTest::newRow("a word of the project") << u"kwyjibo"_s;
}

void PasswordStrengthTest::whatOthersKnowIsWeak()
{
    QFETCH(QString, password);
    const QStringList known{u"Zsofia.Wrzesniewska@example.com"_s, u"Zsófia"_s, QString(), u"Quxbridge Kwyjibo"_s};
    QVERIFY(strengthOf(password, known) <= PasswordStrength::VeryGuessable);
}

void PasswordStrengthTest::otherScriptsAreNoStrongerThanTheyAre()
{
    QCOMPARE(strengthOf(u"pässwörd"_s), PasswordStrength::TooGuessable);
    QCOMPARE(strengthOf(u"ｐａｓｓｗｏｒｄ"_s), PasswordStrength::TooGuessable);
    QVERIFY(strengthOf(u"ж"_s) <= PasswordStrength::VeryGuessable);
    QVERIFY(strengthOf(u"😀😀"_s) <= PasswordStrength::VeryGuessable);
    QVERIFY(strengthOf(u"жщыґ雪月花水木金土"_s) >= PasswordStrength::SafelyUnguessable);
}

void PasswordStrengthTest::aLongTailCounts()
{
    const QString random = u"jK8#mQ2!vX"_s;
    QCOMPARE(strengthOf(QString(200, u'a') + random), PasswordStrength::VeryUnguessable);
    QCOMPARE(strengthOf(random + QString(200, u'a')), PasswordStrength::VeryUnguessable);
}

void PasswordStrengthTest::aLongRepetitionIsWeak()
{
    QVERIFY(strengthOf(QString(5000, u'a')) <= PasswordStrength::VeryGuessable);
}

void PasswordStrengthTest::isQuickHoweverLongItIs_data()
{
    QTest::addColumn<QString>("repeated");
    QTest::newRow("a letter") << u"a"_s;
    QTest::newRow("a digit") << u"1"_s;
    QTest::newRow("a word") << u"Pass1!word"_s;
    QTest::newRow("signs") << u"aB3$"_s;
    QTest::newRow("ligatures that grow") << u"\ufdfa"_s; // eighteen characters when taken apart
}

void PasswordStrengthTest::isQuickHoweverLongItIs()
{
    QFETCH(QString, repeated);
    const QStringList known(1000, repeated.repeated(100));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        (void)strengthOf(repeated.repeated(5000 / repeated.size()), known);
    QVERIFY2(timer.elapsed() < 20'000, "a second each is far too slow, on any machine");
}

void PasswordStrengthTest::oddTextIsGradedToo_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("NUL within") << u"jK8#"_s + QChar(u'\0') + u"mQ2!vX"_s;
    QTest::newRow("half a character") << QString(10, QChar(0xd83d));
    QTest::newRow("accents alone") << QString(10, QChar(0x0301));
    QTest::newRow("controls") << u"\t\n\r\x1b\x7f"_s;
}

void PasswordStrengthTest::oddTextIsGradedToo()
{
    QFETCH(QString, password);
    const int score = int(strengthOf(password, {password}));
    QVERIFY(score >= 0 && score <= 4);
}

QTEST_GUILESS_MAIN(PasswordStrengthTest)
#include "passwordstrengthtest.moc"
