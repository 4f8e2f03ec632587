// SPDX-License-Identifier: MIT
// What people do with their accounts over several requests: verifying, resetting, accepting an invitation, changing; and the
// mails.
#include "database.h"
#include "onetimecode.h"
#include "outboxreader.h"
#include "serverprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QByteArray adminToken = "a-static-token-of-the-administrator";
const QByteArray password = "secret-pass-1";

QByteArray tokenAndPassword(const QByteArray &token, const QByteArray &newPassword)
{
    return R"({"token":")" + token + R"(","password":")" + newPassword + "\"}";
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

private:
    HttpReply send(const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &token = {});
    HttpReply register_(const QByteArray &email, const QByteArray &further = {});
    ReceivedMail nextMail();
    QByteArray accessToken(const QByteArray &email, const QByteArray &withPassword = password);
    void set(const QByteArray &settings);

    std::unique_ptr<ServerProcess> m_server;
    qsizetype m_read = 0; // mails so far

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void verifiesAddresses();
    void remindsOfVerification();
    void writesMailsThatCanBeRead();
    void leadsToClientsThatAreAllowed();
    void tellsSchemesApart();
    void keepsToTheFilterOfAddresses();
    void keepsToThePasswordPolicy();
    void survivesATerriblePolicy();
    void resetsPasswordsOnce();
    void resetEndsEverySession();
    void refusesAnEmptyPassword();
    void invitesPeople();
    void invitesNobodyWithoutTheRight();
    void changesOnesOwnAccount();
    void passwordChangeEndsOtherSessions();
    void tellsWhatIsWrongWithAChange();
    void setsUpTheSecondFactor();
    void administratorTakesTheSecondFactorAway();
    void keepsQueuedMailsThroughARestart();
};

void AccountsTest::initTestCase()
{
    Variables variables = quickVariables();
    variables[u"ADMIN_EMAIL"_s] = u"admin@example.com"_s;
    variables[u"ADMIN_TOKEN"_s] = QString::fromUtf8(adminToken);
    variables[u"USER_REGISTER_URL_ALLOW_LIST"_s] = u"https://posts.example.com/verify, deskapp://auth/verify"_s;
    variables[u"PASSWORD_RESET_URL_ALLOW_LIST"_s] = u"http://127.0.0.1:9999/reset"_s;
    m_server = std::make_unique<ServerProcess>(variables);
    QVERIFY(m_server->start());
    QVERIFY(m_server->signUp("ada@example.com", password));
}

void AccountsTest::cleanup()
{
    set(R"({"public_registration_verify_email":false,"public_registration_email_filter":null,"auth_password_policy":null})");
}

HttpReply AccountsTest::send(const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &token)
{
    Headers headers{{"Content-Type", "application/json"}};
    if (!token.isEmpty())
        headers.append({"Authorization", "Bearer " + token});
    return m_server->request(httpRequest(method, target, headers, body));
}

HttpReply AccountsTest::register_(const QByteArray &email, const QByteArray &further)
{
    return m_server->post("/users/register", R"({"email":")" + email + R"(","password":")" + password + '"' + further + '}');
}

// Waits for it: mails leave after the answer.
ReceivedMail AccountsTest::nextMail()
{
    const QString folder = m_server->dataFolder() + u"/mail"_s;
    if (!QTest::qWaitFor([&] { return readOutbox(folder).size() > m_read; }))
        return {};
    return readOutbox(folder).at(m_read++);
}

QByteArray AccountsTest::accessToken(const QByteArray &email, const QByteArray &withPassword)
{
    return dataText(m_server->signIn(email, withPassword), "access_token");
}

void AccountsTest::set(const QByteArray &settings)
{
    const HttpReply reply = send("PATCH", "/settings", settings, adminToken);
    QVERIFY2(reply.status == 200, reply.body);
}

void AccountsTest::verifiesAddresses()
{
    set(R"({"public_registration_verify_email":true})");
    QCOMPARE(register_("vera@example.com").status, 204);
    QCOMPARE(m_server->signIn("vera@example.com", password).errorCode(), "INVALID_CREDENTIALS");
    const ReceivedMail mail = nextMail();
    QCOMPARE(mail.header("Subject"), "Verify your email address");
    QCOMPARE(mail.header("To"), "vera@example.com");
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(m_server->port());
    QVERIFY2(mail.link().startsWith(url + "/users/register/verify-email?token="), mail.link());
    const HttpReply verified = m_server->get(mail.link().mid(url.size()));
    QCOMPARE(verified.status, 302);
    QVERIFY(verified.header("Location").startsWith("/admin/users/"));
    QCOMPARE(m_server->signIn("vera@example.com", password).status, 200);
    QCOMPARE(m_server->get(mail.link().mid(url.size())).errorCode(), "INVALID_PAYLOAD");
}

