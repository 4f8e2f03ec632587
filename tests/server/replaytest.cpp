// SPDX-License-Identifier: MIT
// Every exchange recorded with a real Directus 12.4.0 that concerns the routes of this server, sent again to it: the same status,
// error code and message, the same JSON. Where the answer holds tokens or ids, the same keys in the same order with the same
// types.
#include "accounts.h"
#include "database.h"
#include "mailedtoken.h"
#include "onetimecode.h"
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

// What the tests leave behind in rows that others read.
constexpr const char *asAtTheStart = R"sql(
UPDATE directus_settings SET public_registration = 1, public_registration_verify_email = 0, auth_login_attempts = 25,
    auth_password_policy = NULL;
UPDATE directus_users SET status = 'active' WHERE email LIKE 'reader@%';
UPDATE directus_users SET tfa_secret = 'JBSWY3DPEHPK3PXP' WHERE email = 'tom@example.com';
DELETE FROM latchkey_login_attempts;
)sql";

constexpr const char *eightCharacters = "UPDATE directus_settings SET auth_password_policy = '/^.{8,}$/'";
constexpr const char *strong = R"sql(UPDATE directus_settings SET auth_password_policy =
    '/(?=^.{8,}$)(?=.*\d)(?=.*[!@#$%^&*()_+}{'':;?/>.<,])(?!.*\s)(?=.*[A-Z])(?=.*[a-z]).*$/')sql";
constexpr const char *verificationOn = "UPDATE directus_settings SET public_registration_verify_email = 1";
constexpr const char *withoutTfa = "UPDATE directus_users SET tfa_secret = NULL WHERE email = 'tom@example.com'";
constexpr const char *veraUnverified = "UPDATE directus_users SET status = 'unverified' WHERE email = 'vera@example.com'";
constexpr const char *veraActive = "UPDATE directus_users SET status = 'active' WHERE email = 'vera@example.com'";
constexpr const char *ivyInvited = "UPDATE directus_users SET status = 'invited' WHERE email = 'ivy@example.com'";
constexpr const char *ivyInvitedAndEightCharacters
    = "UPDATE directus_users SET status = 'invited' WHERE email = 'ivy@example.com';"
      "UPDATE directus_settings SET auth_password_policy = '/^.{8,}$/'";
constexpr const char *ivyActive = "UPDATE directus_users SET status = 'active' WHERE email = 'ivy@example.com'";

const std::string tfaSecret = "JBSWY3DPEHPK3PXP";

// Not in the last moments of a step: the code has to be good when it arrives.
QByteArray codeNow()
{
    while (Server::now() % 30'000 > 28'500)
        QTest::qWait(100);
    return QByteArray::fromStdString(Server::oneTimeCode(tfaSecret, Server::now()));
}

// Without the values, which differ each time.
QByteArray attributesOf(const QByteArray &cookie)
{
    static const QRegularExpression value(u"=[^;]+(?=; Max-Age)"_s);
    static const QRegularExpression date(u"Expires=[^;]*"_s);
    return QString::fromUtf8(cookie).replace(value, u"=…"_s).remove(date).toUtf8();
}

} // namespace

enum class Setup { Plain, LiveToken, SpentToken, ClosedToken, OldToken, TokenOfSuspended };
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

    std::string addRole(const QByteArray &recordedId, const std::string &name, bool appAccess, bool enforceTfa);
    void addPeople(const std::string &hash);
    QByteArray withLocalIds(QByteArray text) const;
    std::string addAccountOf(
        const QByteArray &recordedId, const QByteArray &email, const std::string &hash, const std::string &role);

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Server::Database> m_database;
    QHash<QString, std::string> m_ids; // of accounts, roles and policies, by the recorded ones
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
    variables[u"USER_REGISTER_URL_ALLOW_LIST"_s] = u"http://127.0.0.1:9999/verify,deskapp://auth/verify"_s;
    variables[u"PASSWORD_RESET_URL_ALLOW_LIST"_s] = u"http://127.0.0.1:9999/reset"_s;
    variables[u"USER_INVITE_URL_ALLOW_LIST"_s] = u"http://127.0.0.1:9999/invite"_s;
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
    addPeople(hash);
}

