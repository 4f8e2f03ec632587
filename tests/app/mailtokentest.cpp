// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "mailedtoken.h"

#include "app/mailtoken.h"
#include "app/webtoken.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Purpose = MailToken::Purpose;

class MailTokenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatDirectusMails_data();
    void readsWhatDirectusMails();
    void readsARecordedToken();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void oddTimesAreUnknownTimes_data();
    void oddTimesAreUnknownTimes();
    void expiresByTheGivenClock();
    void aTokenWithoutAnEndDoesNotExpire();
    void findsTokensInText_data();
    void findsTokensInText();
    void saysWhenATokenBreaksOff();
    void aMillionCharactersAreSearchedAtOnce_data();
    void aMillionCharactersAreSearchedAtOnce();
};

void MailTokenTest::readsWhatDirectusMails_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<Purpose>("purpose");
    QTest::newRow("verification") << u"pending-registration"_s << Purpose::VerifyEmail;
    QTest::newRow("reset") << u"password-reset"_s << Purpose::ResetPassword;
    QTest::newRow("invite") << u"invite"_s << Purpose::AcceptInvite;
    QTest::newRow("of a newer Directus") << u"something-new"_s << Purpose::Unknown;
}

void MailTokenTest::readsWhatDirectusMails()
{
    QFETCH(QString, scope);
    const QByteArray text = MailedToken::of(MailedToken::payload(scope));
    const auto token = MailToken::read(text);
    QVERIFY(token.has_value());
    QTEST(token->purpose, "purpose");
    QCOMPARE(token->text, text);
    QCOMPARE(token->email, u"pam@example.com"_s);
    QCOMPARE(token->issued, QDateTime(QDate(2026, 11, 22), QTime(4, 54, 33), Qt::UTC));
    QCOMPARE(token->expires, QDateTime(QDate(2026, 11, 23), QTime(4, 54, 33), Qt::UTC));
}

void MailTokenTest::readsARecordedToken()
{
    const auto token = MailToken::read(
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
        "eyJlbWFpbCI6InBhbUBleGFtcGxlLmNvbSIsInNjb3BlIjoicGFzc3dvcmQtcmVzZXQiLCJoYXNoIjoiNzIwZjYxMzgiLCJpYXQiOjE3OTUzMjMyNzMsIm"
        "V4cCI6MTc5NTQwOTY3MywiaXNzIjoiZGlyZWN0dXMifQ.SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS");
    QVERIFY(token.has_value());
    QCOMPARE(token->purpose, Purpose::ResetPassword);
    QCOMPARE(token->email, u"pam@example.com"_s);
}

void MailTokenTest::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto changed = [](const QString &key, const QJsonValue &value) {
        QJsonObject payload = MailedToken::payload(u"password-reset"_s);
        payload[key] = value;
        return MailedToken::of(payload);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("a refresh token") << QByteArray(64, 'x');
    QTest::newRow("two parts") << MailedToken::reset().left(MailedToken::reset().lastIndexOf('.'));
    QTest::newRow("four parts") << MailedToken::reset() + ".x";
    QTest::newRow("no signature") << MailedToken::reset().chopped(43);
    QTest::newRow("bad base64") << QByteArray("eyJ!.eyJ!.SSS");
    QTest::newRow("no JSON") << MailedToken::of("not json at all");
    QTest::newRow("a list") << MailedToken::of("[1,2]");
    QTest::newRow("an empty object") << MailedToken::of("{}");
    QTest::newRow("an access token") << MailedToken::of(R"({"id":"1","role":"2","iat":1,"exp":2,"iss":"directus"})");
    QTest::newRow("foreign issuer") << changed(u"iss"_s, u"somebody"_s);
    QTest::newRow("no issuer") << changed(u"iss"_s, QJsonValue::Undefined);
    QTest::newRow("a list as issuer") << changed(u"iss"_s, QJsonArray{u"directus"_s});
    QTest::newRow("no scope") << changed(u"scope"_s, QJsonValue::Undefined);
    QTest::newRow("a number as scope") << changed(u"scope"_s, 5);
    QTest::newRow("no e-mail") << changed(u"email"_s, QJsonValue::Undefined);
    QTest::newRow("an empty e-mail") << changed(u"email"_s, u" "_s);
    QTest::newRow("a number as e-mail") << changed(u"email"_s, 5);
    QTest::newRow("an endless e-mail") << changed(u"email"_s, QString(400, u'a'));
    QTest::newRow("an e-mail of two lines") << changed(u"email"_s, u"a@example.com\nclick here"_s);
    QTest::newRow("an e-mail that turns around") << changed(u"email"_s, u"a\u202emoc.elpmaxe@b"_s);
}