void AccountsTest::remindsOfVerification()
{
    set(R"({"public_registration_verify_email":true})");
    QCOMPARE(register_("late@example.com").status, 204);
    nextMail();
    const QByteArray other = R"({"email":"LATE@example.com","password":"another-pass-1"})";
    QCOMPARE(m_server->post("/users/register", other).status, 204);
    const ReceivedMail again = nextMail();
    QCOMPARE(again.header("To"), "late@example.com");
    QCOMPARE(m_server->get("/users/register/verify-email?token=" + again.token()).status, 302);
    // The password of the first time stays.
    QCOMPARE(m_server->signIn("late@example.com", password).status, 200);
}

void AccountsTest::writesMailsThatCanBeRead()
{
    set("{\"public_registration_verify_email\":true,\"project_name\":\"Zoë \\\"&\\\" <Co>\"}");
    QCOMPARE(register_("reader@example.com").status, 204);
    const ReceivedMail mail = nextMail();
    QVERIFY(mail.header("From").startsWith("=?UTF-8?B?"));
    QVERIFY(mail.header("From").endsWith("?= <no-reply@example.com>"));
    QVERIFY(mail.header("Message-ID").endsWith("@example.com>"));
    QVERIFY(mail.header("Date").endsWith(" +0000"));
    QVERIFY(mail.header("Content-Type").startsWith("multipart/alternative; boundary="));
    QVERIFY(mail.text.contains("Zoë \"&\" <Co>"));
    QVERIFY(mail.page.contains("Zoë &quot;&amp;&quot; &lt;Co&gt;"));
    const QByteArray reference = "href=\"" + mail.link() + "\"";
    QVERIFY(mail.page.contains(reference));
    const QDir folder(m_server->dataFolder() + u"/mail"_s);
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        QVERIFY2(file.fileName().endsWith(u".eml"_s), qPrintable(file.fileName()));
        QCOMPARE(int(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)), 0);
    }
    set(R"({"project_name":"Latchkey"})");
}

void AccountsTest::leadsToClientsThatAreAllowed()
{
    set(R"({"public_registration_verify_email":true})");
    const QByteArray url = "HTTPS://Posts.Example.com:443/verify?lang=de#top";
    QCOMPARE(register_("client@example.com", ",\"verification_url\":\"" + url + '"').status, 204);
    const QByteArray link = nextMail().link();
    QVERIFY2(link.contains("/verify?lang=de&token=") && link.endsWith("#top"), link);
    QCOMPARE(register_("app@example.com", ",\"verification_url\":\"deskapp://auth/verify\"").status, 204);
    QVERIFY(nextMail().link().startsWith("deskapp://auth/verify?token="));
}

// For Directus the first two are fine: of a scheme of one's own it looks at the path alone.
void AccountsTest::tellsSchemesApart()
{
    for (const char *url : {"evilapp://auth/verify", "deskapp://evil/verify", "deskapp://auth/verify/",
             "http://posts.example.com/verify", "https://posts.example.com:444/verify",
             "https://posts.example.com@evil.example.com/verify", "https://user@posts.example.com/verify",
             "https://evil.example.com/verify", "javascript:alert(1)", "/verify", "x y"}) {
        const HttpReply reply = register_("evil@example.com", ",\"verification_url\":\"" + QByteArray(url) + '"');
        QVERIFY2(reply.status == 400, url);
        QCOMPARE(reply.errorCode(), "INVALID_PAYLOAD");
    }
}

void AccountsTest::keepsToTheFilterOfAddresses()
{
    set(R"({"public_registration_email_filter":{"_and":[{"email":{"_ends_with":"@example.org"}}]}})");
    QCOMPARE(register_("out@example.com").errorCode(), "FORBIDDEN");
    QCOMPARE(register_("in@example.org").status, 204);
    QCOMPARE(m_server->signIn("in@example.org", password).status, 200);
    for (const char *broken : {R"({"password":{"_null":true}})", R"({"email":{"_like":"x"}})", R"("text")"}) {
        const QByteArray body = "{\"public_registration_email_filter\":" + QByteArray(broken) + '}';
        QVERIFY(send("PATCH", "/settings", body, adminToken).status >= 400);
    }
}

