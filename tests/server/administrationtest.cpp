// SPDX-License-Identifier: MIT
// What an administrator's scripts do, and what others may not.
#include "serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray adminToken = "a-static-token-of-the-administrator";

} // namespace

class AdministrationTest : public QObject {
    Q_OBJECT

private:
    HttpReply send(
        const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &token = adminToken);
    QByteArray create(const QByteArray &target, const QByteArray &body);

    std::unique_ptr<ServerProcess> m_server;

private Q_SLOTS:
    void initTestCase();
    void seedsLikeAScriptForDirectus();
    void managesAccounts();
    void suspendingEndsSessions();
    void givesAndTakesPolicies();
    void countsPoliciesByAddress();
    void keepsToTheRulesOfAPolicy();
    void checksWhatIsWritten();
    void takesKeysOfTheirType();
    void keepsTheKeysOfItems();
    void writesWhatMayNotBeRead();
    void fillsInPresets();
    void managesPosts();
    void makesAllOfAListOrNone();
    void changesEachOfAList();
    void changesAndRemovesWhatAQueryFinds();
    void findsNothingUnseen();
    void readsRelatedItems();
    void changesSettings();
    void keepsTheLastAdministrator();
    void letsNobodyElseIn();
    void keepsStaticTokensAsDigests();
};

void AdministrationTest::initTestCase()
{
    Variables variables = quickVariables();
    variables[u"ADMIN_EMAIL"_s] = u"admin@example.com"_s;
    variables[u"ADMIN_TOKEN"_s] = QString::fromUtf8(adminToken);
    m_server = std::make_unique<ServerProcess>(variables);
    QVERIFY(m_server->start());
    QVERIFY(m_server->signUp("ada@example.com", "secret-pass-1"));
}

HttpReply AdministrationTest::send(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &token)
{
    Headers headers{{"Content-Type", "application/json"}};
    if (!token.isEmpty())
        headers.append({"Authorization", "Bearer " + token});
    return m_server->request(httpRequest(method, target, headers, body));
}

// The key of what has been made; a number as text.
QByteArray AdministrationTest::create(const QByteArray &target, const QByteArray &body)
{
    const HttpReply reply = send("POST", target, body);
    const QJsonValue id = QJsonDocument::fromJson(reply.body)["data"_L1]["id"_L1];
    if (reply.status != 200)
        qWarning("%s: %s", target.constData(), reply.body.constData());
    return id.toVariant().toString().toUtf8();
}

