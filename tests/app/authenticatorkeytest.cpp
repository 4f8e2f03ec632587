// SPDX-License-Identifier: MIT
#include "app/authenticatorkey.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class AuthenticatorKeyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatDirectusGives();
    void readsOtherSpellings_data();
    void readsOtherSpellings();
    void refusesOtherKindsOfCodes_data();
    void refusesOtherKindsOfCodes();
    void whatItWritesItReads_data();
    void whatItWritesItReads();
    void groupsTheSecret_data();
    void groupsTheSecret();
    void makesTheCodesOfRfc6238_data();
    void makesTheCodesOfRfc6238();
    void knowsHowFarOffACodeIs();
    void knowsACodeThatIsNotOfThisKey();
};

namespace {

const QString fromDirectus
    = u"otpauth://totp/Directus%20Lab:tom%40example.com?secret=JBSWY3DPEHPK3PXP&period=30&digits=6&algorithm=SHA1&issuer=Directus%20Lab"_s;
const AuthenticatorKey toms{.secret = u"JBSWY3DPEHPK3PXP"_s, .issuer = u"Directus Lab"_s, .account = u"tom@example.com"_s};

} // namespace

void AuthenticatorKeyTest::readsWhatDirectusGives()
{
    QCOMPARE(AuthenticatorKey::fromUrl(fromDirectus), toms);
    QCOMPARE(toms.toUrl(), fromDirectus);
}

void AuthenticatorKeyTest::readsOtherSpellings_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("no issuer") << u"otpauth://totp/tom@example.com?secret=JBSWY3DPEHPK3PXP"_s << QString();
    QTest::newRow("issuer in the label") << u"otpauth://totp/Lab:%20tom%40example.com?secret=JBSWY3DPEHPK3PXP"_s << u"Lab"_s;
    QTest::newRow("a colon in the issuer") << u"otpauth://totp/A%3A%20B:tom%40example.com?secret=JBSWY3DPEHPK3PXP"_s << u"A: B"_s;
    QTest::newRow("small letters and padding")
        << u"otpauth://totp/tom%40example.com?secret=jbsw%20y3dp%20ehpk%203pxp%3D%3D"_s << QString();
    QTest::newRow("other order") << u"otpauth://totp/tom%40example.com?algorithm=sha1&issuer=Lab&secret=JBSWY3DPEHPK3PXP"_s
                                 << u"Lab"_s;
}

void AuthenticatorKeyTest::readsOtherSpellings()
{
    QFETCH(QString, url);
    const auto key = AuthenticatorKey::fromUrl(url);
    QVERIFY(key.has_value());
    QCOMPARE(key->secret, toms.secret);
    QCOMPARE(key->account, toms.account);
    QTEST(key->issuer, "issuer");
}

void AuthenticatorKeyTest::refusesOtherKindsOfCodes_data()
{
    QTest::addColumn<QString>("url");
    const QString rest = u"/tom?secret=JBSWY3DPEHPK3PXP"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("another scheme") << u"https://totp"_s + rest;
    QTest::newRow("counted codes") << u"otpauth://hotp"_s + rest;
    QTest::newRow("eight digits") << u"otpauth://totp"_s + rest + u"&digits=8"_s;
    QTest::newRow("a minute") << u"otpauth://totp"_s + rest + u"&period=60"_s;
    QTest::newRow("SHA-256") << u"otpauth://totp"_s + rest + u"&algorithm=SHA256"_s;
    QTest::newRow("no secret") << u"otpauth://totp/tom"_s;
    QTest::newRow("an empty secret") << u"otpauth://totp/tom?secret="_s;
    QTest::newRow("one letter") << u"otpauth://totp/tom?secret=A"_s;
    QTest::newRow("no base32") << u"otpauth://totp/tom?secret=JBSWY3DPEHPK3PX1"_s;
    QTest::newRow("endless") << u"otpauth://totp/"_s + QString(1'000'000, u'a') + u"?secret=JBSWY3DPEHPK3PXP"_s;
}