void ReplayTest::addPeople(const std::string &hash)
{
    const std::string member = addRole("bbce0704-b304-4b06-8fcb-3280c9a6e617", "Member", true, false);
    const std::string appUser = addRole("a70454f8-e501-417a-8586-df0a881b1e0f", "App User", true, false);
    const std::string enforced = addRole("b5084d8f-d00b-4b42-9934-9efa472ac5cb", "Enforced", false, true);
    m_ids[u"3e668813-78a6-44f0-9042-9c95aa1a4322"_s] = *Server::registrationRole(*m_database);
    m_database->execute("INSERT INTO directus_permissions (collection, action, permissions, fields, policy) "
                        "SELECT 'directus_users', 'update', '{\"id\":{\"_eq\":\"$CURRENT_USER\"}}', "
                        "'first_name,last_name,email,password,tfa_secret', id FROM directus_policies WHERE name = 'Member'");
    Server::Statement policy = m_database->query("SELECT id FROM directus_policies WHERE name = 'Member'");
    QVERIFY(policy.next());
    m_ids[u"4dfb393c-294a-4a98-bf44-c96f14211a7d"_s] = std::string(policy.text(0));
    addAccountOf("080d97b8-1246-4991-8b13-4a4069f9bdf9", "tom@example.com", Server::hashPassword("tom-pass-1"), member);
    addAccountOf("4a287e1e-91ed-418f-9507-0bdd57f801c7", "mia@example.com", hash, member);
    const std::string amy = addAccountOf("f2582c5b-66ce-42ef-b43f-46ef247c9b6e", "amy@example.com", hash, appUser);
    addAccountOf("81bad525-6116-4cc8-b587-a253ac1028af", "eve@example.com", Server::hashPassword("eve-pass-1"), enforced);
    addAccount("pam@example.com", hash);
    addAccount("ivy@example.com", Server::hashPassword("ivy-pass-1"));
    addAccount("vera@example.com", Server::hashPassword("secret-pass-1"));
    for (const std::string &user : {amy, m_reader})
        m_database->run("INSERT INTO directus_activity (action, user, timestamp, ip, collection, item) "
                        "VALUES ('login', ?1, ?2, '127.0.0.1', 'directus_users', ?1)",
            user, Server::now());
}

std::string ReplayTest::addRole(const QByteArray &recordedId, const std::string &name, bool appAccess, bool enforceTfa)
{
    const std::string role = Server::randomUuid();
    const std::string policy = Server::randomUuid();
    m_database->run("INSERT INTO directus_roles (id, name) VALUES (?, ?)", role, name);
    m_database->run("INSERT INTO directus_policies (id, name, app_access, enforce_tfa) VALUES (?, ?, ?, ?)", policy, name,
        std::int64_t(appAccess), std::int64_t(enforceTfa));
    m_database->run("INSERT INTO directus_access (id, role, policy) VALUES (?, ?, ?)", Server::randomUuid(), role, policy);
    m_database->run("INSERT INTO directus_permissions (collection, action, permissions, fields, policy) VALUES ('posts', 'read', "
                    "'{}', '*', ?)",
        policy);
    m_ids[QString::fromUtf8(recordedId)] = role;
    return role;
}

QByteArray ReplayTest::withLocalIds(QByteArray text) const
{
    for (auto id = m_ids.begin(); id != m_ids.end(); ++id)
        text.replace(id.key().toUtf8(), QByteArray::fromStdString(id.value()));
    return text;
}

std::string ReplayTest::addAccountOf(
    const QByteArray &recordedId, const QByteArray &email, const std::string &hash, const std::string &role)
{
    const std::string id = addAccount(email, hash);
    m_database->run("UPDATE directus_users SET role = ? WHERE id = ?", role, id);
    m_ids[QString::fromUtf8(recordedId)] = id;
    return id;
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
            const std::string known = m_ids.value(payload["id"_L1].toString(), m_reader);
            const auto account = Server::findAccount(*m_database, setup == Setup::TokenOfSuspended ? m_suspended : known);
            payload["id"_L1] = QString::fromStdString(account->id);
            payload["role"_L1] = QString::fromStdString(*account->role);
        }
        if (payload.contains("session"_L1) && setup != Setup::Plain)
            payload["session"_L1] = QString::fromUtf8(refreshToken(setup));
        if (name == "password-reset-ok-fresh" || name == "graphql-password-reset" || name == "password-reset-weak")
            payload["hash"_L1] = QString::fromStdString(
                Server::passwordFingerprint(*Server::findAccountByEmail(*m_database, "pam@example.com")));
        if (payload.contains("exp"_L1))
            payload["exp"_L1] = QDateTime::currentSecsSinceEpoch()
                + (name.contains("expired") || name == "short-me-old-session-after-grace" ? -10 : 900);
        QByteArray token = signedToken(found.captured(1).toUtf8(), payload);
        if (name.endsWith("bad-signature"))
            token.back() = token.back() == 'A' ? 'Q' : 'A';
        text.replace(found.captured(0).toUtf8(), token);
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
    for (const char *code : {"475168", "330656", "959995"}) {
        if (body.contains(code))
            body.replace(code, codeNow());
    }
    body = withLocalIds(body);
    return m_server->request(
        httpRequest(exchange.method, withLocalIds(withFreshTokens(exchange.target, name, setup)), headers, body));
}

