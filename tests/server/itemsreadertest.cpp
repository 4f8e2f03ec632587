// SPDX-License-Identifier: MIT
// From query parameters to rows: against a real SQLite, within the rights of different people.
#include "itemsreader.h"
#include "collections.h"
#include "errors.h"
#include "querystring.h"
#include "ranks.h"
#include "rights.h"
#include "schema.h"
#include "searchindex.h"

#include <QElapsedTimer>
#include <QTest>

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

using namespace Latchkey::Server;

namespace {

const std::string ada = "11111111-1111-4111-8111-111111111111";
const std::string grace = "22222222-2222-4222-8222-222222222222";
const std::string readerRole = "33333333-3333-4333-8333-333333333333";
const std::string readerPolicy = "44444444-4444-4444-8444-444444444444";

} // namespace

class ItemsReaderTest : public QObject {
    Q_OBJECT

private:
    std::string read(const std::string &query, const std::string &user = ada);
    std::string errorOf(const std::string &query, const std::string &user = ada);
    std::string planOf(const std::string &query);
    void addManyPosts();
    void takeAllIn();
    void allow(const std::string &collection, const std::string &rows, const std::string &fields);

    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init();
    void findsWhatTheQueryAsksFor_data();
    void findsWhatTheQueryAsksFor();
    void givesNoMoreThanTheMost();
    void givesNoMoreThanMemoryHolds();
    void countsInGroups();
    void pagesAndSortsGroups_data();
    void pagesAndSortsGroups();
    void refusesQueriesThatMakeNoSense_data();
    void refusesQueriesThatMakeNoSense();
    void takesHostileTextForText_data();
    void takesHostileTextForText();
    void boundsTheSizeOfFilters();
    void findsPartsOfTexts_data();
    void findsPartsOfTexts();
    void looksAtLongTextsOnce_data();
    void looksAtLongTextsOnce();
    void givesUpQuestionsThatTakeLong();
    void showsOnlyTheRowsOfARule();
    void showsAFieldOnlyInTheRowsOfItsRule();
    void showsNothingWithoutARule();
    void inheritsTheRulesOfParentRoles();
    void comparesNoSecrets();
    void writesEveryTypeAsDirectusDoes();
    void answersPagesWithoutSortOrScan_data();
    void answersPagesWithoutSortOrScan();
    void findsDistantPages_data();
    void findsDistantPages();
    void countsWithoutLooking();
    void searchesAsWithoutAnIndex_data();
    void searchesAsWithoutAnIndex();
    void forgetsChangedTextsInTheSearch();
};

void ItemsReaderTest::init()
{
    m_database = std::make_unique<Database>(":memory:");
    migrate(*m_database);
    m_database->run("INSERT INTO directus_roles (id, name) VALUES (?, 'User')", readerRole);
    m_database->run("INSERT INTO directus_policies (id, name) VALUES (?, 'Read')", readerPolicy);
    m_database->run("INSERT INTO directus_access (id, role, policy) VALUES ('a', ?, ?)", readerRole, readerPolicy);
    for (const std::string &user : {ada, grace})
        m_database->run("INSERT INTO directus_users (id, email, password, role) VALUES (?, ?, 'hash', ?)", user,
            user + "@example.com", readerRole);
    m_database->run("INSERT INTO posts (status, title, content, user_created, publish_date) VALUES "
                    "('published', 'One', 'first 100%', ?1, 1000), ('draft', 'Two', NULL, ?1, 2000), "
                    "('published', 'Three', '', ?2, 3000), ('archived', 'o''Four', 'snake_case', ?2, NULL)",
        ada, grace);
}

void ItemsReaderTest::allow(const std::string &collection, const std::string &rows, const std::string &fields)
{
    m_database->run(
        "INSERT INTO directus_permissions (collection, action, permissions, fields, policy) VALUES (?, 'read', ?, ?, ?)",
        collection, rows, fields, readerPolicy);
}