void AdministrationTest::seedsLikeAScriptForDirectus()
{
    const QByteArray policy = create("/policies", R"({"name":"Write Posts","app_access":false,"admin_access":false})");
    const QByteArray rule = create("/permissions",
        R"({"policy":")" + policy + R"(","collection":"posts","action":"create","fields":["title","content"],"permissions":{}})");
    QVERIFY(rule.toInt() > 0);
    const QByteArray role = create("/roles", R"({"name":"Writer","policies":{"create":[{"policy":")" + policy + "\"}]}}");
    const QByteArray user = create(
        "/users", R"({"email":"wes@example.com","password":"writer-pass-1","role":")" + role + R"(","first_name":"Wes"})");
    QCOMPARE(user.size(), 36);
    const QByteArray token = dataText(m_server->signIn("wes@example.com", "writer-pass-1"), "access_token");
    QCOMPARE(send("POST", "/items/posts", R"({"title":"From Wes"})", token).status, 204); // they may not read it
    QCOMPARE(send("POST", "/items/posts", R"({"title":"x","status":"published"})", token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/items/posts/1", R"({"title":"x"})", token).errorCode(), "FORBIDDEN");
    const HttpReply listed = send("GET", "/roles?filter[name][_eq]=Writer&fields=id,users,policies");
    const QJsonObject found = QJsonDocument::fromJson(listed.body)["data"_L1][0].toObject();
    QCOMPARE(found["users"_L1].toArray().at(0).toString().toUtf8(), user);
    QCOMPARE(found["policies"_L1].toArray().size(), 1);
}

void AdministrationTest::managesAccounts()
{
    const HttpReply many = send(
        "POST", "/users?fields=email,status", R"([{"email":"m1@example.com","status":"draft"},{"email":"m2@example.com"}])");
    QCOMPARE(many.body, R"({"data":[{"email":"m1@example.com","status":"draft"},{"email":"m2@example.com","status":"active"}]})");
    const HttpReply found = send("GET", "/users?filter[email][_starts_with]=m&sort=-email&fields=id,email&limit=1");
    const QJsonObject second = QJsonDocument::fromJson(found.body)["data"_L1][0].toObject();
    QCOMPARE(second["email"_L1].toString(), u"m2@example.com"_s);
    const QByteArray id = second["id"_L1].toString().toUtf8();
    QCOMPARE(dataText(send("PATCH", "/users/" + id, R"({"last_name":"Two"})"), "last_name"), "Two");
    const HttpReply both = send("PATCH", "/users?fields=title", R"({"keys":[")" + id + R"("],"data":{"title":"Dr"}})");
    QCOMPARE(both.body, R"({"data":[{"title":"Dr"}]})");
    QCOMPARE(send("DELETE", "/users/" + id).status, 204);
    QCOMPARE(send("GET", "/users/" + id).errorCode(), "FORBIDDEN");
    QCOMPARE(send("DELETE", "/users/" + id).errorCode(), "FORBIDDEN");
    QCOMPARE(send("POST", "/users", R"({"email":"m1@example.com"})").errorCode(), "RECORD_NOT_UNIQUE");
}

void AdministrationTest::suspendingEndsSessions()
{
    QVERIFY(m_server->signUp("sue@example.com", "secret-pass-1"));
    const QByteArray refreshToken = dataText(m_server->signIn("sue@example.com", "secret-pass-1"), "refresh_token");
    const HttpReply found = send("GET", "/users?filter[email][_eq]=sue@example.com&fields=id");
    const QByteArray id = QJsonDocument::fromJson(found.body)["data"_L1][0]["id"_L1].toString().toUtf8();
    QCOMPARE(send("PATCH", "/users/" + id, R"({"status":"suspended"})").status, 200);
    QCOMPARE(m_server->post("/auth/refresh", "{\"refresh_token\":\"" + refreshToken + "\"}").errorCode(), "INVALID_CREDENTIALS");
}

void AdministrationTest::givesAndTakesPolicies()
{
    const QByteArray policy = create("/policies", R"({"name":"Draft keeper","ip_access":["127.0.0.1"]})");
    create("/permissions", R"({"policy":")" + policy + R"(","collection":"posts","action":"delete","fields":["*"]})");
    const QByteArray user = create("/users", R"({"email":"del@example.com","password":"secret-pass-1"})");
    const QByteArray token = dataText(m_server->signIn("del@example.com", "secret-pass-1"), "access_token");
    const QByteArray post = create("/items/posts", R"({"title":"Short-lived"})");
    QCOMPARE(send("DELETE", "/items/posts/" + post, {}, token).errorCode(), "FORBIDDEN");
    const QByteArray access = create("/access", R"({"user":")" + user + R"(","policy":")" + policy + "\"}");
    QCOMPARE(send("DELETE", "/items/posts/" + post, {}, token).status, 204);
    QCOMPARE(send("DELETE", "/access/" + access).status, 204);
    QCOMPARE(send("DELETE", "/items/posts/1", {}, token).errorCode(), "FORBIDDEN");
    QVERIFY(send("GET", "/policies/" + policy + "?fields=ip_access").body.contains(R"(["127.0.0.1"])"));
}

