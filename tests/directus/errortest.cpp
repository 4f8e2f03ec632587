// SPDX-License-Identifier: MIT
#include "directus/error.h"
#include "directus/json.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ErrorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreReadByDirectusNames_data();
    void codesAreReadByDirectusNames();
    void onlyAnAnswerOfTheServerEndsASession_data();
    void onlyAnAnswerOfTheServerEndsASession();
    void whatMayPassIsTransient_data();
    void whatMayPassIsTransient();

    void aRefusalKeepsCodeStatusFieldAndRetryAfter();
    void aRefusalDoesNotKeepWhatItEchoes();
    void aRefusalSaysWhichRuleWasBroken();
    void everyRefusalKeepsTheServersClock_data();
    void everyRefusalKeepsTheServersClock();
    void whatIsNotInDirectusFormIsAProtocolError_data();
    void whatIsNotInDirectusFormIsAProtocolError();
    void aDocumentNeedsData_data();
    void aDocumentNeedsData();
    void nothingIsExpectedOf204Only_data();
    void nothingIsExpectedOf204Only();
};

namespace {

Response json(int status, const QByteArray &body)
{
    return {.status = status, .contentType = "application/json", .body = body};
}

Error api(ErrorCode code, int status)
{
    return {.kind = Error::Kind::Api, .code = code, .status = status};
}

} // namespace

void ErrorTest::codesAreReadByDirectusNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("expired") << u"TOKEN_EXPIRED"_s << ErrorCode::TokenExpired;
    QTest::newRow("token") << u"INVALID_TOKEN"_s << ErrorCode::InvalidToken;
    QTest::newRow("credentials") << u"INVALID_CREDENTIALS"_s << ErrorCode::InvalidCredentials;
    QTest::newRow("otp") << u"INVALID_OTP"_s << ErrorCode::InvalidOtp;
    QTest::newRow("suspended") << u"USER_SUSPENDED"_s << ErrorCode::UserSuspended;
    QTest::newRow("forbidden") << u"FORBIDDEN"_s << ErrorCode::Forbidden;
    QTest::newRow("payload") << u"INVALID_PAYLOAD"_s << ErrorCode::InvalidPayload;
    QTest::newRow("query") << u"INVALID_QUERY"_s << ErrorCode::InvalidQuery;
    QTest::newRow("validation") << u"FAILED_VALIDATION"_s << ErrorCode::FailedValidation;
    QTest::newRow("not unique") << u"RECORD_NOT_UNIQUE"_s << ErrorCode::RecordNotUnique;
    QTest::newRow("route") << u"ROUTE_NOT_FOUND"_s << ErrorCode::RouteNotFound;
    QTest::newRow("limiter") << u"REQUESTS_EXCEEDED"_s << ErrorCode::RequestsExceeded;
    QTest::newRow("seats") << u"LIMIT_EXCEEDED"_s << ErrorCode::LimitExceeded;
    QTest::newRow("licence") << u"RESOURCE_RESTRICTED"_s << ErrorCode::ResourceRestricted;
    QTest::newRow("pressure") << u"SERVICE_UNAVAILABLE"_s << ErrorCode::ServiceUnavailable;
    QTest::newRow("internal") << u"INTERNAL_SERVER_ERROR"_s << ErrorCode::InternalServerError;
    QTest::newRow("invite") << u"INVALID_INVITE"_s << ErrorCode::InvalidInvite;
    QTest::newRow("provider") << u"INVALID_PROVIDER"_s << ErrorCode::InvalidProvider;
    QTest::newRow("length") << u"VALUE_TOO_LONG"_s << ErrorCode::ValueTooLong;
    QTest::newRow("unknown to us") << u"OUT_OF_DATE"_s << ErrorCode::Other;
    QTest::newRow("in other letters") << u"token_expired"_s << ErrorCode::Other;
    QTest::newRow("none") << QString() << ErrorCode::None;
}

void ErrorTest::codesAreReadByDirectusNames()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);

    QCOMPARE(errorCodeFromName(name), code);
}

