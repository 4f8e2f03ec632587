// SPDX-License-Identifier: MIT
// `/graphql` and `/graphql/system` over HTTP: the rules are those of the REST routes; here is what GraphQL adds.
#include "serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray admin = "ADMINTOKEN";

Variables withAdministrator()
{
    Variables variables = quickVariables();
    variables[u"ADMIN_EMAIL"_s] = u"admin@example.com"_s;
    variables[u"ADMIN_TOKEN"_s] = QString::fromUtf8(admin);
    return variables;
}

QJsonObject objectOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

class GraphqlRoutesTest : public QObject {
    Q_OBJECT

private:
    HttpReply ask(
        const QByteArray &path, const QByteArray &query, const QByteArray &token = {}, const QJsonObject &variables = {});
    HttpReply items(const QByteArray &query, const QByteArray &token, const QJsonObject &variables = {})
    {
        return ask("/graphql", query, token, variables);
    }
    HttpReply system(const QByteArray &query, const QByteArray &token = {}) { return ask("/graphql/system", query, token); }

    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_reader; // an access token

private Q_SLOTS:
    void initTestCase();
    void readsPosts();
    void writesPostsForWhoMay();
    void countsPosts();
    void readsWhatARelationPointsTo();
    void walksThroughAnAccountsLife();
    void setsTheSessionsCookie();
    void tellsAboutItself();
    void givesWhatGraphiqlAsksFor();
    void takesGetForQueriesOnly();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void invites();
    void givesNoMoreThanMemoryHolds();
    void repeatsNoLargeVariable();
};