std::string ItemsReaderTest::read(const std::string &query, const std::string &user)
{
    const Accountability asker{user, readerRole};
    const Rights rights(*m_database, asker);
    return ItemsReader(*m_database, *findCollection("posts"), rights, asker).readMany(parseQuery(parseQueryString(query)));
}

std::string ItemsReaderTest::errorOf(const std::string &query, const std::string &user)
{
    try {
        return read(query, user);
    } catch (const ApiError &error) {
        return error.code();
    }
}

void ItemsReaderTest::findsWhatTheQueryAsksFor_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("ids");
    const auto add = [](const char *query, const char *ids) { QTest::newRow(query) << std::string(query) << std::string(ids); };
    add("", "1,2,3,4");
    add("limit=2", "1,2");
    add("limit=-1", "1,2,3,4");
    add("limit=0", "");
    add("limit=2&page=2", "3,4");
    add("limit=2&page=0", "1,2");
    add("limit=3&offset=3", "4");
    add("limit=1&page=9007199254740991", "");
    add("sort=-id", "4,3,2,1");
    add("sort=status,-title", "4,2,3,1");
    add("sort=-publish_date", "3,2,1,4");
    add("search=first", "1");
    add("search=ONE", "1");
    add("search=3", "3");
    add("search=%25", "1");
    add("search=_", "4");
    add("search=nothing", "");
    add("filter[status][_eq]=draft", "2");
    add("filter[status]=draft", "2");
    add("filter[status][_neq]=published", "2,4");
    add("filter[id][_lt]=3", "1,2");
    add("filter[id][_lte]=3&filter[id][_gt]=1", "2,3");
    add("filter[id][_gte]=4", "4");
    add("filter[id][_in]=1,4", "1,4");
    add("filter[id][_in][]=1&filter[id][_in][]=2", "1,2");
    add("filter[id][_nin]=1,4", "2,3");
    add("filter[id][_between]=2,3", "2,3");
    add("filter[id][_nbetween]=2,3", "1,4");
    add("filter[content][_null]=true", "2");
    add("filter[content][_null]=false", "1,3,4");
    add("filter[content][_nnull]=true", "1,3,4");
    add("filter[content][_empty]=true", "2,3");
    add("filter[content][_nempty]=true", "1,4");
    add("filter[title][_contains]=o", "1,2,4");
    add("filter[title][_ncontains]=o", "3");
    add("filter[title][_icontains]=THREE", "3");
    add("filter[title][_starts_with]=T", "2,3");
    add("filter[title][_ends_with]=e", "1,3");
    add("filter[title][_nends_with]=e", "2,4");
    add("filter[title][_ieq]=one", "1");
    add("filter[content][_contains]=%25", "1");
    add("filter[content][_contains]=_", "4");
    add("filter[title][_eq]=o'Four", "4");
    add("filter[user_created][_eq]=$CURRENT_USER", "1,2");
    add("filter[publish_date][_lt]=$NOW", "1,2,3");
    add("filter[publish_date][_gt]=$NOW(-99 years)", "1,2,3");
    add("filter[publish_date][_lt]=$NOW(-99 years)", "");
    add("filter[publish_date][_between]=$NOW(-99y),$NOW(+1 day)", "1,2,3");
    add("filter[publish_date][_gte]=1970-01-01T00:00:02Z", "2,3");
    add("filter[publish_date][_eq]=1970-01-01T00:00:01.000Z", "1");
    add("filter[publish_date]=null", "4");
    add("filter[_or][0][id]=1&filter[_or][1][status]=draft", "1,2");
    add("filter[_and][0][id][_gt]=1&filter[_and][1][status]=published", "3");
    add("filter={\"_or\":[{\"id\":{\"_eq\":1}},{\"_and\":[{\"id\":{\"_gt\":2}},{\"title\":{\"_contains\":\"Th\"}}]}]}", "1,3");
    add("filter={\"id\":{\"_or\":[{\"_eq\":1},{\"_eq\":4}]}}", "1,4");
    add("filter={\"_and\":[]}", "1,2,3,4");
    add("filter={}", "1,2,3,4");
    add("filter[id][_eq]=abc", "");
    add("filter[id][_in]=", "");
    add("filter[publish_date][_gt]=yesterday", "");
}