void ReplayTest::answersAsRecorded_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<Compare>("compare");
    QTest::addColumn<QByteArray>("before");
    const auto add = [](std::initializer_list<const char *> names, Setup setup = Setup::Plain, Compare compare = Compare::Body,
                         const QByteArray &before = {}) {
        for (const char *name : names)
            QTest::newRow(name) << setup << compare << before;
    };
    add({"server-ping", "server-info-anonymous", "auth-login-get", "auth-login-put", "options-login", "register-bare-path",
        "short-info-expired", "short-ping-expired", "users-sessions-route"});
    add({"register-ok", "register-duplicate", "register-ok-names", "register-empty-first-name", "register-empty-password",
        "register-invalid-email", "register-long-first-name", "register-long-password", "register-missing-password",
        "register-no-body", "register-padded-email", "register-with-user-token"});
    add({"register-malformed-json"}, Setup::Plain, Compare::Code);
    add({"register-disabled"}, Setup::Plain, Compare::Body, "UPDATE directus_settings SET public_registration = 0");
    add({"login-json", "login-json-charset", "login-json-mode-named", "login-trailing-slash", "login-unknown-key",
            "login-upper-case-email", "login-cookie", "login-enforce-tfa", "login-otp-ok", "login-otp-replayed",
            "login-otp-session-mode"},
        Setup::Plain, Compare::Shape);
    add({"login-otp-missing", "login-otp-previous-step", "login-otp-spaces", "login-otp-wrong", "login-attempts-3",
        "login-attempts-4", "login-attempts-5", "login-otp-wrong-password"});
    add({"items-enforce-tfa"});
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
    add({"refresh-cookie", "refresh-session", "refresh-cookie-value-as-json", "refresh-session-token-as-json",
            "refresh-session-reused-in-grace", "refresh-after-tfa-enable"},
        Setup::LiveToken, Compare::Shape);
    add({"refresh-session-as-bearer", "refresh-session-bad-signature", "short-refresh-session-expired",
            "short-logout-session-expired", "short-me-session-expired"},
        Setup::LiveToken);
    add({"short-me-old-session-in-grace"}, Setup::LiveToken, Compare::Shape);
    add({"refresh-cookie-reused", "me-session-after-json-refresh"}, Setup::SpentToken);
    add({"refresh-session-after-grace", "me-old-session-after-grace", "short-me-old-session-after-grace",
            "short-refresh-cookie-expired"},
        Setup::OldToken);
    add({"logout-session-again", "me-session-after-logout", "me-session-after-logout-bearer", "me-session-after-password-reset",
            "refresh-after-lockout-login-again", "refresh-after-password-change", "refresh-after-password-change-bearer",
            "refresh-after-password-reset"},
        Setup::ClosedToken);
    add({"refresh-after-lockout-login"}, Setup::TokenOfSuspended);
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
    add({"tfa-generate-again", "tfa-generate-default-role", "tfa-generate-ok", "tfa-disable-not-enabled",
            "login-after-tfa-disable"},
        Setup::Plain, Compare::Shape, withoutTfa);
    add({"tfa-generate-anonymous", "tfa-generate-missing-password", "tfa-generate-wrong-password", "tfa-enable-enforced",
            "tfa-enable-forbidden", "tfa-enable-missing-otp", "tfa-enable-missing-secret", "tfa-enable-otp-letters",
            "tfa-enable-previous-step", "tfa-enable-short-otp", "tfa-enable-wrong-otp", "tfa-enable-ok"},
        Setup::Plain, Compare::Body, withoutTfa);
    add({"tfa-enable-when-enabled", "tfa-disable-missing-otp", "tfa-disable-other-as-user", "tfa-disable-wrong-otp",
        "tfa-disable-ok", "tfa-disable-by-admin"});
    add({"register-odd-tld"});
    add({"register-verify-again", "register-verify-custom-scheme", "register-verify-custom-url"}, Setup::Plain, Compare::Body,
        verificationOn);
    add({"register-weak-password"}, Setup::Plain, Compare::Code, eightCharacters);
    add({"register-weak-password-strong-policy"}, Setup::Plain, Compare::Code, strong);
    add({"login-unverified"}, Setup::Plain, Compare::Body, veraUnverified);
    add({"verify-again", "verify-empty-token", "verify-expired", "verify-garbage-token", "verify-no-token", "verify-wrong-scope",
            "short-verify-expired"},
        Setup::Plain, Compare::Body, veraActive);
    add({"login-after-verify", "login-after-invite"}, Setup::Plain, Compare::Shape, ivyActive);
    add({"password-request-email-number", "password-request-no-body", "password-request-not-an-email", "password-request-ok",
        "password-request-reset-url", "password-request-reset-url-not-allowed", "password-request-reset-url-query",
        "password-request-reset-url-trailing-slash", "password-request-suspended", "password-request-unknown",
        "password-request-unknown-not-allowed-url", "password-request-upper-case", "password-reset-missing-password",
        "password-reset-missing-token", "password-reset-older-mail", "password-reset-wrong-scope", "password-reset-ok-fresh"});
    add({"password-reset-weak"}, Setup::Plain, Compare::Code, eightCharacters);
    add({"invite-anonymous", "invite-as-user", "invite-existing", "invite-many-url", "invite-missing-role", "invite-ok",
            "invite-url-not-allowed", "invite-accept-expired", "invite-accept-garbage", "invite-accept-wrong-scope",
            "short-invite-accept-expired", "invite-accept-ok"},
        Setup::Plain, Compare::Body, ivyInvited);
    add({"invite-accept-weak"}, Setup::Plain, Compare::Code, ivyInvitedAndEightCharacters);
    add({"invite-accept-again"}, Setup::Plain, Compare::Body, ivyActive);
    add({"me-access-token-after-password-change", "me-admin", "me-admin-fields", "me-app-user", "me-member",
            "me-member-field-forbidden", "me-patch-empty", "me-patch-name", "me-patch-password-bearer", "roles-me-admin",
            "roles-me-app-user", "activity-admin", "activity-app-user", "permission-own-user-update", "seats-user-1"},
        Setup::Plain, Compare::Shape);
    add({"me-session-after-own-password-change"}, Setup::LiveToken, Compare::Shape);
    add({"me-app-user-patch-email", "me-patch-email-invalid", "me-patch-email-taken", "me-patch-forbidden",
        "me-patch-password-forbidden", "me-patch-tfa-secret", "roles-me-anonymous", "policies-me-globals-anonymous",
        "policies-me-globals-enforce-tfa", "activity-user", "users-list-anonymous", "users-list-user", "settings-admin",
        "settings-anonymous", "settings-app-user", "settings-user", "server-health-user", "root"});
    add({"me-patch-password-weak"}, Setup::Plain, Compare::Code, eightCharacters);
    add({"items-create-missing-title", "items-patch-forbidden", "items-etag", "items-aggregate", "items-export-csv"});
    add({"items-author-plain"}, Setup::Plain, Compare::Shape);
    add({"graphql-items-anonymous", "graphql-items", "graphql-login-otp-missing", "graphql-login-otp-needed",
        "graphql-login-wrong", "graphql-logout-garbage", "graphql-me-anonymous", "graphql-me-id", "graphql-mutation-by-get",
        "graphql-password-request-unknown", "graphql-password-request-url-not-allowed", "graphql-password-request",
        "graphql-password-reset-garbage", "graphql-password-reset", "graphql-refresh-missing", "graphql-tfa-disable",
        "graphql-two-logins-in-one", "graphql-unknown-field", "limit-graphql-register-ok"});
    add({"graphql-logout"}, Setup::LiveToken);
    add({"graphql-login", "graphql-login-session", "graphql-login-otp-ok", "graphql-me-member"}, Setup::Plain, Compare::Shape);
    add({"graphql-refresh"}, Setup::LiveToken, Compare::Shape);
    add({"graphql-tfa-enable"}, Setup::Plain, Compare::Body, withoutTfa);
    add({"graphql-tfa-generate-member", "graphql-tfa-generate"}, Setup::Plain, Compare::Shape, withoutTfa);
    add({"graphql-tfa-disable-not-enabled"}, Setup::Plain, Compare::Code);
    add({"items-default-limit", "items-limit-minus-one"}, Setup::Plain, Compare::Beginning);
}