void AdministrationTest::countsPoliciesByAddress()
{
    const QByteArray policy = create("/policies", R"({"name":"From here","ip_access":["10.0.0.0/8","203.0.113.7"]})");
    create("/permissions", R"({"policy":")" + policy + R"(","collection":"posts","action":"read","fields":["id"]})");
    create("/users", R"({"email":"ip@example.com","password":"secret-pass-1","policies":[{"policy":")" + policy + "\"}]}");
    const QByteArray token = dataText(m_server->signIn("ip@example.com", "secret-pass-1"), "access_token");
    QCOMPARE(send("GET", "/items/posts?limit=1", {}, token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/policies/" + policy, R"({"ip_access":["10.0.0.0/8","127.0.0.0/8"]})").status, 200);
    QCOMPARE(send("GET", "/items/posts?limit=1", {}, token).body, R"({"data":[{"id":1}]})");
    for (const char *wrong : {R"(["somewhere"])", R"(["127.0.0.1",7])", "true"}) {
        const HttpReply refused = send("PATCH", "/policies/" + policy, QByteArray(R"({"ip_access":)") + wrong + '}');
        QCOMPARE(refused.errorCode(), "INVALID_PAYLOAD");
    }
    for (const char *none : {"[]", "null"}) {
        QCOMPARE(send("PATCH", "/policies/" + policy, QByteArray(R"({"ip_access":)") + none + '}').status, 200);
        QCOMPARE(send("GET", "/items/posts?limit=1", {}, token).status, 200);
    }
}

void AdministrationTest::keepsToTheRulesOfAPolicy()
{
    const QByteArray policy = create("/policies", R"({"name":"Own drafts"})");
    create("/permissions", R"({"policy":")" + policy + R"(","collection":"posts","action":"create","fields":["title"]})");
    create("/permissions",
        R"({"policy":")" + policy + R"(","collection":"posts","action":"read","fields":["id","title","status","user_created"]})");
    create("/permissions",
        R"({"policy":")" + policy
            + R"(","collection":"posts","action":"update","permissions":{"user_created":{"_eq":"$CURRENT_USER"}},"fields":["title"]})");
    create("/permissions",
        R"({"policy":")" + policy
            + R"(","collection":"posts","action":"update","permissions":{"status":{"_eq":"draft"}},"fields":["status"],"validation":{"status":{"_in":["draft","archived"]}}})");
    const QByteArray user = create("/users",
        R"({"email":"own@example.com","password":"secret-pass-1","policies":{"create":[{"policy":")" + policy + "\"}]}}");
    const QByteArray token = dataText(m_server->signIn("own@example.com", "secret-pass-1"), "access_token");
    const HttpReply mine = send("POST", "/items/posts", R"({"title":"Mine"})", token);
    QCOMPARE(dataText(mine, "user_created"), user);
    QCOMPARE(dataText(mine, "status"), "draft");
    const QByteArray own = QJsonDocument::fromJson(mine.body)["data"_L1]["id"_L1].toVariant().toString().toUtf8();
    QCOMPARE(dataText(send("PATCH", "/items/posts/" + own, R"({"title":"Still mine"})", token), "title"), "Still mine");
    QCOMPARE(send("PATCH", "/items/posts/1", R"({"title":"Stolen"})", token).errorCode(), "FORBIDDEN");
    // Each field by a rule that is about this row.
    const QByteArray others = create("/items/posts", R"({"title":"A draft of others","status":"draft"})");
    QCOMPARE(send("PATCH", "/items/posts/" + others, R"({"status":"archived","title":"x"})", token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/items/posts/" + others, R"({"status":"archived"})", token).status, 200);
    QCOMPARE(send("PATCH", "/items/posts/" + others, R"({"status":"draft"})", token).errorCode(), "FORBIDDEN");
}

void AdministrationTest::checksWhatIsWritten()
{
    QCOMPARE(send("POST", "/items/posts", R"({"content":"no title"})").errorCode(), "FAILED_VALIDATION");
    QCOMPARE(send("POST", "/items/posts", R"({"title":"x","publish_date":"soon"})").errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(send("POST", "/items/posts", R"({"title":["x"]})").errorCode(), "INVALID_PAYLOAD");
    const HttpReply injected = send("POST", "/items/posts", "{\"title\":\"x\",\"no_such\\\";--\":1}");
    QCOMPARE(injected.errorCode(), "FORBIDDEN");
    QCOMPARE(send("POST", "/items/posts", "\"text\"").status, 400);
    QCOMPARE(send("POST", "/access", R"({"policy":"no-such-policy"})").errorCode(), "INVALID_FOREIGN_KEY");
    QCOMPARE(
        send("POST", "/permissions", R"({"policy":"x","collection":"posts","action":"burn"})").errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(send("POST", "/items/directus_users", "{}").errorCode(), "FORBIDDEN");
    QCOMPARE(send("DELETE", "/items/no_such/1").errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/items/posts/abc", R"({"title":"x"})").errorCode(), "FORBIDDEN");
}

void AdministrationTest::takesKeysOfTheirType()
{
    for (const char *key : {R"("abc")", "1.5", "[]", "true", "9223372036854775807", "9007199254740992", "-9007199254740992"})
        QCOMPARE(send("POST", "/items/posts", QByteArray(R"({"title":"x","id":)") + key + '}').errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(create("/items/posts?fields=id", R"({"title":"Numbered","id":900})"), "900");
    QCOMPARE(create("/items/posts?fields=id", R"({"title":"Numbered","id":"901"})"), "901");
    QCOMPARE(create("/items/posts?fields=id", R"({"title":"Numbered","id":null})"), "902");
    QCOMPARE(send("POST", "/items/posts", R"({"title":"x","id":900})").errorCode(), "RECORD_NOT_UNIQUE");
    QCOMPARE(send("DELETE", "/items/posts", "[900,901,902]").status, 204);
}

void AdministrationTest::keepsTheKeysOfItems()
{
    const QByteArray post = create("/items/posts", R"({"title":"Stays"})");
    for (const char *key : {"50", R"("50")", R"("abc")", "null"}) {
        const HttpReply refused = send("PATCH", "/items/posts/" + post, QByteArray(R"({"title":"x","id":)") + key + '}');
        QCOMPARE(refused.errorCode(), "INVALID_PAYLOAD");
    }
    QCOMPARE(send("PATCH", "/settings", R"({"id":2})").errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(dataText(send("GET", "/items/posts/" + post), "title"), "Stays");
    for (const QByteArray &key : {post, '"' + post + '"'})
        QCOMPARE(send("PATCH", "/items/posts/" + post, R"({"title":"Same","id":)" + key + '}').status, 200);
    QCOMPARE(send("PATCH", "/settings?fields=id", R"({"id":1})").body, R"({"data":{"id":1}})");
    QCOMPARE(send("DELETE", "/items/posts/" + post).status, 204);
}

void AdministrationTest::writesWhatMayNotBeRead()
{
    const QByteArray policy = create("/policies", R"({"name":"Letter box"})");
    const QByteArray onPosts = R"({"policy":")" + policy + R"(","collection":"posts","fields":["*"],"action":)";
    create("/permissions", onPosts + R"("create"})");
    create("/permissions", onPosts + R"("update"})");
    create("/permissions", onPosts + R"("read","permissions":{"status":{"_eq":"published"}}})");
    create("/users", R"({"email":"box@example.com","password":"secret-pass-1","policies":[{"policy":")" + policy + "\"}]}");
    const QByteArray token = dataText(m_server->signIn("box@example.com", "secret-pass-1"), "access_token");
    const HttpReply made = send("POST", "/items/posts", R"({"title":"Unseen","status":"draft"})", token);
    QCOMPARE(made.status, 204);
    QVERIFY(made.body.isEmpty());
    const QByteArray both = R"([{"title":"Unseen","status":"draft"},{"title":"Seen","status":"published"}])";
    QCOMPARE(send("POST", "/items/posts?fields=title", both, token).body, R"({"data":[{"title":"Seen"}]})");
    QCOMPARE(send("POST", "/items/posts", R"([{"title":"Unseen","status":"draft"}])", token).status, 204);
    const HttpReply found = send("GET", "/items/posts?filter[title][_in]=Unseen,Seen&fields=id,title&sort=id");
    const QJsonArray posts = QJsonDocument::fromJson(found.body)["data"_L1].toArray();
    QCOMPARE(posts.size(), 4);
    const QByteArray seen = QByteArray::number(posts.at(2)["id"_L1].toInt());
    QCOMPARE(send("PATCH", "/items/posts/" + seen, R"({"status":"draft"})", token).status, 204);
    QCOMPARE(send("PATCH", "/items/posts/" + seen + "?fields=no_such", R"({"status":"published"})", token).status, 204);
    QCOMPARE(dataText(send("GET", "/items/posts/" + seen), "status"), "published");
    for (const QJsonValue &post : posts)
        QCOMPARE(send("DELETE", "/items/posts/" + QByteArray::number(post["id"_L1].toInt())).status, 204);
}

void AdministrationTest::fillsInPresets()
{
    const QByteArray policy = create("/policies", R"({"name":"Presets"})");
    create("/permissions",
        R"({"policy":")" + policy
            + R"(","collection":"posts","action":"create","fields":["title"],"presets":{"status":"archived",)"
              R"("publish_date":"$NOW","slug":"$CURRENT_ROLE","content":"$CURRENT_USER"}})");
    const QByteArray role = create("/roles", R"({"name":"Preset","policies":[{"policy":")" + policy + "\"}]}");
    const QByteArray user = create("/users", R"({"email":"pre@example.com","password":"secret-pass-1","role":")" + role + "\"}");
    const QByteArray token = dataText(m_server->signIn("pre@example.com", "secret-pass-1"), "access_token");
    QCOMPARE(send("POST", "/items/posts", R"({"title":"Preset"})", token).status, 204);
    const HttpReply found = send("GET", "/items/posts?filter[title][_eq]=Preset&filter[publish_date][_gt]=$NOW(-1%20hour)");
    const QJsonObject post = QJsonDocument::fromJson(found.body)["data"_L1][0].toObject();
    QCOMPARE(post["status"_L1].toString(), u"archived"_s);
    QCOMPARE(post["slug"_L1].toString().toUtf8(), role);
    QCOMPARE(post["content"_L1].toString().toUtf8(), user);
}

void AdministrationTest::managesPosts()
{
    const HttpReply made = send("POST", "/items/posts?fields=id,title,publish_date",
        R"([{"title":"One","publish_date":"2026-11-22T04:53:27.450Z"},{"title":"Two"}])");
    const QJsonArray posts = QJsonDocument::fromJson(made.body)["data"_L1].toArray();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.at(0)["publish_date"_L1].toString(), u"2026-11-22T04:53:27.450Z"_s);
    const QByteArray first = QByteArray::number(posts.at(0)["id"_L1].toInt());
    const QByteArray second = QByteArray::number(posts.at(1)["id"_L1].toInt());
    const HttpReply changed = send("PATCH", "/items/posts/" + first, R"({"status":"published"})");
    QCOMPARE(dataText(changed, "status"), "published");
    QVERIFY(!dataText(changed, "date_updated").isEmpty());
    QCOMPARE(send("DELETE", "/items/posts", '[' + first + ',' + second + ']').status, 204);
    QCOMPARE(send("GET", "/items/posts/" + first).errorCode(), "FORBIDDEN");
}

void AdministrationTest::makesAllOfAListOrNone()
{
    for (const char *wrong : {R"({"title":"All or none","id":"abc"})", R"({"title":"All or none","id":1})", "{}", "7"}) {
        const HttpReply refused = send("POST", "/items/posts", QByteArray(R"([{"title":"All or none"},)") + wrong + ']');
        QCOMPARE(refused.status, 400);
    }
    QCOMPARE(send("POST", "/users", R"([{"email":"none@example.com"},{"email":"admin@example.com"}])").errorCode(),
        "RECORD_NOT_UNIQUE");
    QCOMPARE(send("GET", "/items/posts?filter[title][_eq]=All%20or%20none").body, R"({"data":[]})");
    QCOMPARE(send("GET", "/users?filter[email][_eq]=none@example.com").body, R"({"data":[]})");
    QCOMPARE(send("POST", "/items/posts", "[]").body, R"({"data":[]})");
}

void AdministrationTest::changesEachOfAList()
{
    const QByteArray first = create("/items/posts", R"({"title":"First"})");
    const QByteArray second = create("/items/posts", R"({"title":"Second"})");
    const auto listOf = [&](const QByteArray &last) {
        return R"([{"id":)" + first + R"(,"title":"1st"},{"id":")" + second + R"(","status":"archived"})" + last + ']';
    };
    for (const char *last : {R"(,{"title":"no key"})", R"(,{"id":"abc","title":"x"})", R"(,{"id":1,"title":null})", ",7"})
        QVERIFY(send("PATCH", "/items/posts", listOf(last)).status >= 400);
    QCOMPARE(dataText(send("GET", "/items/posts/" + first), "title"), "First");
    QCOMPARE(send("PATCH", "/items/posts?fields=title,status", listOf({})).body,
        R"({"data":[{"title":"1st","status":"draft"},{"title":"Second","status":"archived"}]})");
    QCOMPARE(send("PATCH", "/items/posts", "[]").body, R"({"data":[]})");
    QCOMPARE(send("DELETE", "/items/posts", '[' + first + ',' + second + ']').status, 204);
}

void AdministrationTest::changesAndRemovesWhatAQueryFinds()
{
    create("/items/posts", R"({"title":"Found 1"})");
    create("/items/posts", R"({"title":"Found 2"})");
    create("/items/posts", R"({"title":"Found 3"})");
    const QByteArray newest = R"("query":{"filter":{"title":{"_starts_with":"Found"}},"sort":["-id"],"limit":2})";
    QCOMPARE(send("PATCH", "/items/posts?fields=title,status", '{' + newest + R"(,"data":{"status":"archived"}})").body,
        R"({"data":[{"title":"Found 3","status":"archived"},{"title":"Found 2","status":"archived"}]})");
    for (const QByteArray &wrong : {QByteArray("{}"), QByteArray(R"({"query":7})"), '{' + newest + R"(,"keys":[1]})"})
        QCOMPARE(send("DELETE", "/items/posts", wrong).errorCode(), "INVALID_PAYLOAD");
    QCOMPARE(send("DELETE", "/items/posts", '{' + newest + '}').status, 204);
    QCOMPARE(
        send("GET", "/items/posts?filter[title][_starts_with]=Found&fields=title").body, R"({"data":[{"title":"Found 1"}]})");
    QCOMPARE(send("DELETE", "/items/posts", '{' + newest + '}').status, 204);
    QCOMPARE(send("GET", "/items/posts?filter[title][_starts_with]=Found").body, R"({"data":[]})");
}

// A query must not tell, by what it changes, of what may not be read.
void AdministrationTest::findsNothingUnseen()
{
    const QByteArray policy = create("/policies", R"({"name":"Blind"})");
    create("/permissions", R"({"policy":")" + policy + R"(","collection":"posts","action":"update","fields":["slug"]})");
    create("/users", R"({"email":"blind@example.com","password":"secret-pass-1","policies":[{"policy":")" + policy + "\"}]}");
    const QByteArray token = dataText(m_server->signIn("blind@example.com", "secret-pass-1"), "access_token");
    const QByteArray byTitle = R"({"query":{"filter":{"title":{"_nnull":true}}},"data":{"slug":"seen"}})";
    QCOMPARE(send("PATCH", "/items/posts", byTitle, token).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/items/posts", R"({"keys":[1],"data":{"slug":"seen"}})", token).status, 204);
}

void AdministrationTest::readsRelatedItems()
{
    const QByteArray role = create("/roles", R"({"name":"Related"})");
    create("/users", R"({"email":"rel@example.com","role":")" + role + "\"}");
    QCOMPARE(send("GET", "/users?filter[email][_eq]=rel@example.com&fields=email,role.id,role.name,role.parent.name").body,
        R"({"data":[{"email":"rel@example.com","role":{"id":")" + role + R"(","name":"Related","parent":null}}]})");
    const QByteArray reader = dataText(m_server->signIn("ada@example.com", "secret-pass-1"), "access_token");
    QCOMPARE(send("GET", "/users/me?fields=email,role.name", {}, reader).body, R"({"data":{"email":"ada@example.com"}})");
    // The author's own row is all they may see of accounts.
    QCOMPARE(send("GET", "/items/posts?limit=1&fields=id,user_created.email", {}, reader).body,
        R"({"data":[{"id":1,"user_created":null}]})");
}