void ItemsReaderTest::findsWhatTheQueryAsksFor()
{
    QFETCH(std::string, query);
    QFETCH(std::string, ids);
    allow("posts", "{}", "*");
    std::string expected = "{\"data\":[";
    for (char c : ids)
        expected += c == ',' ? std::string(",") : "{\"id\":" + std::string(1, c) + "}";
    QCOMPARE(read(query + "&fields=id"), expected + "]}");
}

void ItemsReaderTest::givesNoMoreThanTheMost()
{
    constexpr std::int64_t most = 3;
    const auto limitOf = [](const std::string &query) { return parseQuery(parseQueryString(query), most).limit; };
    QCOMPARE(limitOf(""), most);
    QCOMPARE(limitOf("limit=-1"), most);
    QCOMPARE(limitOf("limit=3"), most);
    QCOMPARE(limitOf("limit=2"), std::int64_t(2));
    QCOMPARE(limitOf("limit=0"), std::int64_t(0));
    QVERIFY_THROWS_EXCEPTION(ApiError, limitOf("limit=4"));
    QCOMPARE(parseQuery(parseQueryString("limit=-1&page=2"), most).offset, most);
    QCOMPARE(parseQuery({}, 1000).limit, std::int64_t(100));
}

void ItemsReaderTest::givesNoMoreThanMemoryHolds()
{
    allow("posts", "{}", "id,content");
    for (int i = 0; i < 40; ++i)
        m_database->run("INSERT INTO posts (title, content) VALUES ('Long', ?)", std::string(900'000, 'a') + std::to_string(i));
    QCOMPARE(errorOf("limit=-1"), std::string("INVALID_QUERY"));
    QCOMPARE(errorOf("limit=-1&aggregate[count]=*&groupBy=content"), std::string("INVALID_QUERY"));
    QVERIFY(read("limit=30").size() > 20'000'000);
    QVERIFY(read("limit=-1&fields=id").size() < 1000);
}

void ItemsReaderTest::countsInGroups()
{
    allow("posts", "{}", "*");
    QCOMPARE(read("aggregate[count]=*"), std::string(R"({"data":[{"count":4}]})"));
    QCOMPARE(read("aggregate[count]=id,publish_date"), std::string(R"({"data":[{"count":{"id":4,"publish_date":3}}]})"));
    QCOMPARE(read("aggregate[count]=*&groupBy[]=status&filter[title][_neq]=One"),
        std::string(
            R"({"data":[{"status":"archived","count":1},{"status":"draft","count":1},{"status":"published","count":1}]})"));
}

void ItemsReaderTest::pagesAndSortsGroups_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("statuses");
    const auto add = [](const char *query, const char *statuses) {
        QTest::newRow(query) << std::string(query) << std::string(statuses);
    };
    add("", "archived draft published ");
    add("sort=-status", "published draft archived ");
    add("limit=1&page=2", "draft ");
    add("offset=2", "published ");
    add("sort=-status&limit=1&offset=2", "archived ");
    add("offset=3", "");
}

void ItemsReaderTest::pagesAndSortsGroups()
{
    QFETCH(std::string, query);
    QFETCH(std::string, statuses);
    allow("posts", "{}", "*");
    std::string found;
    const boost::json::value answer = boost::json::parse(read("aggregate[count]=*&groupBy=status&" + query));
    for (const boost::json::value &group : answer.at("data").as_array())
        found.append(group.at("status").as_string()) += ' ';
    QCOMPARE(found, statuses);
}

void ItemsReaderTest::refusesQueriesThatMakeNoSense_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("code");
    const auto add = [](const char *query, const char *code) { QTest::newRow(query) << std::string(query) << std::string(code); };
    add("limit=-2", "INVALID_QUERY");
    add("limit=1.5", "INVALID_QUERY");
    add("limit=1e300", "INVALID_QUERY");
    add("limit=1&limit=2", "INVALID_QUERY");
    add("offset=-1", "INVALID_QUERY");
    add("page=x", "INVALID_QUERY");
    add("meta=everything", "INVALID_QUERY");
    add("aggregate[sum]=id", "INVALID_QUERY");
    add("aggregate[count]=no_such", "FORBIDDEN");
    add("aggregate[count]=*&groupBy=no_such", "FORBIDDEN");
    add("aggregate[count]=*&groupBy=status&sort=title", "INVALID_QUERY");
    add("groupBy=status", "INVALID_QUERY");
    add("filter=[1]", "INVALID_QUERY");
    add("filter={", "INVALID_QUERY");
    add("filter[id][_contains]=1", "INVALID_QUERY");
    add("filter[user_created][_lt]=1", "INVALID_QUERY");
    add("filter[id][_between]=1", "INVALID_QUERY");
    add("filter[publish_date][_lt]=$NOW(yesterday)", "INVALID_QUERY");
    add("filter[publish_date][_lt]=$NOW()", "INVALID_QUERY");
    add("filter={\"_and\":[1]}", "INVALID_QUERY");
    add("filter[id][_eq][x]=1", "INVALID_QUERY");
    add("filter[nope][_eq]=1", "FORBIDDEN");
    add("filter[user_created][email][_contains]=a", "FORBIDDEN");
    add("sort=-nope", "FORBIDDEN");
    add("fields=nope", "FORBIDDEN");
    add("fields=title.length", "FORBIDDEN");
}

