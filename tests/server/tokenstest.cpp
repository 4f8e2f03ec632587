// SPDX-License-Identifier: MIT
// Access tokens, passwords and the counting of requests.
#include "accesstoken.h"
#include "base64.h"
#include "errors.h"
#include "onetimecode.h"
#include "passwords.h"
#include "random.h"
#include "ratelimiter.h"
#include "verifiedtokens.h"

#include <QTest>

#include <sodium.h>

#include <functional>
#include <set>

using namespace Latchkey::Server;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds issued = 1795323231000;

std::string codeOf(const std::function<void()> &reading)
{
    try {
        reading();
        return "good";
    } catch (const ApiError &error) {
        return error.code();
    }
}

std::string codeOf(const AccessTokens &tokens, const std::string &token, Milliseconds at)
{
    return codeOf([&] { tokens.verify(token, at); });
}

std::string codeOf(VerifiedTokens &tokens, const std::string &token, Milliseconds at)
{
    return codeOf([&] { tokens.read(token, at); });
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT

private:
    const AccessTokens m_tokens{"secret"};

private Q_SLOTS:
    void initTestCase();
    void signsAsDirectusDoes();
    void readsItsOwnTokens();
    void runsOut();
    void refusesForgedTokens_data();
    void refusesForgedTokens();
    void tellsItsTokensFromOthers();
    void remembersWhatItHasVerified();
    void rememberedTokensRunOut();
    void forgetsWhatHasRunOut();
    void remembersNoForgedToken();
    void remembersSoMany();
    void hashesPasswordsForDirectus();
    void verifiesHashesOfDirectus();
    void makesRandomNames();
    void makesOneTimeCodes();
    void readsSecretsAsPeopleTypeThem();
    void countsRequestsPerAddress();
    void opensTheWindowAgain();
};

void TokensTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
}