void AdministrationTest::changesSettings()
{
    const HttpReply changed = send("PATCH", "/settings?fields=project_name,auth_login_attempts,public_registration",
        R"({"project_name":"Renamed","auth_login_attempts":5,"public_registration":false})");
    QCOMPARE(changed.body, R"({"data":{"project_name":"Renamed","auth_login_attempts":5,"public_registration":false}})");
    QVERIFY(send("GET", "/server/info", {}, {}).body.contains(R"("project_name":"Renamed")"));
    QCOMPARE(m_server->post("/users/register", credentials("no@example.com", "secret-pass-1")).errorCode(), "FORBIDDEN");
    QCOMPARE(send("PATCH", "/settings", R"({"project_name":null})").errorCode(), "FAILED_VALIDATION");
    QCOMPARE(send("PATCH", "/settings", R"({"public_registration":true})").status, 200);
}

void AdministrationTest::keepsTheLastAdministrator()
{
    const QByteArray id = dataText(send("GET", "/users/me?fields=id"), "id");
    QCOMPARE(send("DELETE", "/users/" + id).errorCode(), "UNPROCESSABLE_CONTENT");
    QCOMPARE(send("PATCH", "/users/" + id, R"({"status":"suspended"})").errorCode(), "UNPROCESSABLE_CONTENT");
    QCOMPARE(send("PATCH", "/users/" + id, R"({"role":null})").errorCode(), "UNPROCESSABLE_CONTENT");
    const HttpReply policies = send("GET", "/policies?filter[admin_access][_eq]=true&fields=id");
    const QByteArray policy = QJsonDocument::fromJson(policies.body)["data"_L1][0]["id"_L1].toString().toUtf8();
    QCOMPARE(send("PATCH", "/policies/" + policy, R"({"admin_access":false})").errorCode(), "UNPROCESSABLE_CONTENT");
    QCOMPARE(send("DELETE", "/policies/" + policy).errorCode(), "UNPROCESSABLE_CONTENT");
    QCOMPARE(send("GET", "/users/me?fields=id").status, 200);
}