void ItemsReaderTest::refusesQueriesThatMakeNoSense()
{
    QFETCH(std::string, query);
    QFETCH(std::string, code);
    allow("posts", "{}", "*");
    QCOMPARE(errorOf(query), code);
}

void ItemsReaderTest::takesHostileTextForText_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("answer");
    const auto add = [](const char *query, const char *answer) {
        QTest::newRow(query) << std::string(query) << std::string(answer);
    };
    const char *nothing = R"({"data":[]})";
    add("search=' OR 1=1 --", nothing);
    add("filter[title][_eq]=' OR '1'='1", nothing);
    add("filter[title][_contains]='; DROP TABLE posts; --", nothing);
    add("filter[id][_in]=1) OR (1=1", nothing);
    add("filter[publish_date][_gt]=1 OR 1=1", nothing);
    add("sort=id; DROP TABLE posts", "FORBIDDEN");
    add("fields=id\", password FROM directus_users --", "FORBIDDEN");
    add("filter[id\" OR 1=1 --][_eq]=1", "FORBIDDEN");
    add("limit=1; DROP TABLE posts", "INVALID_QUERY");
}

void ItemsReaderTest::takesHostileTextForText()
{
    QFETCH(std::string, query);
    QFETCH(std::string, answer);
    allow("posts", "{}", "*");
    QCOMPARE(errorOf(query), answer);
    QCOMPARE(read("limit=0&meta=total_count"), std::string(R"({"meta":{"total_count":4},"data":[]})"));
}

void ItemsReaderTest::boundsTheSizeOfFilters()
{
    allow("posts", "{}", "*");
    const auto orOf = [](int count) {
        std::string filter = "filter={\"_or\":[{\"id\":1}";
        for (int i = 1; i < count; ++i)
            filter += ",{\"id\":1}";
        return filter + "]}";
    };
    QCOMPARE(errorOf(orOf(90) + "&fields=id"), std::string(R"({"data":[{"id":1}]})"));
    QCOMPARE(errorOf(orOf(300)), std::string("INVALID_QUERY"));
    std::string many = "filter[id][_in]=1";
    for (int i = 0; i < 6000; ++i)
        many += ",1";
    QCOMPARE(errorOf(many), std::string("INVALID_QUERY"));
}