HttpReply GraphqlRoutesTest::ask(
    const QByteArray &path, const QByteArray &query, const QByteArray &token, const QJsonObject &variables)
{
    const QJsonObject body{{u"query"_s, QString::fromUtf8(query)}, {u"variables"_s, variables}};
    const Headers headers = token.isEmpty() ? Headers() : Headers{{"Authorization", "Bearer " + token}};
    return m_server->post(path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

void GraphqlRoutesTest::initTestCase()
{
    m_server = std::make_unique<ServerProcess>(withAdministrator());
    QVERIFY(m_server->start());
    QVERIFY(m_server->signUp("ada@example.com", "right-password"));
    m_reader = dataText(m_server->signIn("ada@example.com", "right-password"), "access_token");
    QVERIFY(!m_reader.isEmpty());
}

void GraphqlRoutesTest::readsPosts()
{
    QCOMPARE(items("{p:posts(limit:1,sort:[\"id\"]){__typename i:id ...T} x:posts_by_id(id:2){slug}} fragment T on posts{title}",
                 m_reader)
                 .body,
        QByteArray(R"({"data":{"p":[{"__typename":"posts","i":"1","title":"Welcome to Latchkey"}],)"
                   R"("x":{"slug":"what-happens-to-your-password"}}})"));
    QCOMPARE(ask("/graphql", "query($f:posts_filter){posts(filter:$f){__typename}}", m_reader,
                 {{u"f"_s, QJsonObject{{u"id"_s, QJsonObject{{u"_lt"_s, 2}}}}}})
                 .body,
        QByteArray(R"({"data":{"posts":[{"__typename":"posts"}]}})"));
    const HttpReply missing = items("{a:posts_by_id(id:999){id} b:posts_by_id(id:1){id}}", m_reader);
    QCOMPARE(missing.status, 200);
    QCOMPARE(objectOf(missing)["data"_L1]["a"_L1], QJsonValue());
    QCOMPARE(objectOf(missing)["data"_L1]["b"_L1]["id"_L1].toString(), u"1"_s);
    QCOMPARE(missing.errorCode(), QByteArray("FORBIDDEN"));
}

void GraphqlRoutesTest::writesPostsForWhoMay()
{
    QCOMPARE(
        items("mutation{create_posts_item(data:{title:\"x\"}){id}}", m_reader).errorCode(), QByteArray("GRAPHQL_VALIDATION"));
    const HttpReply made = items(
        "mutation{create_posts_item(data:{title:\"New\",status:\"published\"}){id title status}}", admin);
    const QJsonValue post = objectOf(made)["data"_L1]["create_posts_item"_L1];
    QCOMPARE(post["status"_L1].toString(), u"published"_s);
    const QByteArray id = post["id"_L1].toString().toUtf8();
    QCOMPARE(items("mutation{update_posts_item(id:" + id + ",data:{title:\"Newer\"}){title}}", admin).body,
        QByteArray(R"({"data":{"update_posts_item":{"title":"Newer"}}})"));
    QCOMPARE(items("mutation{delete_posts_item(id:" + id + "){id}}", admin).body,
        "{\"data\":{\"delete_posts_item\":{\"id\":\"" + id + "\"}}}");
}

void GraphqlRoutesTest::countsPosts()
{
    QCOMPARE(items("{posts_aggregated(groupBy:[\"status\"]){g:group countAll count{id title}}}", m_reader).body,
        QByteArray(R"({"data":{"posts_aggregated":[{"g":{"status":"published"},"countAll":5,"count":{"id":5,"title":5}}]}})"));
}

void GraphqlRoutesTest::readsWhatARelationPointsTo()
{
    items("mutation{create_posts_item(data:{title:\"By the administrator\"}){id}}", admin);
    QCOMPARE(items("{posts(filter:{title:{_starts_with:\"By\"}}){user_created{email role{name}}}}", admin).body,
        QByteArray(R"({"data":{"posts":[{"user_created":{"email":"admin@example.com","role":{"name":"Administrator"}}}]}})"));
    items("mutation{a:delete_posts_item(id:7){id} b:delete_posts_item(id:8){id}}", admin);
}

void GraphqlRoutesTest::walksThroughAnAccountsLife()
{
    QCOMPARE(system("mutation{users_register(email:\"gql@example.com\",password:\"first-password\",first_name:null)}").body,
        QByteArray(R"({"data":{"users_register":true}})"));
    const QJsonValue tokens = objectOf(system("mutation{auth_login(email:\"gql@example.com\",password:\"first-password\")"
                                              "{access_token refresh_token expires}}"))["data"_L1]["auth_login"_L1];
    QCOMPARE(tokens["expires"_L1].toString(), u"900000"_s);
    const QByteArray token = tokens["access_token"_L1].toString().toUtf8();
    QCOMPARE(system("{users_me{email first_name}}", token).body,
        QByteArray(R"({"data":{"users_me":{"email":"gql@example.com","first_name":null}}})"));
    QCOMPARE(system("mutation{update_users_me(data:{first_name:\"Grace\"}){first_name}}", token).body,
        QByteArray(R"({"data":{"update_users_me":{"first_name":"Grace"}}})"));
    const HttpReply generated = system("mutation{users_me_tfa_generate(password:\"first-password\"){secret}}", token);
    QCOMPARE(objectOf(generated)["data"_L1]["users_me_tfa_generate"_L1]["secret"_L1].toString().size(), 16);
    QCOMPARE(system("mutation{users_me_tfa_enable(otp:\"1\",secret:\"x\")}").body,
        QByteArray(R"({"data":{"users_me_tfa_enable":null}})"));
    const QByteArray refresh = tokens["refresh_token"_L1].toString().toUtf8();
    const HttpReply refreshed = system("mutation{auth_refresh(refresh_token:\"" + refresh + "\"){refresh_token}}");
    const QByteArray next = objectOf(refreshed)["data"_L1]["auth_refresh"_L1]["refresh_token"_L1].toString().toUtf8();
    QCOMPARE(next.size(), 64);
    QCOMPARE(
        system("mutation{auth_logout(refresh_token:\"" + next + "\")}").body, QByteArray(R"({"data":{"auth_logout":true}})"));
    QCOMPARE(system("mutation{auth_refresh(refresh_token:\"" + next + "\"){refresh_token}}").errorCode(),
        QByteArray("INVALID_CREDENTIALS"));
}

void GraphqlRoutesTest::setsTheSessionsCookie()
{
    const HttpReply reply = system("mutation{auth_login(email:\"ada@example.com\",password:\"right-password\",mode:session)"
                                   "{access_token expires}}");
    QCOMPARE(reply.body, QByteArray(R"({"data":{"auth_login":{"access_token":null,"expires":"86400000"}}})"));
    const QByteArray cookie = reply.header("Set-Cookie");
    QVERIFY2(cookie.startsWith("directus_session_token=ey"), cookie);
    const QByteArray body = R"({"query":"{users_me{email}}"})";
    QCOMPARE(m_server->post("/graphql/system", body, {{"Cookie", cookie.left(cookie.indexOf(';'))}}).body,
        QByteArray(R"({"data":{"users_me":{"email":"ada@example.com"}}})"));
}

void GraphqlRoutesTest::tellsAboutItself()
{
    QCOMPARE(system("{server_ping server_info{project{project_name public_registration}}}").body,
        QByteArray(
            R"({"data":{"server_ping":"pong","server_info":{"project":{"project_name":"Latchkey","public_registration":true}}}})"));
    QCOMPARE(system("{policies_me_globals{admin_access}}", admin).body,
        QByteArray(R"({"data":{"policies_me_globals":{"admin_access":true}}})"));
    QCOMPARE(system("{roles_me{name}}", admin).body, QByteArray(R"({"data":{"roles_me":[{"name":"Administrator"}]}})"));
    const HttpReply users = system("{users(sort:[\"email\"],limit:1){email} users_aggregated{countAll}}", admin);
    QCOMPARE(objectOf(users)["data"_L1]["users"_L1][0]["email"_L1].toString(), u"ada@example.com"_s);
    QVERIFY(objectOf(users)["data"_L1]["users_aggregated"_L1][0]["countAll"_L1].toInt() >= 2);
}

// The question that GraphiQL and code generators begin with.
void GraphqlRoutesTest::givesWhatGraphiqlAsksFor()
{
    const QByteArray query
        = "query IntrospectionQuery{__schema{queryType{name}mutationType{name}subscriptionType{name}types{...FullType}"
          "directives{name description locations args{...InputValue}}}}"
          "fragment FullType on __Type{kind name description fields(includeDeprecated:true){name description args{...InputValue}"
          "type{...TypeRef}isDeprecated deprecationReason}inputFields{...InputValue}interfaces{...TypeRef}"
          "enumValues(includeDeprecated:true){name description isDeprecated deprecationReason}possibleTypes{...TypeRef}}"
          "fragment InputValue on __InputValue{name description type{...TypeRef}defaultValue}"
          "fragment TypeRef on __Type{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind "
          "name ofType{kind name ofType{kind name}}}}}}}}";
    for (const char *path : {"/graphql", "/graphql/system"}) {
        const HttpReply reply = ask(path, query, admin);
        QVERIFY2(reply.status == 200, reply.body);
        const QJsonValue schema = objectOf(reply)["data"_L1]["__schema"_L1];
        QCOMPARE(schema["queryType"_L1]["name"_L1].toString(), u"Query"_s);
        QCOMPARE(schema["mutationType"_L1]["name"_L1].toString(), u"Mutation"_s);
        QStringList names;
        for (const QJsonValue &type : schema["types"_L1].toArray())
            names.append(type["name"_L1].toString());
        // Every type that is spoken of is there.
        const QRegularExpression mentioned(u"\"name\":\"([A-Za-z_]+)\",\"ofType\":null"_s);
        for (auto found = mentioned.globalMatch(QString::fromUtf8(reply.body)); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(name));
        }
    }
    QCOMPARE(
        ask("/graphql", "{__type(name:\"posts_aggregated\"){kind fields{name type{name}}} n:__type(name:\"no\"){name}}", admin)
            .body,
        QByteArray(
            R"({"data":{"__type":{"kind":"OBJECT","fields":[{"name":"group","type":{"name":"JSON"}},)"
            R"({"name":"countAll","type":{"name":"Int"}},{"name":"count","type":{"name":"posts_aggregated_count"}}]},"n":null}})"));
}

void GraphqlRoutesTest::takesGetForQueriesOnly()
{
    QCOMPARE(m_server->get("/graphql?query=%7Bposts(limit:1)%7B__typename%7D%7D", m_reader).body,
        QByteArray(R"({"data":{"posts":[{"__typename":"posts"}]}})"));
    const HttpReply refused = m_server->get("/graphql/system?query=mutation%7Bauth_logout(refresh_token:%22x%22)%7D");
    QCOMPARE(refused.status, 405);
    QCOMPARE(refused.header("Allow"), QByteArray("POST"));
    // Neither hidden behind a query.
    QCOMPARE(
        m_server->get("/graphql/system?operationName=B&query=query%20A%7Bserver_ping%7Dmutation%20B%7Bauth_logout%7D").status,
        405);
}

void GraphqlRoutesTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    const auto add = [](const char *body, const char *code) { QTest::newRow(body) << QByteArray(body) << QByteArray(code); };
    add("{}", "INVALID_PAYLOAD");
    add("[]", "INVALID_PAYLOAD");
    add(R"({"query":7})", "INVALID_PAYLOAD");
    add(R"({"query":"{"})", "GRAPHQL_VALIDATION");
    add(R"({"query":"{server_ping}","variables":[1]})", "INVALID_QUERY");
    add(R"({"query":"{server_ping}","operationName":"X"})", "GRAPHQL_VALIDATION");
    add(R"({"query":"query A{server_ping} query B{server_ping}"})", "GRAPHQL_VALIDATION");
}

void GraphqlRoutesTest::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    const HttpReply reply = m_server->post("/graphql/system", body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.errorCode(), code);
}