void AdministrationTest::letsNobodyElseIn()
{
    const QByteArray reader = dataText(m_server->signIn("ada@example.com", "secret-pass-1"), "access_token");
    for (const QByteArray &token : {QByteArray(), reader}) {
        for (const char *path : {"/roles", "/policies", "/access", "/permissions", "/settings", "/activity"})
            QCOMPARE(send("GET", path, {}, token).errorCode(), "FORBIDDEN");
        for (const char *path : {"/users", "/roles", "/policies", "/access", "/permissions", "/items/posts"})
            QCOMPARE(send("POST", path, R"({"name":"x","title":"x"})", token).errorCode(), "FORBIDDEN");
        QCOMPARE(send("PATCH", "/settings", R"({"project_name":"x"})", token).errorCode(), "FORBIDDEN");
        QCOMPARE(send("DELETE", "/items/posts/1", {}, token).errorCode(), "FORBIDDEN");
    }
    const QByteArray admin = dataText(send("GET", "/users/me?fields=id"), "id");
    QCOMPARE(send("PATCH", "/users/" + admin, R"({"first_name":"x"})", reader).errorCode(), "FORBIDDEN");
    QCOMPARE(send("GET", "/users/" + admin, {}, reader).errorCode(), "FORBIDDEN");
}

void AdministrationTest::keepsStaticTokensAsDigests()
{
    const QByteArray user = create("/users", R"({"email":"bot@example.com","token":"a-token-of-the-bot-0123456789"})");
    QCOMPARE(dataText(send("GET", "/users/" + user), "token"), "**********");
    QCOMPARE(send("GET", "/server/info", {}, "a-token-of-the-bot-0123456789").status, 200);
    const HttpReply taken = send("POST", "/users", R"({"email":"bot2@example.com","token":"a-token-of-the-bot-0123456789"})");
    QCOMPARE(taken.errorCode(), "RECORD_NOT_UNIQUE");
    QVERIFY(taken.body.contains(R"("value":"[]")"));
}

QTEST_GUILESS_MAIN(AdministrationTest)
#include "administrationtest.moc"