void ReplayTest::answersAsRecorded()
{
    QFETCH(Setup, setup);
    QFETCH(Compare, compare);
    QFETCH(QByteArray, before);
    const QByteArray name = QTest::currentDataTag();
    const RecordedExchange recorded = RecordedExchange::read(QString::fromUtf8(name));
    m_database->execute(asAtTheStart);
    m_database->execute(before.constData());

    const HttpReply answer = replay(recorded, name, setup);

    QCOMPARE(answer.status, recorded.answer.status);
    QCOMPARE(answer.errorCode(), recorded.answer.errorCode());
    for (const char *header : {"Content-Type", "Cache-Control", "Vary", "Allow", "Location"})
        QCOMPARE(answer.header(header), recorded.answer.header(header));
    QCOMPARE(attributesOf(answer.header("Set-Cookie")), attributesOf(recorded.answer.header("Set-Cookie")));
    if (compare == Compare::Body)
        QCOMPARE(answer.body, recorded.answer.body);
    if (compare == Compare::Shape)
        QVERIFY2(sameShape(parsed(answer.body), parsed(recorded.answer.body)), answer.body.left(400));
    if (compare == Compare::Beginning)
        QCOMPARE(answer.body.left(200), recorded.answer.body.left(200));
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replaytest.moc"