void GraphqlRoutesTest::invites()
{
    const QByteArray role = objectOf(
        system("{roles(filter:{name:{_eq:\"User\"}}){id}}", admin))["data"_L1]["roles"_L1][0]["id"_L1]
                                .toString()
                                .toUtf8();
    const QByteArray invite = "mutation{users_invite(email:\"ivy@example.com\",role:\"" + role + "\")}";
    QCOMPARE(system(invite, m_reader).errorCode(), QByteArray("GRAPHQL_VALIDATION"));
    QCOMPARE(system(invite, admin).body, QByteArray(R"({"data":{"users_invite":true}})"));
    QCOMPARE(system("{users(filter:{email:{_eq:\"ivy@example.com\"}}){status}}", admin).body,
        QByteArray(R"({"data":{"users":[{"status":"invited"}]}})"));
}

void GraphqlRoutesTest::givesNoMoreThanMemoryHolds()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(objectOf(items("mutation($data:create_posts_input!){create_posts_item(data:$data){id}}", admin,
                             {{u"data"_s, QJsonObject{{u"title"_s, u"Long"_s}, {u"content"_s, QString(900'000, u'a')}}}}))
                    .contains("data"_L1));
    const QJsonObject answer = objectOf(items("{a:posts{content} b:posts{content} c:posts{content}}", admin));
    QVERIFY(answer["data"_L1]["b"_L1].isArray());
    QVERIFY(answer["data"_L1]["c"_L1].isNull());
    QCOMPARE(answer["errors"_L1][0]["extensions"_L1]["code"_L1].toString(), u"INVALID_QUERY"_s);
}

void GraphqlRoutesTest::repeatsNoLargeVariable()
{
    QString conditions;
    for (int i = 0; i < 99; ++i)
        conditions += u"{content:{_contains:$text}}"_s;
    const QByteArray query = "query($text:String){posts(filter:{_or:[" + conditions.toUtf8() + "]}){id}}";
    QVERIFY(objectOf(items(query, admin, {{u"text"_s, QString(20'000, u'b')}}))["data"_L1]["posts"_L1].isArray());
    const QJsonObject refused = objectOf(items(query, admin, {{u"text"_s, QString(900'000, u'b')}}));
    QVERIFY(refused["data"_L1]["posts"_L1].isNull());
    QCOMPARE(refused["errors"_L1][0]["extensions"_L1]["code"_L1].toString(), u"INVALID_QUERY"_s);
}

QTEST_GUILESS_MAIN(GraphqlRoutesTest)
#include "graphqlroutestest.moc"