void TokensTest::signsAsDirectusDoes()
{
    const std::string token = m_tokens.sign({"u", "r", true, false, {}}, issued, 15min);
    const auto dot = token.find('.');
    QCOMPARE(*fromBase64Url(token.substr(0, dot)), std::string(R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(*fromBase64Url(token.substr(dot + 1, token.rfind('.') - dot - 1)),
        std::string(
            R"({"id":"u","role":"r","app_access":true,"admin_access":false,"iat":1795323231,"exp":1795324131,"iss":"directus"})"));
}

void TokensTest::readsItsOwnTokens()
{
    const AccessClaims claims = m_tokens.verify(m_tokens.sign({"u", {}, true, false, "s"}, issued, 15min), issued);
    QCOMPARE(claims.user, std::string("u"));
    QVERIFY(!claims.role);
    QVERIFY(claims.appAccess);
    QVERIFY(!claims.adminAccess);
    QCOMPARE(*claims.session, std::string("s"));
}

void TokensTest::runsOut()
{
    const std::string token = m_tokens.sign({"u", "r", false, false, {}}, issued, 15min);
    QCOMPARE(codeOf(m_tokens, token, issued + 899'999), std::string("good"));
    QCOMPARE(codeOf(m_tokens, token, issued + 900'000), std::string("TOKEN_EXPIRED"));
    // Forged and run out: nobody learns more than "forged".
    QCOMPARE(codeOf(AccessTokens("other"), token, issued + 900'000), std::string("INVALID_TOKEN"));
}

void TokensTest::refusesForgedTokens_data()
{
    QTest::addColumn<std::string>("token");
    const std::string good = m_tokens.sign({"u", "r", false, false, {}}, issued, 15min);
    const std::string payload = good.substr(good.find('.'), good.rfind('.') - good.find('.'));
    const std::string unsignedHeader = base64Url(std::string_view(R"({"alg":"none","typ":"JWT"})"));
    QTest::newRow("other secret") << AccessTokens("other").sign({"u", "r", false, true, {}}, issued, 15min);
    QTest::newRow("no signature") << good.substr(0, good.rfind('.') + 1);
    QTest::newRow("alg none") << unsignedHeader + payload + ".";
    QTest::newRow("alg none, signature kept") << unsignedHeader + payload + good.substr(good.rfind('.'));
    QTest::newRow("cut") << good.substr(0, good.size() - 1);
    QTest::newRow("longer") << good + "A";
    QTest::newRow("other payload") << good.substr(0, good.find('.') + 1)
            + base64Url(std::string_view(R"({"id":"x","iss":"directus"})")) + good.substr(good.rfind('.'));
    QTest::newRow("two parts") << good.substr(0, good.rfind('.'));
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("nothing") << std::string();
    QTest::newRow("points") << std::string("..");
}

void TokensTest::refusesForgedTokens()
{
    QFETCH(std::string, token);
    QCOMPARE(codeOf(m_tokens, token, issued), std::string("INVALID_TOKEN"));
}

void TokensTest::tellsItsTokensFromOthers()
{
    const std::string token = m_tokens.sign({"u", "r", false, false, {}}, issued, 15min);
    QVERIFY(AccessTokens::looksLikeOurs(token));
    QVERIFY(AccessTokens::looksLikeOurs(token.substr(0, token.rfind('.') + 1) + "forged"));
    const std::string foreign = base64Url(std::string_view("{}")) + '.' + base64Url(std::string_view(R"({"iss":"somebody"})"))
        + ".x";
    QVERIFY(!AccessTokens::looksLikeOurs(foreign));
    for (const char *other : {"", "garbage", "a.b.c", "..", "a-static-token"})
        QVERIFY(!AccessTokens::looksLikeOurs(other));
}

void TokensTest::remembersWhatItHasVerified()
{
    VerifiedTokens known(m_tokens);
    const std::string token = m_tokens.sign({"u", "r", true, false, "s"}, issued, 15min);
    for (int time = 0; time < 2; ++time) {
        const std::optional<AccessClaims> claims = known.read(token, issued);
        QVERIFY(claims);
        QCOMPARE(claims->user, std::string("u"));
        QCOMPARE(*claims->role, std::string("r"));
        QCOMPARE(*claims->session, std::string("s"));
        QVERIFY(claims->appAccess);
        QCOMPARE(known.size(), 1u);
    }
    QVERIFY(!known.read("a-static-token", issued));
    QCOMPARE(known.size(), 1u);
}

void TokensTest::rememberedTokensRunOut()
{
    VerifiedTokens known(m_tokens);
    const std::string token = m_tokens.sign({"u", "r", true, false, {}}, issued, 15min);
    const Milliseconds end = known.read(token, issued)->expires;
    QVERIFY(known.read(token, end - 1));
    QCOMPARE(codeOf(known, token, end), std::string("TOKEN_EXPIRED"));
    QCOMPARE(codeOf(m_tokens, token, end), std::string("TOKEN_EXPIRED"));
    QCOMPARE(known.size(), 0u);
}

void TokensTest::forgetsWhatHasRunOut()
{
    VerifiedTokens known(m_tokens);
    const Milliseconds end = known.read(m_tokens.sign({"a", {}, false, false, {}}, issued, 15min), issued)->expires;
    QVERIFY(known.read(m_tokens.sign({"b", {}, false, false, {}}, end, 15min), end));
    QCOMPARE(known.size(), 1u);
}

void TokensTest::remembersNoForgedToken()
{
    VerifiedTokens known(m_tokens);
    const std::string good = m_tokens.sign({"u", "r", false, false, {}}, issued, 15min);
    QVERIFY(known.read(good, issued));
    const std::string forged = good.substr(0, good.size() - 4) + "AAAA";
    for (int time = 0; time < 2; ++time)
        QCOMPARE(codeOf(known, forged, issued), std::string("INVALID_TOKEN"));
    QCOMPARE(known.size(), 1u);
}

void TokensTest::remembersSoMany()
{
    VerifiedTokens known(m_tokens, 3);
    for (int person = 0; person < 10; ++person) {
        const std::string name = "u" + std::to_string(person);
        QCOMPARE(known.read(m_tokens.sign({name, {}, false, false, {}}, issued, 15min), issued)->user, name);
        QVERIFY(known.size() <= 3);
    }
}

void TokensTest::hashesPasswordsForDirectus()
{
    const std::string hash = hashPassword("secret-pass-1");
    QVERIFY(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
    QVERIFY(verifyPassword(hash, "secret-pass-1"));
    QVERIFY(!verifyPassword(hash, "secret-pass-2"));
    QVERIFY(!verifyPassword({}, "secret-pass-1"));
    QVERIFY(!verifyPassword("no hash", "secret-pass-1"));
}

void TokensTest::verifiesHashesOfDirectus()
{
    // Four lanes, as Directus makes them; this one by the argon2 of the reference implementation.
    const std::string hash = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$u94ZqFqpRRgqPx3fT0AJh78B3cm5lyFQyQLJxhSRCV4";
    QVERIFY(verifyPassword(hash, "secret-pass-1"));
    QVERIFY(!verifyPassword(hash, "secret-pass-2"));
}

// RFC 6238, appendix B, cut to six digits.
void TokensTest::makesOneTimeCodes()
{
    const std::string secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    QCOMPARE(oneTimeCode(secret, 59'000), std::string("287082"));
    QCOMPARE(oneTimeCode(secret, 1'111'111'109'000), std::string("081804"));
    QCOMPARE(oneTimeCode(secret, 20'000'000'000'000), std::string("353130"));
    QVERIFY(isOneTimeCode("287082", secret, 30'000));
    QVERIFY(!isOneTimeCode("287082", secret, 60'000));
    QVERIFY(!isOneTimeCode("287 082", secret, 30'000));
    QVERIFY(!isOneTimeCode("", secret, 30'000));
    QVERIFY(!isOneTimeCode("", "no base32!", 30'000));
    QCOMPARE(otpauthUrl("JBSWY3DPEHPK3PXP", "tom@example.com", "Directus Lab"),
        std::string("otpauth://totp/Directus%20Lab:tom%40example.com?secret=JBSWY3DPEHPK3PXP&period=30&digits=6&algorithm=SHA1"
                    "&issuer=Directus%20Lab"));
}

void TokensTest::readsSecretsAsPeopleTypeThem()
{
    QCOMPARE(oneTimeCode("jbsw y3dp ehpk 3pxp", issued), oneTimeCode("JBSWY3DPEHPK3PXP", issued));
    QVERIFY(oneTimeCode("", issued).empty());
    QVERIFY(oneTimeCode("JBSWY3DP1", issued).empty());
    const std::string secret = randomTfaSecret();
    QCOMPARE(secret.size(), 16U);
    QCOMPARE(oneTimeCode(secret, issued).size(), 6U);
}

void TokensTest::makesRandomNames()
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string token = randomToken(64);
        QCOMPARE(token.size(), 64U);
        QCOMPARE(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"), std::string::npos);
        seen.insert(token);
        const std::string uuid = randomUuid();
        QCOMPARE(uuid.size(), 36U);
        QCOMPARE(uuid[14], '4');
        QVERIFY(std::string("89ab").find(uuid[19]) != std::string::npos);
        seen.insert(uuid);
    }
    QCOMPARE(seen.size(), 2000U);
}

void TokensTest::countsRequestsPerAddress()
{
    RateLimiter limiter({true, 2, 10s});
    const auto start = RateLimiter::Clock::now();
    limiter.consume("a", start);
    limiter.consume("a", start + 1s);
    QVERIFY_THROWS_EXCEPTION(ApiError, limiter.consume("a", start + 2s));
    limiter.consume("b", start + 2s);
    try {
        limiter.consume("a", start + 6s);
        QFAIL("the third request was let through");
    } catch (const ApiError &error) {
        QCOMPARE(error.response().header("Retry-After"), std::string_view("4"));
        QCOMPARE(error.what(), "Too many requests, retry after 4s.");
    }
}

void TokensTest::opensTheWindowAgain()
{
    RateLimiter limiter({true, 1, 10s});
    const auto start = RateLimiter::Clock::now();
    limiter.consume("a", start);
    QVERIFY_THROWS_EXCEPTION(ApiError, limiter.consume("a", start + 9999ms));
    limiter.consume("a", start + 10s);
    QVERIFY_THROWS_EXCEPTION(ApiError, limiter.consume("a", start + 11s));
    RateLimiter off({false, 1, 10s});
    for (int i = 0; i < 100; ++i)
        off.consume("a", start);
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tokenstest.moc"