void ItemsReaderTest::findsPartsOfTexts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("part");
    QTest::addColumn<std::string>("matches"); // which of the functions
    const auto add = [](const char *text, const char *part, const char *matches) {
        QTest::addRow("%s in %s", part, text) << std::string(text) << std::string(part) << std::string(matches);
    };
    add("ababcab", "ABAB", "contains starts_with");
    add("abababc", "ababc", "contains ends_with");
    add("aabaabaaab", "aabaaa", "contains");
    add("aabaabaab", "aabaaa", "");
    add("One", "oNE", "contains starts_with ends_with equals");
    add("One", "", "contains starts_with ends_with");
    add("", "", "contains starts_with ends_with equals");
    add("", "a", "");
    add("100%", "0%", "contains ends_with");
    add("abc", "a_c", "");
    add("\xC3\x84pfel", "\xC3\xA4pfel", "");
    add("\xC3\x84pfel", "\xC3\x84PFEL", "contains starts_with ends_with equals");
    add("@[`{", "`{", "contains ends_with");
    add("@[", "`{", "");
}

void ItemsReaderTest::findsPartsOfTexts()
{
    QFETCH(std::string, text);
    QFETCH(std::string, part);
    QFETCH(std::string, matches);
    std::string found;
    for (const std::string name : {"contains", "starts_with", "ends_with", "equals"}) {
        Statement row = m_database->query("SELECT " + name + "(?1, part(?2)), " + name + "(NULL, part(?2))", text, part);
        QVERIFY(row.next());
        if (row.integer(0) == 1)
            found += (found.empty() ? "" : " ") + name;
        QVERIFY(row.isNull(1));
    }
    QCOMPARE(found, matches);
}