void ErrorTest::onlyAnAnswerOfTheServerEndsASession_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("ends");
    QTest::newRow("refused") << api(ErrorCode::InvalidCredentials, 401) << true;
    QTest::newRow("suspended") << api(ErrorCode::UserSuspended, 401) << true;
    QTest::newRow("expired") << api(ErrorCode::TokenExpired, 401) << false;
    QTest::newRow("forbidden") << api(ErrorCode::Forbidden, 403) << false;
    QTest::newRow("limited") << api(ErrorCode::RequestsExceeded, 429) << false;
    QTest::newRow("broken") << api(ErrorCode::InternalServerError, 500) << false;
    QTest::newRow("html with 401") << Error::protocol(u"text/html"_s, 401) << false;
    QTest::newRow("timeout") << Error::timeout() << false;
    QTest::newRow("cancelled") << Error::cancelled() << false;
    QTest::newRow("network") << Error{.kind = Error::Kind::Network} << false;
    QTest::newRow("tls") << Error{.kind = Error::Kind::Tls} << false;
}

void ErrorTest::onlyAnAnswerOfTheServerEndsASession()
{
    QFETCH(Error, error);
    QFETCH(bool, ends);

    QCOMPARE(endsSession(error), ends);
}

void ErrorTest::whatMayPassIsTransient_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("transient");
    QTest::newRow("network") << Error{.kind = Error::Kind::Network} << true;
    QTest::newRow("tls") << Error{.kind = Error::Kind::Tls} << true;
    QTest::newRow("timeout") << Error::timeout() << true;
    QTest::newRow("captive portal") << Error::protocol(u"text/html"_s, 200) << true;
    QTest::newRow("limited") << api(ErrorCode::RequestsExceeded, 429) << true;
    QTest::newRow("broken") << api(ErrorCode::InternalServerError, 500) << true;
    QTest::newRow("under pressure") << api(ErrorCode::ServiceUnavailable, 503) << true;
    QTest::newRow("cancelled") << Error::cancelled() << false;
    QTest::newRow("refused") << api(ErrorCode::InvalidCredentials, 401) << false;
    QTest::newRow("forbidden") << api(ErrorCode::Forbidden, 403) << false;
    QTest::newRow("invalid") << api(ErrorCode::InvalidPayload, 400) << false;
}

void ErrorTest::whatMayPassIsTransient()
{
    QFETCH(Error, error);
    QFETCH(bool, transient);

    QCOMPARE(isTransient(error), transient);
}

void ErrorTest::aRefusalKeepsCodeStatusFieldAndRetryAfter()
{
    Response response = json(429, R"({"errors":[{"message":"m","extensions":{"code":"REQUESTS_EXCEEDED","field":"email"}}]})");
    response.retryAfter = 5s;

    const Error error = readError(response);

    QCOMPARE(error.kind, Error::Kind::Api);
    QCOMPARE(error.code, ErrorCode::RequestsExceeded);
    QCOMPARE(error.status, 429);
    QCOMPARE(error.field, u"email"_s);
    QVERIFY(error.retryAfter == 5s);
}

void ErrorTest::aRefusalDoesNotKeepWhatItEchoes()
{
    const Error error = readError(json(400,
        R"({"errors":[{"message":"Value \"hunter2\" does not match","extensions":)"
        R"({"field":"password","invalid":"hunter2","code":"FAILED_VALIDATION"}}]})"));

    QCOMPARE(error.code, ErrorCode::FailedValidation);
    QCOMPARE(error.field, u"password"_s);
    QString printed;
    QDebug(&printed) << error;
    QVERIFY(!printed.contains("hunter2"_L1));
}

void ErrorTest::aRefusalSaysWhichRuleWasBroken()
{
    const Error error = readError(json(400,
        R"({"errors":[{"message":"m","extensions":)"
        R"({"field":"password","path":[],"type":"regex","invalid":"hunter2","code":"FAILED_VALIDATION"}}]})"));

    QCOMPARE(error.field, u"password"_s);
    QCOMPARE(error.validation, u"regex"_s);
}