void AuthenticatorKeyTest::refusesOtherKindsOfCodes()
{
    QFETCH(QString, url);
    QVERIFY(!AuthenticatorKey::fromUrl(url).has_value());
}

void AuthenticatorKeyTest::whatItWritesItReads_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("account");
    QTest::newRow("plain") << u"Lab"_s << u"tom@example.com"_s;
    QTest::newRow("signs of addresses") << u"A&B = C?#/100%"_s << u"a+b&c=d@example.com"_s;
    QTest::newRow("international") << u"Бюро №1 ✓"_s << u"jürgen@bücher.example"_s;
    QTest::newRow("no issuer") << QString() << u"tom@example.com"_s;
}

void AuthenticatorKeyTest::whatItWritesItReads()
{
    QFETCH(QString, issuer);
    QFETCH(QString, account);
    const AuthenticatorKey key{.secret = u"JBSWY3DPEHPK3PXP"_s, .issuer = issuer, .account = account};
    QCOMPARE(AuthenticatorKey::fromUrl(key.toUrl()), key);
}

void AuthenticatorKeyTest::groupsTheSecret_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("grouped");
    QTest::newRow("as Directus makes them") << u"JBSWY3DPEHPK3PXP"_s << u"JBSW Y3DP EHPK 3PXP"_s;
    QTest::newRow("a rest") << u"JBSWY3"_s << u"JBSW Y3"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void AuthenticatorKeyTest::groupsTheSecret()
{
    QFETCH(QString, secret);
    QTEST((AuthenticatorKey{.secret = secret}.groupedSecret()), "grouped");
}

void AuthenticatorKeyTest::makesTheCodesOfRfc6238_data()
{
    QTest::addColumn<milliseconds>("time");
    QTest::addColumn<QString>("code"); // the last six of the eight digits in appendix B
    QTest::newRow("1970") << milliseconds(59s) << u"287082"_s;
    QTest::newRow("2005, before") << milliseconds(1'111'111'109s) << u"081804"_s;
    QTest::newRow("2005, after") << milliseconds(1'111'111'111s) << u"050471"_s;
    QTest::newRow("2009") << milliseconds(1'234'567'890s) << u"005924"_s;
    QTest::newRow("2033") << milliseconds(2'000'000'000s) << u"279037"_s;
    QTest::newRow("2603") << milliseconds(20'000'000'000s) << u"353130"_s;
}

void AuthenticatorKeyTest::makesTheCodesOfRfc6238()
{
    QFETCH(milliseconds, time);
    const AuthenticatorKey key{.secret = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s}; // 12345678901234567890
    QTEST(key.codeAt(time), "code");
}

void AuthenticatorKeyTest::knowsHowFarOffACodeIs()
{
    constexpr milliseconds now = 1'795'300'020s;
    for (int steps = -10; steps <= 10; ++steps)
        QCOMPARE(toms.stepsOff(toms.codeAt(now + steps * 30s), now), steps);
    QCOMPARE(toms.stepsOff(toms.codeAt(now), now + 29'999ms), 0);
    QCOMPARE(toms.stepsOff(toms.codeAt(now), now + 30s), -1);
}

void AuthenticatorKeyTest::knowsACodeThatIsNotOfThisKey()
{
    constexpr milliseconds now = 1'795'300'020s;
    QVERIFY(!toms.stepsOff(toms.codeAt(now + 1h), now));
    QVERIFY(!toms.stepsOff(QString(), now));
    const AuthenticatorKey unreadable{.secret = u"!"_s};
    QCOMPARE(unreadable.codeAt(now), QString());
    QVERIFY(!unreadable.stepsOff(QString(), now));
}

QTEST_GUILESS_MAIN(AuthenticatorKeyTest)
#include "authenticatorkeytest.moc"