void ItemsReaderTest::looksAtLongTextsOnce_data()
{
    QTest::addColumn<std::string>("query");
    const std::string part = std::string(60'000, 'a') + 'b';
    QTest::newRow("search") << "search=" + part;
    for (const char *name : {"_contains", "_nstarts_with", "_iends_with", "_ieq"})
        QTest::newRow(name) << "filter[content][" + std::string(name) + "]=" + part;
}

void ItemsReaderTest::looksAtLongTextsOnce()
{
    QFETCH(std::string, query);
    allow("posts", "{}", "id,content");
    m_database->run("UPDATE posts SET content = ?", std::string(900'000, 'a'));
    QElapsedTimer timer;
    timer.start();
    const bool isNegated = query.find("_n") != std::string::npos;
    QCOMPARE(read("limit=0&meta=filter_count&" + query),
        std::string(R"({"meta":{"filter_count":)") + (isNegated ? "4" : "0") + R"(},"data":[]})");
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void ItemsReaderTest::givesUpQuestionsThatTakeLong()
{
    const char *endless = "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    m_database->limitReading(std::chrono::milliseconds(20));
    for (int round = 0; round < 2; ++round) {
        const Transaction reading(*m_database, Transaction::Kind::Read);
        QVERIFY_THROWS_EXCEPTION(TimeLimitExceeded, m_database->query(endless).next());
    }
    // What has its transaction again has its time again, and writing is not limited.
    const Transaction writing(*m_database);
    QTest::qSleep(40);
    QVERIFY(m_database
                ->query("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 9000) SELECT count(*) FROM n")
                .next());
}

void ItemsReaderTest::showsOnlyTheRowsOfARule()
{
    allow("posts", R"({"user_created":{"_eq":"$CURRENT_USER"}})", "*");
    QCOMPARE(read("fields=id&meta=*"), std::string(R"({"meta":{"total_count":2,"filter_count":2},"data":[{"id":1},{"id":2}]})"));
    QCOMPARE(read("fields=id&filter[_or][0][id]=3&filter[_or][1][id]=1"), std::string(R"({"data":[{"id":1}]})"));
    QCOMPARE(read("fields=id", grace), std::string(R"({"data":[{"id":3},{"id":4}]})"));
}

void ItemsReaderTest::showsAFieldOnlyInTheRowsOfItsRule()
{
    allow("posts", "{}", "id,status");
    allow("posts", R"({"user_created":{"_eq":"$CURRENT_USER"}})", "title");
    QCOMPARE(read("fields=id,title"),
        std::string(R"({"data":[{"id":1,"title":"One"},{"id":2,"title":"Two"},{"id":3,"title":null},{"id":4,"title":null}]})"));
    QCOMPARE(read("fields=id&filter[title][_eq]=Three"), std::string(R"({"data":[]})"));
    QCOMPARE(read("fields=id&search=Three"), std::string(R"({"data":[]})"));
    QCOMPARE(read("limit=1"), std::string(R"({"data":[{"id":1,"status":"published","title":"One"}]})"));
    QCOMPARE(errorOf("fields=content"), std::string("FORBIDDEN"));
}

void ItemsReaderTest::showsNothingWithoutARule()
{
    QCOMPARE(errorOf(""), std::string("FORBIDDEN"));
    QCOMPARE(errorOf("fields=id"), std::string("FORBIDDEN"));
}

void ItemsReaderTest::inheritsTheRulesOfParentRoles()
{
    allow("posts", "{}", "id");
    const std::string child = "55555555-5555-4555-8555-555555555555";
    m_database->run("INSERT INTO directus_roles (id, name, parent) VALUES (?, 'Child', ?)", child, readerRole);
    // Each other's parents: of no use, but no reason to hang.
    m_database->run("UPDATE directus_roles SET parent = ? WHERE id = ?", child, readerRole);
    const Accountability asker{ada, child};
    const Rights rights(*m_database, asker);
    QCOMPARE(rights.permissions().size(), 1U);
    QVERIFY(!rights.isAdministrator());
    m_database->run("INSERT INTO directus_access (id, user, policy) VALUES ('b', ?, ?)", ada, readerPolicy);
    QCOMPARE(Rights(*m_database, asker).permissions().size(), 1U);
}

void ItemsReaderTest::comparesNoSecrets()
{
    allow("directus_users", "{}", "*");
    const Accountability asker{ada, readerRole};
    const Rights rights(*m_database, asker);
    ItemsReader users(*m_database, usersCollection(), rights, asker);
    const auto readUsers = [&users](const std::string &query) { return users.readMany(parseQuery(parseQueryString(query))); };
    QCOMPARE(readUsers("fields=password,token&limit=1"), std::string(R"({"data":[{"password":"**********","token":null}]})"));
    QCOMPARE(readUsers("fields=id&search=hash"), std::string(R"({"data":[]})"));
    QVERIFY_THROWS_EXCEPTION(ApiError, readUsers("filter[password][_starts_with]=h"));
    QVERIFY_THROWS_EXCEPTION(ApiError, readUsers("filter[password][_eq]=hash"));
    QVERIFY_THROWS_EXCEPTION(ApiError, readUsers("sort=password"));
}

void ItemsReaderTest::writesEveryTypeAsDirectusDoes()
{
    allow("directus_users", "{}", "email,tags,email_notifications,last_access,role");
    m_database->run(R"(UPDATE directus_users SET tags = '["a","b"]', last_access = 1795323207450 WHERE id = ?)", ada);
    const Accountability asker{ada, readerRole};
    const Rights rights(*m_database, asker);
    QCOMPARE(ItemsReader(*m_database, usersCollection(), rights, asker).readOne(ada, {}),
        R"({"data":{"email":")" + ada
            + R"(@example.com","tags":["a","b"],"email_notifications":true,"last_access":"2026-11-22T04:53:27.450Z","role":")"
            + readerRole + R"("}})");
}

std::string ItemsReaderTest::planOf(const std::string &query)
{
    const Accountability asker{ada, readerRole};
    const Rights rights(*m_database, asker);
    const ItemsReader reader(*m_database, *findCollection("posts"), rights, asker);
    SqlText explain;
    explain << "EXPLAIN QUERY PLAN ";
    explain.append(reader.pageSql(parseQuery(parseQueryString(query))));
    std::string plan;
    for (Statement step = explain.prepare(*m_database); step.next();)
        plan += std::string(step.text(3)) + '\n';
    return plan;
}

void ItemsReaderTest::answersPagesWithoutSortOrScan_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("way");
    const auto add = [](const char *query, const char *way) { QTest::newRow(query) << std::string(query) << std::string(way); };
    add("limit=25", "SCAN posts");
    add("limit=25&sort=-id", "SCAN posts");
    add("limit=25&sort=-date_created,-id", "USING INDEX posts_date_created_index");
    add("limit=25&sort=publish_date", "USING INDEX posts_publish_date_index");
    add("limit=25&sort=-publish_date&filter[status]=published", "USING INDEX posts_status_publish_date_index");
    add("limit=25&sort=-publish_date&filter[publish_date][_lte]=$NOW", "USING INDEX posts_publish_date_index");
    add("filter[id]=7", "SEARCH posts USING INTEGER PRIMARY KEY");
    add("filter[id][_gt]=7&limit=25", "SEARCH posts USING INTEGER PRIMARY KEY");
    add("filter[user_created]=$CURRENT_USER&sort=id", "USING INDEX posts_user_created_index");
}