/// A one-time code that is refused may be right by the server's clock: how far off ours is can be told from any answer.
void ErrorTest::everyRefusalKeepsTheServersClock_data()
{
    QTest::addColumn<Response>("response");
    QTest::newRow("of Directus") << json(401, R"({"errors":[{"extensions":{"code":"INVALID_OTP"}}]})");
    QTest::newRow("of something before it") << Response{
        .status = 502, .contentType = "text/html", .body = "<h1>Bad Gateway</h1>"};
}

void ErrorTest::everyRefusalKeepsTheServersClock()
{
    QFETCH(Response, response);
    response.date = QDateTime({2026, 11, 22}, {4, 53, 27}, Qt::UTC);

    QCOMPARE(readError(response).serverDate, response.date);
}

void ErrorTest::whatIsNotInDirectusFormIsAProtocolError_data()
{
    QTest::addColumn<Response>("response");
    QTest::newRow("html") << Response{.status = 502, .contentType = "text/html", .body = "<h1>Bad Gateway</h1>"};
    QTest::newRow("json in words, html in kind")
        << Response{.status = 401, .contentType = "text/html", .body = R"({"errors":[{"extensions":{"code":"TOKEN_EXPIRED"}}]})"};
    QTest::newRow("no type") << Response{.status = 401, .contentType = {}, .body = {}};
    QTest::newRow("empty") << json(401, "");
    QTest::newRow("half a document") << json(401, R"({"errors":[{"extensions":{"code":"TOKEN_EX)");
    QTest::newRow("no errors") << json(401, "{}");
    QTest::newRow("errors are no list") << json(401, R"({"errors":{"extensions":{"code":"TOKEN_EXPIRED"}}})");
    QTest::newRow("no error in it") << json(401, R"({"errors":[]})");
    QTest::newRow("an error that is a text") << json(401, R"({"errors":["no"]})");
    QTest::newRow("no code") << json(401, R"({"errors":[{"message":"no"}]})");
    QTest::newRow("a code that is a number") << json(401, R"({"errors":[{"extensions":{"code":7}}]})");
    QTest::newRow("a list") << json(401, "[]");
}

void ErrorTest::whatIsNotInDirectusFormIsAProtocolError()
{
    QFETCH(Response, response);

    const Error error = readError(response);

    QCOMPARE(error.kind, Error::Kind::Protocol);
    QCOMPARE(error.status, response.status);
    QCOMPARE(error.code, ErrorCode::None);
}

void ErrorTest::aDocumentNeedsData_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<bool>("isData");
    QTest::newRow("data") << json(200, R"({"data":[]})") << true;
    QTest::newRow("data that is null") << json(200, R"({"data":null})") << true;
    QTest::newRow("another JSON type") << Response{200, "application/health+json", R"({"data":1})"} << true;
    QTest::newRow("no data") << json(200, R"({"meta":{}})") << false;
    QTest::newRow("html") << Response{200, "text/html", "<html>"} << false;
    QTest::newRow("nothing") << Response{204, {}, {}} << false;
    QTest::newRow("a redirect") << Response{302, "text/plain", "Found"} << false;
    QTest::newRow("data of a refusal") << json(403, R"({"data":[]})") << false;
}

void ErrorTest::aDocumentNeedsData()
{
    QFETCH(Response, response);
    QFETCH(bool, isData);

    QCOMPARE(readDocument(response).has_value(), isData);
    QCOMPARE(readData(response).has_value(), isData);
}

void ErrorTest::nothingIsExpectedOf204Only_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("204") << Response{204, {}, {}} << true;
    QTest::newRow("captive portal") << Response{200, "text/html", "<html>Room number</html>"} << false;
    QTest::newRow("a redirect") << Response{302, {}, {}} << false;
    QTest::newRow("a refusal") << json(400, R"({"errors":[{"extensions":{"code":"INVALID_PAYLOAD"}}]})") << false;
}

void ErrorTest::nothingIsExpectedOf204Only()
{
    QFETCH(Response, response);
    QFETCH(bool, isDone);

    QCOMPARE(readNothing(response).has_value(), isDone);
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "errortest.moc"