void AccountsTest::keepsToThePasswordPolicy()
{
    set(R"({"auth_password_policy":"/^(?=.*\\d)(?=.*[A-Z]).{8,}$/"})");
    const HttpReply refused = register_("weak@example.com");
    QCOMPARE(refused.errorCode(), "FAILED_VALIDATION");
    QVERIFY(!refused.body.contains(password));
    // Directus answers 204 here, and so tells that there is an account.
    QCOMPARE(register_("ada@example.com").errorCode(), "FAILED_VALIDATION");
    QCOMPARE(m_server->post("/users/register", credentials("weak@example.com", "Longer-pass-1")).status, 204);
    const HttpReply broken = send("PATCH", "/settings", "{\"auth_password_policy\":\"/(/\"}", adminToken);
    QCOMPARE(broken.errorCode(), "INVALID_PAYLOAD");
}

void AccountsTest::survivesATerriblePolicy()
{
    set(R"({"auth_password_policy":"^(a+)+$"})");
    const QByteArray body = credentials("slow@example.com", QByteArray(60, 'a') + '!');
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_server->post("/users/register", body).errorCode(), "FAILED_VALIDATION");
    QVERIFY(timer.elapsed() < 2000);
}

void AccountsTest::resetsPasswordsOnce()
{
    QVERIFY(m_server->signUp("Pam@example.com", password));
    QCOMPARE(m_server->post("/auth/password/request", R"({"email":"pam@EXAMPLE.com"})").status, 204);
    const ReceivedMail first = nextMail();
    QCOMPARE(first.header("Subject"), "Password Reset Request");
    QCOMPARE(first.header("To"), "Pam@example.com");
    QVERIFY(first.link().contains("/admin/reset-password?token="));
    const QByteArray toAPage = "{\"email\":\"pam@example.com\",\"reset_url\":\"http://127.0.0.1:9999/reset?a=b\"}";
    QCOMPARE(m_server->post("/auth/password/request", toAPage).status, 204);
    const ReceivedMail second = nextMail();
    QVERIFY2(second.link().startsWith("http://127.0.0.1:9999/reset?a=b&token="), second.link());

    QCOMPARE(m_server->post("/auth/password/reset", tokenAndPassword(first.token(), "second-pass-2")).status, 204);
    QCOMPARE(m_server->signIn("pam@example.com", password).errorCode(), "INVALID_CREDENTIALS");
    QCOMPARE(m_server->signIn("pam@example.com", "second-pass-2").status, 200);
    for (const QByteArray &spent : {first.token(), second.token()})
        QCOMPARE(m_server->post("/auth/password/reset", tokenAndPassword(spent, "third-pass-3")).errorCode(), "FORBIDDEN");
    // A token from a mail opens nothing else.
    QCOMPARE(m_server->get("/users/me", second.token()).errorCode(), "INVALID_TOKEN");
    QCOMPARE(m_server->get("/users/register/verify-email?token=" + second.token()).errorCode(), "FORBIDDEN");
}

void AccountsTest::resetEndsEverySession()
{
    QVERIFY(m_server->signUp("rob@example.com", password));
    const QByteArray refreshToken = dataText(m_server->signIn("rob@example.com", password), "refresh_token");
    QCOMPARE(m_server->post("/auth/password/request", R"({"email":"rob@example.com"})").status, 204);
    QCOMPARE(m_server->post("/auth/password/reset", tokenAndPassword(nextMail().token(), "second-pass-2")).status, 204);
    QCOMPARE(m_server->post("/auth/refresh", "{\"refresh_token\":\"" + refreshToken + "\"}").errorCode(), "INVALID_CREDENTIALS");
}