void ItemsReaderTest::answersPagesWithoutSortOrScan()
{
    QFETCH(std::string, query);
    QFETCH(std::string, way);
    allow("posts", "{}", "*");
    const std::string plan = planOf(query);
    QVERIFY2(plan.find(way) != std::string::npos, plan.c_str());
    QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    // In the order of the key a scan gives the page at once; in any other it is an index that does.
    QVERIFY2(way == "SCAN posts" || plan.find("SCAN posts\n") == std::string::npos, plan.c_str());
}

// Days that are all different, the same, and missing; in an order that is not that of the ids.
void ItemsReaderTest::addManyPosts()
{
    Transaction transaction(*m_database);
    for (std::int64_t i = 0; i < 12000; ++i) {
        const SqlValue day = i % 7 == 0 ? SqlValue(nullptr) : SqlValue((i % 3 == 0 ? 5 : i * 7919 % 12007) * 1000);
        m_database->run("INSERT INTO posts (title, date_created, publish_date) VALUES ('Many', ?, ?)", i * 1000, day);
    }
    m_database->run("DELETE FROM posts WHERE id BETWEEN 3000 AND 3100");
    m_database->run("UPDATE posts SET publish_date = NULL WHERE id % 11 = 0");
    Ranks(*m_database).maintain();
    m_database->run("INSERT INTO posts (title, publish_date) VALUES ('Late', 5000)");
    m_database->run("DELETE FROM posts WHERE id = 40");
    transaction.commit();
}

void ItemsReaderTest::findsDistantPages_data()
{
    QTest::addColumn<std::string>("sort");
    for (const char *sort : {"id", "-id", "publish_date", "-publish_date", "-publish_date,-id", "date_created", "-date_created"})
        QTest::newRow(sort) << std::string(sort);
}

void ItemsReaderTest::findsDistantPages()
{
    QFETCH(std::string, sort);
    allow("posts", "{}", "*");
    addManyPosts();
    QVERIFY(m_database->query("SELECT 1 FROM latchkey_ranks WHERE first > 0").next());
    for (const char *offset : {"1000", "1723", "3340", "3341", "5000", "11870", "11899", "20000"}) {
        const std::string page = "fields=id&limit=40&offset=" + std::string(offset) + "&sort=" + sort;
        // With a filter the database itself counts its way to the page.
        QCOMPARE(read(page), read(page + "&filter[id][_gte]=0"));
    }
}