void MailTokenTest::refusesEverythingElse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!MailToken::read(text).has_value());
}

void MailTokenTest::oddTimesAreUnknownTimes_data()
{
    QTest::addColumn<QJsonValue>("time");
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("text") << QJsonValue(u"1795409673"_s);
    QTest::newRow("negative") << QJsonValue(-5);
    QTest::newRow("milliseconds") << QJsonValue(1795409673000.0);
    QTest::newRow("beyond all years") << QJsonValue(1e300);
    QTest::newRow("an object") << QJsonValue(QJsonObject());
}

void MailTokenTest::oddTimesAreUnknownTimes()
{
    QFETCH(QJsonValue, time);
    QJsonObject payload = MailedToken::payload(u"invite"_s);
    payload["iat"_L1] = time;
    payload["exp"_L1] = time;
    const auto token = MailToken::read(MailedToken::of(payload));
    QVERIFY(token.has_value());
    QVERIFY(!token->issued.isValid());
    QVERIFY(!token->expires.isValid());
}

void MailTokenTest::expiresByTheGivenClock()
{
    FakeClock clock;
    const auto wall = clock.now().wall;
    MailToken token{.text = {}, .expires = QDateTime::fromMSecsSinceEpoch((wall + 1s).count(), Qt::UTC)};
    QVERIFY(!token.isExpired(clock));
    clock.advance(1s);
    QVERIFY(token.isExpired(clock));
    clock.setWallForward(-1h);
    QVERIFY(!token.isExpired(clock));
}

void MailTokenTest::aTokenWithoutAnEndDoesNotExpire()
{
    QVERIFY(!MailToken{.text = {}}.isExpired());
}

void MailTokenTest::findsTokensInText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("alone") << QString() << QString();
    QTest::newRow("in a link") << u"https://cms.example.com/admin/reset-password?token="_s << u"&x=y"_s;
    QTest::newRow("touching words") << u"seemingly"_s << u"andmore"_s;
    QTest::newRow("after false beginnings") << u"eyJeyJ.eyJ. eyJhbGciOiJub25lIn0 "_s << u" eyJ"_s;
    QTest::newRow("in brackets") << u"<"_s << u">."_s;
}

void MailTokenTest::findsTokensInText()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString token = QString::fromLatin1(MailedToken::reset());
    const QString text = before + token + after;
    const auto places = findWebTokens(text);
    QCOMPARE(places.size(), 1);
    QVERIFY(places.constFirst().isWhole);
    QCOMPARE(places.constFirst().in(text), MailedToken::reset());
    QCOMPARE(findWebTokens(text + u' ' + text).size(), 2);
}

void MailTokenTest::saysWhenATokenBreaksOff()
{
    const QString token = QString::fromLatin1(MailedToken::reset());
    const qsizetype headerEnd = token.indexOf(u'.');
    for (qsizetype length = headerEnd + 1; length < token.size(); ++length) {
        const auto places = findWebTokens(token.left(length) + u" and more"_s);
        QCOMPARE(places.size(), 1);
        QVERIFY(!places.constFirst().isWhole);
    }
    QVERIFY(findWebTokens(token.left(headerEnd)).isEmpty());
}

void MailTokenTest::aMillionCharactersAreSearchedAtOnce_data()
{
    QTest::addColumn<QString>("repeated");
    QTest::newRow("beginnings") << u"eyJ"_s;
    QTest::newRow("parts") << u"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."_s;
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("tokens") << QString::fromLatin1(MailedToken::reset());
}

void MailTokenTest::aMillionCharactersAreSearchedAtOnce()
{
    QFETCH(QString, repeated);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(findWebTokens(repeated.repeated(1'000'000 / repeated.size())).size() <= 50);
    QVERIFY2(timer.elapsed() < 5000, "far too slow, on any machine");
}

QTEST_GUILESS_MAIN(MailTokenTest)
#include "mailtokentest.moc"