void AccountsTest::refusesAnEmptyPassword()
{
    QCOMPARE(m_server->post("/auth/password/request", R"({"email":"ada@example.com"})").status, 204);
    const QByteArray token = nextMail().token();
    QCOMPARE(m_server->post("/auth/password/reset", tokenAndPassword(token, "")).errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(m_server->signIn("ada@example.com", password).status, 200);
}

void AccountsTest::invitesPeople()
{
    const QByteArray role = dataText(
        send("GET", "/settings?fields=public_registration_role", {}, adminToken), "public_registration_role");
    const QByteArray body = R"({"email":["ivy@example.com","ike@example.com","ada@example.com"],"role":")" + role + "\"}";
    QCOMPARE(send("POST", "/users/invite", body, adminToken).status, 204);
    const ReceivedMail mail = nextMail();
    QCOMPARE(mail.header("Subject"), "You've been invited");
    QCOMPARE(mail.header("To"), "ivy@example.com");
    QVERIFY(mail.link().contains("/admin/accept-invite?token="));
    QCOMPARE(nextMail().header("To"), "ike@example.com");
    QCOMPARE(m_server->post("/users/invite/accept", tokenAndPassword(mail.token(), "ivy-pass-1")).status, 204);
    QCOMPARE(m_server->signIn("ivy@example.com", "ivy-pass-1").status, 200);
    QCOMPARE(m_server->post("/users/invite/accept", tokenAndPassword(mail.token(), "ivy-pass-2")).errorCode(), "INVALID_INVITE");
}

void AccountsTest::invitesNobodyWithoutTheRight()
{
    const QByteArray role = dataText(
        send("GET", "/settings?fields=public_registration_role", {}, adminToken), "public_registration_role");
    const QByteArray body = R"({"email":"mallory@example.com","role":")" + role + "\"}";
    QCOMPARE(send("POST", "/users/invite", body, accessToken("ada@example.com")).status, 204);
    QCOMPARE(send("POST", "/users/invite", body).status, 204);
    const HttpReply found = send("GET", "/users?filter[email][_eq]=mallory@example.com", {}, adminToken);
    QCOMPARE(found.body, "{\"data\":[]}");
}

void AccountsTest::changesOnesOwnAccount()
{
    QVERIFY(m_server->signUp("name@example.com", password));
    const QByteArray token = accessToken("name@example.com");
    const HttpReply changed = send("PATCH", "/users/me?fields=first_name,email", R"({"first_name":"Grace"})", token);
    QCOMPARE(changed.body, R"({"data":{"first_name":"Grace","email":"name@example.com"}})");
    QCOMPARE(send("PATCH", "/users/me", R"({"email":"new@example.com"})", token).status, 200);
    QCOMPARE(m_server->signIn("new@example.com", password).status, 200);
    QCOMPARE(send("PATCH", "/users/me", "{}", token).status, 200);
    QCOMPARE(send("PATCH", "/users/me", R"({"role":null})", token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/users/me", R"({"status":"active"})", token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/users/me", R"({"no_such":"x"})", token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/users/me", R"({"token":"chosen"})", token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/users/me", "{}").errorCode(), "INVALID_CREDENTIALS");
}

void AccountsTest::passwordChangeEndsOtherSessions()
{
    QVERIFY(m_server->signUp("multi@example.com", password));
    const HttpReply json = m_server->signIn("multi@example.com", password);
    const QByteArray login = R"({"email":"multi@example.com","password":"secret-pass-1","mode":"session"})";
    QByteArray cookie = m_server->post("/auth/login", login).header("Set-Cookie");
    cookie = cookie.left(cookie.indexOf(';'));
    const auto withCookie = [&](const QByteArray &method, const QByteArray &body) {
        return m_server->request(
            httpRequest(method, "/users/me", {{"Content-Type", "application/json"}, {"Cookie", cookie}}, body));
    };
    QCOMPARE(withCookie("PATCH", R"({"password":"second-pass-2"})").status, 200);
    QCOMPARE(withCookie("GET", {}).status, 200);
    const QByteArray refresh = "{\"refresh_token\":\"" + dataText(json, "refresh_token") + "\"}";
    QCOMPARE(m_server->post("/auth/refresh", refresh).errorCode(), "INVALID_CREDENTIALS");
    QCOMPARE(m_server->signIn("multi@example.com", "second-pass-2").status, 200);
    // By an access token: it belongs to no session, so all of them end.
    QCOMPARE(send("PATCH", "/users/me", R"({"password":"third-pass-3"})", dataText(json, "access_token")).status, 200);
    QCOMPARE(withCookie("GET", {}).errorCode(), "INVALID_CREDENTIALS");
}