void ItemsReaderTest::countsWithoutLooking()
{
    allow("posts", "{}", "*");
    addManyPosts();
    const std::string meta = read("limit=0&meta=*");
    QCOMPARE(meta, read("limit=0&meta=*&filter[id][_gte]=0"));
    // As an import leaves it.
    Ranks(*m_database).suspend();
    QCOMPARE(read("limit=0&meta=*"), meta);
    QCOMPARE(read("fields=id&limit=2&offset=5000"), read("fields=id&limit=2&offset=5000&filter[id][_gte]=0"));
    Ranks(*m_database).maintain();
    QVERIFY(!Ranks(*m_database).needMaintenance());
    QCOMPARE(read("limit=0&meta=*"), meta);
}

void ItemsReaderTest::takeAllIn()
{
    SearchIndex index(*m_database);
    while (index.hasWaiting())
        index.takeSome();
}

void ItemsReaderTest::searchesAsWithoutAnIndex_data()
{
    QTest::addColumn<std::string>("term");
    QTest::addColumn<std::string>("ids");
    const auto add = [](const char *term, const char *ids) { QTest::newRow(term) << std::string(term) << std::string(ids); };
    add("first", "1");
    add("FIRST 1", "1");
    add("100%25", "1");
    add("irs", "1");
    add("snake_c", "4");
    add("publish", "1,3");
    add("o'F", "4");
    add("%22one%22", "");
    add("AND OR NOT", "");
    add("th", "3");
    add("e", "1,3,4,5");
    add("4", "4");
    add("22222222-2222-4222-8222-222222222222", "3,4");
    add("titl", "");
    add("f\xC3\xBCr", "5");
    add("\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E", "5");
    add("\xE6\x9C\xAC", "5");
}

void ItemsReaderTest::searchesAsWithoutAnIndex()
{
    QFETCH(std::string, term);
    allow("posts", "{}", "*");
    m_database->run("INSERT INTO posts (title) VALUES ('F\xC3\xBCr alle, f\xC3\xBCr \xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E')");
    const std::string waiting = read("fields=id&search=" + term);
    takeAllIn();
    QCOMPARE(read("fields=id&search=" + term), waiting);
    QFETCH(std::string, ids);
    const auto found = std::count(waiting.begin(), waiting.end(), '{') - 1;
    QCOMPARE(found, ids.empty() ? 0 : std::count(ids.begin(), ids.end(), ',') + 1);
    for (char c : ids)
        QVERIFY2(c == ',' || waiting.find("{\"id\":" + std::string(1, c) + "}") != std::string::npos, waiting.c_str());
    if (term == "first")
        QVERIFY(planOf("search=first").find("VIRTUAL TABLE INDEX") != std::string::npos);
}

void ItemsReaderTest::forgetsChangedTextsInTheSearch()
{
    allow("posts", "{}", "*");
    takeAllIn();
    m_database->run("UPDATE posts SET content = 'second thoughts' WHERE id = 1");
    m_database->run("DELETE FROM posts WHERE id = 4");
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(read("fields=id&search=first"), std::string(R"({"data":[]})"));
        QCOMPARE(read("fields=id&search=thoughts"), std::string(R"({"data":[{"id":1}]})"));
        QCOMPARE(read("fields=id&search=snake"), std::string(R"({"data":[]})"));
        takeAllIn();
    }
    m_database->execute("INSERT INTO latchkey_posts_search (latchkey_posts_search, rank) VALUES ('integrity-check', 1)");
}

QTEST_GUILESS_MAIN(ItemsReaderTest)
#include "itemsreadertest.moc"
