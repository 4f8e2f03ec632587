// SPDX-License-Identifier: MIT
// Every exchange recorded with a real Directus 12.4.0 that concerns the routes of this server, sent again to it: the same status,
// error code and message, the same JSON. Where the answer holds tokens or ids, the same keys in the same order with the same
// types.
#include "accounts.h"
#include "database.h"
#include "passwords.h"
#include "random.h"
#include "recordedexchange.h"
#include "serverprocess.h"
#include "sessions.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <sodium.h>

#include <array>

using namespace Latchkey;
using namespace Qt::StringLiterals;
namespace json = boost::json;

namespace {

const QByteArray secret = "a secret that tests sign tokens with";
const QByteArray staticToken = "STATICTOKEN------------------------";

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signedToken(const QByteArray &header, const QJsonObject &payload)
{
    const QByteArray signedPart = header + '.' + QJsonDocument(payload).toJson(QJsonDocument::Compact).toBase64(base64);
    return signedPart + '.' + QMessageAuthenticationCode::hash(signedPart, secret, QCryptographicHash::Sha256).toBase64(base64);
}

// The same keys in the same order, the same kinds of values; null stands for any plain value.
bool sameShape(const json::value &left, const json::value &right)
{
    if (left.is_object() && right.is_object()) {
        const json::object &a = left.get_object();
        const json::object &b = right.get_object();
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
            [](const auto &x, const auto &y) { return x.key() == y.key() && sameShape(x.value(), y.value()); });
    }
    if (left.is_array() && right.is_array()) {
        const json::array &a = left.get_array();
        const json::array &b = right.get_array();
        return a.empty() == b.empty() && (a.empty() || sameShape(a.front(), b.front()));
    }
    const bool plain = !left.is_structured() && !right.is_structured();
    return plain && (left.kind() == right.kind() || left.is_null() || right.is_null());
}

json::value parsed(const QByteArray &body)
{
    json::error_code error;
    const json::value value = json::parse({body.constData(), size_t(body.size())}, error);
    return error ? json::value("no JSON") : value;
}

// Posts as the recorded server had them.
void fillPosts(Server::Database &database, const std::string &author)
{
    constexpr std::array words{
        "cache", "signal", "release", "thread", "layout", "query", "token", "socket", "widget", "schema", "render", "index"};
    constexpr std::array titles{
        "Notes on", "A week with", "Debugging", "Shipping", "Why we moved to", "Measuring", "The small print of", "Rethinking"};
    database.execute("DELETE FROM posts; DELETE FROM sqlite_sequence");
    const qint64 start = QDateTime(QDate(2025, 1, 6), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    for (size_t i = 0; i < 60; ++i) {
        const std::string pair = std::string(words[(i * 7) % words.size()]) + ' ' + words[(i * 5 + 3) % words.size()];
        const std::string title = std::string(titles[i % titles.size()]) + " the " + pair + " (" + std::to_string(i + 1) + ")";
        const std::string status = i % 10 == 9 ? "draft" : i % 25 == 24 ? "archived" : "published";
        database.run("INSERT INTO posts (status, title, content, user_created, publish_date) VALUES (?, ?, ?, ?, ?)", status,
            title, "# " + title + "\n\nPost number " + std::to_string(i + 1) + " is about it.", author,
            std::int64_t(start) + std::int64_t(i) * 13 * 3600 * 1000);
    }
}

} // namespace

enum class Setup { Plain, LiveToken, SpentToken, ClosedToken, OldToken, TokenOfSuspended, RegistrationOff };
enum class Compare { Body, Shape, Code, Beginning };
Q_DECLARE_METATYPE(Setup)
Q_DECLARE_METATYPE(Compare)

class ReplayTest : public QObject {
    Q_OBJECT

private:
    QByteArray withFreshTokens(QByteArray text, const QByteArray &name, Setup setup);
    QByteArray refreshToken(Setup setup);
    std::string addAccount(const QByteArray &email, const std::string &hash, const std::string &status = "active");
    HttpReply replay(const RecordedExchange &exchange, const QByteArray &name, Setup setup);

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Server::Database> m_database;
    std::string m_reader;
    std::string m_suspended;

private Q_SLOTS:
    void initTestCase();
    void answersAsRecorded_data();
    void answersAsRecorded();
};

void ReplayTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    Variables variables = quickVariables();
    variables[u"SECRET"_s] = QString::fromUtf8(secret);
    variables[u"ADMIN_EMAIL"_s] = u"admin@example.com"_s;
    variables[u"ADMIN_TOKEN"_s] = QString::fromUtf8(staticToken);
    m_server = std::make_unique<ServerProcess>(variables);
    QVERIFY(m_server->start());
    m_database = std::make_unique<Server::Database>(m_server->databaseFile().toStdString());
    m_database->execute("UPDATE directus_settings SET project_name = 'Directus Lab', project_descriptor = 'a seeded test server';"
                        "DELETE FROM directus_permissions WHERE collection = 'directus_users'");
    fillPosts(*m_database, Server::findAccountByEmail(*m_database, "admin@example.com")->id);
    m_reader = addAccount("reader@example.com", Server::hashPassword("reader-pass-1"));
    const std::string hash = Server::hashPassword("status-pass-1");
    for (const char *status : {"archived", "draft", "invited", "unverified"})
        addAccount(QByteArray(status) + "@example.com", hash, status);
    m_suspended = addAccount("suspended@example.com", hash, "suspended");
    addAccount("nopass@example.com", {});
}

std::string ReplayTest::addAccount(const QByteArray &email, const std::string &hash, const std::string &status)
{
    Server::NewAccount account;
    account.email = email.toStdString();
    account.role = Server::registrationRole(*m_database);
    account.status = status;
    if (!hash.empty())
        account.passwordHash = hash;
    return Server::createAccount(*m_database, account);
}