void AccountsTest::tellsWhatIsWrongWithAChange()
{
    const QByteArray token = accessToken("ada@example.com");
    QCOMPARE(send("PATCH", "/users/me", R"({"email":"nope"})", token).errorCode(), "FAILED_VALIDATION");
    QCOMPARE(send("PATCH", "/users/me", R"({"email":"Admin@example.com"})", token).errorCode(), "RECORD_NOT_UNIQUE");
    QCOMPARE(send("PATCH", "/users/me", R"({"tfa_secret":"JBSWY3DPEHPK3PXP"})", token).errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(send("PATCH", "/users/me", R"({"password":""})", token).errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(send("PATCH", "/users/me", R"({"first_name":{"a":1}})", token).errorCode(), "INVALID_PAYLOAD");
    set(R"({"auth_password_policy":"^.{12,}$"})");
    const HttpReply weak = send("PATCH", "/users/me", R"({"password":"too-short"})", token);
    QCOMPARE(weak.errorCode(), "FAILED_VALIDATION");
    QVERIFY(!weak.body.contains("too-short"));
}

void AccountsTest::setsUpTheSecondFactor()
{
    QVERIFY(m_server->signUp("tom@example.com", password));
    const QByteArray token = accessToken("tom@example.com");
    const HttpReply generated = send("POST", "/users/me/tfa/generate", R"({"password":"secret-pass-1"})", token);
    const QByteArray secret = dataText(generated, "secret");
    QCOMPARE(secret.size(), 16);
    QVERIFY(dataText(generated, "otpauth_url").startsWith("otpauth://totp/Latchkey:tom%40example.com?secret=" + secret + '&'));
    const auto code = [&secret] {
        // Not in the last moments of a step: the code has to be good when it arrives.
        while (Server::now() % 30'000 > 28'500)
            QTest::qWait(100);
        return QByteArray::fromStdString(Server::oneTimeCode(secret.toStdString(), Server::now()));
    };
    const auto enable = [&] {
        return send("POST", "/users/me/tfa/enable", R"({"secret":")" + secret + R"(","otp":")" + code() + "\"}", token);
    };
    QCOMPARE(enable().status, 204);
    QCOMPARE(m_server->signIn("tom@example.com", password).errorCode(), "INVALID_OTP");
    QCOMPARE(dataText(m_server->get("/users/me?fields=tfa_secret", token), "tfa_secret"), "**********");
    QCOMPARE(enable().errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(send("POST", "/users/me/tfa/disable", R"({"otp":"000000"})", token).errorCode(), "INVALID_PAYLOAD");
    const auto disable = [&] { return send("POST", "/users/me/tfa/disable", "{\"otp\":\"" + code() + "\"}", token); };
    QCOMPARE(disable().status, 204);
    QCOMPARE(m_server->signIn("tom@example.com", password).status, 200);
}

void AccountsTest::administratorTakesTheSecondFactorAway()
{
    QVERIFY(m_server->signUp("lost@example.com", password));
    const QByteArray token = accessToken("lost@example.com");
    const QByteArray id = dataText(m_server->get("/users/me", token), "id");
    Server::Database(m_server->databaseFile().toStdString())
        .execute("UPDATE directus_users SET tfa_secret = 'JBSWY3DPEHPK3PXP' WHERE email = 'lost@example.com'");
    QCOMPARE(send("POST", "/users/" + id + "/tfa/disable", "{}", token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("POST", "/users/" + id + "/tfa/disable", "{}", adminToken).status, 204);
    QCOMPARE(m_server->signIn("lost@example.com", password).status, 200);
}

void AccountsTest::keepsQueuedMailsThroughARestart()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    Variables smtp = quickVariables();
    smtp.insert(u"EMAIL_TRANSPORT"_s, u"smtp"_s);
    smtp.insert(u"EMAIL_SMTP_HOST"_s, u"127.0.0.1"_s);
    smtp.insert(u"EMAIL_SMTP_PORT"_s, u"1"_s);
    auto server = std::make_unique<ServerProcess>(smtp, data);
    QVERIFY2(server->start(), server->standardError());
    QVERIFY(server->signUp("ada@example.com", password));
    QCOMPARE(server->post("/auth/password/request", R"({"email":"ada@example.com"})").status, 204);
    const auto hasFailed = [&server] {
        Server::Database database(server->databaseFile().toStdString());
        return database.query("SELECT 1 FROM latchkey_mails WHERE attempts > 0").next();
    };
    QTRY_VERIFY(hasFailed());
    server.reset();
    server = std::make_unique<ServerProcess>(quickVariables(), data);
    QVERIFY(server->start());
    QTRY_COMPARE(readOutbox(data + u"/mail"_s).size(), 1);
    const QByteArray token = readOutbox(data + u"/mail"_s).first().token();
    QCOMPARE(server->post("/auth/password/reset", tokenAndPassword(token, "second-pass-2")).status, 204);
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accountstest.moc"