QByteArray ReplayTest::refreshToken(Setup setup)
{
    const std::string &user = setup == Setup::TokenOfSuspended ? m_suspended : m_reader;
    const Server::Milliseconds expires = Server::now() + (setup == Setup::OldToken ? -1000 : 60'000);
    const std::string token = Server::openSession(*m_database, user, {}, expires);
    if (setup == Setup::SpentToken)
        Server::rotateSession(*m_database, token, expires);
    if (setup == Setup::ClosedToken)
        Server::closeSession(*m_database, token);
    return QByteArray::fromStdString(token);
}

// Recorded tokens have lost their signatures; what takes their place says the same about the same people here.
QByteArray ReplayTest::withFreshTokens(QByteArray text, const QByteArray &name, Setup setup)
{
    static const QRegularExpression jwt(u"(eyJ[\\w-]+)\\.(eyJ[\\w-]+)\\.S{43}"_s);
    static const QRegularExpression refresh(u"REFRESHTOKEN\\d{4}x{48}"_s);
    const auto found = jwt.match(QString::fromUtf8(text));
    if (found.hasMatch()) {
        QJsonObject payload = QJsonDocument::fromJson(QByteArray::fromBase64(found.captured(2).toUtf8(), base64)).object();
        if (payload.contains("id"_L1) && payload.contains("role"_L1)) {
            payload["id"_L1] = QString::fromStdString(setup == Setup::TokenOfSuspended ? m_suspended : m_reader);
            payload["role"_L1] = QString::fromStdString(*Server::registrationRole(*m_database));
        }
        if (payload.contains("exp"_L1))
            payload["exp"_L1] = QDateTime::currentSecsSinceEpoch() + (name.contains("expired") ? -10 : 900);
        text.replace(found.captured(0).toUtf8(), signedToken(found.captured(1).toUtf8(), payload));
    }
    if (text.contains("REFRESHTOKEN"))
        text = QString::fromUtf8(text).replace(refresh, QString::fromUtf8(refreshToken(setup))).toUtf8();
    return text;
}

HttpReply ReplayTest::replay(const RecordedExchange &exchange, const QByteArray &name, Setup setup)
{
    Headers headers;
    for (const auto &[key, value] : exchange.headers)
        headers.append({key, withFreshTokens(value, name, setup)});
    QByteArray body = withFreshTokens(exchange.body, name, setup);
    if (name == "login-too-large")
        body = credentials("reader@example.com", QByteArray(1'100'000, 'p'));
    return m_server->request(httpRequest(exchange.method, withFreshTokens(exchange.target, name, setup), headers, body));
}

void ReplayTest::answersAsRecorded_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<Compare>("compare");
    const auto add = [](std::initializer_list<const char *> names, Setup setup = Setup::Plain, Compare compare = Compare::Body) {
        for (const char *name : names)
            QTest::newRow(name) << setup << compare;
    };
    add({"server-ping", "server-info-anonymous", "auth-login-get", "auth-login-put", "options-login", "register-bare-path",
        "short-info-expired", "short-ping-expired", "users-sessions-route"});
    add({"register-ok", "register-duplicate", "register-ok-names", "register-empty-first-name", "register-empty-password",
        "register-invalid-email", "register-long-first-name", "register-long-password", "register-missing-password",
        "register-no-body", "register-padded-email", "register-with-user-token"});
    add({"register-malformed-json"}, Setup::Plain, Compare::Code);
    add({"register-disabled"}, Setup::RegistrationOff);
    add({"login-json", "login-json-charset", "login-json-mode-named", "login-trailing-slash", "login-unknown-key",
            "login-upper-case-email"},
        Setup::Plain, Compare::Shape);
    add({"login-array", "login-bad-charset", "login-default-provider-path", "login-empty-object", "login-empty-password",
        "login-form-encoded", "login-invalid-email", "login-invalid-mode", "login-malformed-json", "login-no-body",
        "login-otp-empty", "login-otp-null", "login-padded-email", "login-status-archived", "login-status-draft",
        "login-status-invited", "login-status-suspended", "login-status-unverified", "login-text-plain", "login-too-large",
        "login-unknown-user", "login-user-without-password", "login-with-expired-bearer", "login-with-garbage-bearer",
        "login-with-stale-session-cookie"});
    add({"login-json-string"}, Setup::Plain, Compare::Code);
    add({"refresh-empty-object", "refresh-no-body", "refresh-json-garbage", "refresh-json-missing", "refresh-json-number",
        "refresh-cookie-missing", "refresh-session-no-cookie"});
    add({"refresh-json-no-mode", "refresh-with-valid-bearer"}, Setup::LiveToken, Compare::Shape);
    add({"refresh-with-expired-bearer", "refresh-with-garbage-bearer"}, Setup::LiveToken);
    add({"refresh-json-reused"}, Setup::SpentToken);
    add({"refresh-after-logout"}, Setup::ClosedToken);
    add({"refresh-expired"}, Setup::OldToken);
    add({"refresh-suspended-user"}, Setup::TokenOfSuspended);
    add({"logout-bearer-only", "logout-json-garbage", "logout-json-missing", "logout-no-body"});
    add({"logout-json", "logout-json-no-mode", "logout-with-expired-bearer"}, Setup::LiveToken);
    add({"logout-json-again"}, Setup::ClosedToken);
    add({"short-logout-expired"}, Setup::OldToken);
    add({"me-anonymous", "me-expired-token", "me-foreign-jwt", "me-jwt-without-claims", "me-two-tokens"});
    add({"me-after-logout", "me-bearer-lower-case", "me-default-role", "me-default-role-fields",
            "me-old-access-token-after-refresh", "me-session-cookie-and-bearer"},
        Setup::Plain, Compare::Shape);
    add({"me-suspended-user"}, Setup::TokenOfSuspended, Compare::Shape);
    add({"me-refresh-token-as-bearer"}, Setup::LiveToken);
    add({"permissions-me-anonymous", "permissions-me-user"});
    add({"items-anonymous", "items-author", "items-expired-token", "items-field-unknown", "items-filter-bracket",
        "items-filter-json", "items-filter-malformed-json", "items-filter-unknown-field", "items-filter-unknown-operator",
        "items-garbage-token", "items-limit-negative", "items-limit-text", "items-limit-zero", "items-meta-star", "items-meta",
        "items-offset", "items-one-missing", "items-one", "items-page-beyond", "items-page-zero", "items-page",
        "items-search-method", "items-search-none", "items-search", "items-sort-desc", "items-sort-unknown",
        "items-system-collection", "items-unknown-collection", "short-items-expired"});
    add({"items-author-plain"}, Setup::Plain, Compare::Shape);
    add({"items-default-limit", "items-limit-minus-one"}, Setup::Plain, Compare::Beginning);
}

void ReplayTest::answersAsRecorded()
{
    QFETCH(Setup, setup);
    QFETCH(Compare, compare);
    const QByteArray name = QTest::currentDataTag();
    const RecordedExchange recorded = RecordedExchange::read(QString::fromUtf8(name));
    m_database->execute(setup == Setup::RegistrationOff ? "UPDATE directus_settings SET public_registration = 0"
                                                        : "UPDATE directus_settings SET public_registration = 1");

    const HttpReply answer = replay(recorded, name, setup);

    QCOMPARE(answer.status, recorded.answer.status);
    QCOMPARE(answer.errorCode(), recorded.answer.errorCode());
    for (const char *header : {"Content-Type", "Cache-Control", "Vary", "Allow"})
        QCOMPARE(answer.header(header), recorded.answer.header(header));
    if (compare == Compare::Body)
        QCOMPARE(answer.body, recorded.answer.body);
    if (compare == Compare::Shape)
        QVERIFY2(sameShape(parsed(answer.body), parsed(recorded.answer.body)), answer.body.left(400));
    if (compare == Compare::Beginning)
        QCOMPARE(answer.body.left(200), recorded.answer.body.left(200));
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replaytest.moc"
