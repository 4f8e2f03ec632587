// SPDX-License-Identifier: MIT
// Documents of GraphQL, without a server: reading them, holding them against a schema, what is executed of them.
#include "accountability.h"
#include "graphqlexecution.h"
#include "graphqlparser.h"
#include "graphqlprojectschema.h"
#include "graphqlvalidation.h"
#include "rights.h"
#include "schema.h"

#include <QTest>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

using namespace Latchkey::Server;
using namespace Latchkey::Server::Graphql;
namespace json = boost::json;

namespace {

std::string syntaxErrorOf(const std::string &text)
{
    try {
        parseDocument(text);
        return {};
    } catch (const SyntaxError &error) {
        return std::string(error.what()) + " @" + std::to_string(error.location().line) + ':'
            + std::to_string(error.location().column);
    }
}

std::string repeated(const std::string &text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

class GraphqlTest : public QObject {
    Q_OBJECT

private:
    std::string problemsOf(const std::string &text) const;
    std::string executed(const std::string &text, const std::string &variables = "{}") const;

    std::unique_ptr<Database> m_database;
    ProjectSchema m_project;

private Q_SLOTS:
    void initTestCase();
    void readsDocuments_data();
    void readsDocuments();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void unescapesStrings();
    void readsTypes();
    void acceptsValidDocuments_data();
    void acceptsValidDocuments();
    void complainsAsGraphqlJs_data();
    void complainsAsGraphqlJs();
    void boundsBombs_data();
    void boundsBombs();
    void followsAliasesFragmentsAndDirectives_data();
    void followsAliasesFragmentsAndDirectives();
    void takesVariables_data();
    void takesVariables();
    void cutsTheSchemaToTheRights();
};

void GraphqlTest::initTestCase()
{
    m_database = std::make_unique<Database>(":memory:");
    migrate(*m_database);
    m_database->execute("INSERT INTO directus_roles (id, name) VALUES ('r', 'Administrator');"
                        "INSERT INTO directus_policies (id, name, admin_access) VALUES ('p', 'All', 1);"
                        "INSERT INTO directus_access (id, role, policy) VALUES ('a', 'r', 'p');");
    const Accountability asker{"u", "r"};
    m_project = itemsSchema(*m_database, asker);
}

std::string GraphqlTest::problemsOf(const std::string &text) const
{
    std::string problems;
    for (const Problem &problem : validate(parseDocument(text), m_project.schema))
        problems += (problems.empty() ? "" : " | ") + problem.message;
    return problems;
}

// What is asked for, as `key(arguments){…}`.
std::string GraphqlTest::executed(const std::string &text, const std::string &variables) const
{
    const Document document = parseDocument(text);
    const std::vector<Problem> problems = validate(document, m_project.schema);
    if (!problems.empty())
        return "not valid: " + problems.front().message;
    try {
        const Execution execution(document, m_project.schema, {}, json::parse(variables).as_object());
        std::string shown;
        for (const CollectedField &field : execution.rootFields()) {
            shown += field.key + json::serialize(execution.arguments(field));
            for (const CollectedField &inner : execution.subfields(field))
                shown += ' ' + inner.key + ':' + inner.first().name;
            shown += ';';
        }
        return shown;
    } catch (const Problem &problem) {
        return problem.message;
    }
}

void GraphqlTest::readsDocuments_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text :
        {"{a}", "query{a}", "query Q($a:[Int!]!=[1,2] @x,$b:I={c:{d:null}}){a(b:$a,c:-1.5e+3,d:E,e:true)@x(y:1)}",
            "mutation M{a:b{c ...F ... on T{d} ...@include(if:true){e}}}fragment F on T{f}", "subscription{a}",
            "\xef\xbb\xbf # comment\r\n{ a , b ,, }", "{a(b:\"\"\"block \\\"\"\" \"quoted\" \n text\"\"\")}",
            "{on query fragment true}"})
        QTest::newRow(text) << std::string(text);
}

void GraphqlTest::readsDocuments()
{
    QFETCH(std::string, text);
    QCOMPARE(syntaxErrorOf(text), std::string());
}

void GraphqlTest::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("error");
    const auto add = [](const std::string &text, const char *error) {
        QTest::newRow(text.substr(0, 20).c_str()) << text << std::string(error);
    };
    add("", "Syntax Error: Unexpected <EOF>. @1:1");
    add("{", "Syntax Error: Expected Name, found <EOF>. @1:2");
    add("{}", "Syntax Error: Expected Name, found \"}\". @1:2");
    add("{a", "Syntax Error: Expected Name, found <EOF>. @1:3");
    add("hello", "Syntax Error: Unexpected Name \"hello\". @1:1");
    add("{a}\n{ü}", "Syntax Error: Unexpected character. @2:2");
    add("{a(b:)}", "Syntax Error: Unexpected \")\". @1:6");
    add("{a(b:01)}", "Syntax Error: Invalid number, unexpected digit after 0. @1:6");
    add("{a(b:1x)}", "Syntax Error: Invalid number. @1:6");
    add("{a(b:\"x)}", "Syntax Error: Unterminated string. @1:6");
    add("{a(b:\"\\q\")}", "Syntax Error: Invalid character escape sequence. @1:6");
    add("{a(b:\"\\ud800\")}", "Syntax Error: Invalid Unicode escape sequence. @1:6");
    add("{a(b:\"\"\"x)}", "Syntax Error: Unterminated string. @1:6");
    add("query($a:Int=$b){a}", "Syntax Error: Unexpected \"$\". @1:14");
    add("fragment on on T{a}", "Syntax Error: Unexpected Name \"on\". @1:10");
    add("{a ... }", "Syntax Error: Expected \"{\", found \"}\". @1:8");
    add(repeated("{a", 50), "Syntax Error: Document is nested too deeply. @1:81");
    add("{a(b:" + repeated("[", 100000), "Syntax Error: Document is nested too deeply. @1:45");
    add('{' + repeated("a ", 6000) + '}', "Syntax Error: Document contains more that 5000 tokens. Parsing aborted. @1:10000");
}

void GraphqlTest::refusesWhatIsNoDocument()
{
    QFETCH(std::string, text);
    QFETCH(std::string, error);
    QCOMPARE(syntaxErrorOf(text), error);
}

void GraphqlTest::unescapesStrings()
{
    const auto value = [](const std::string &text) {
        return parseDocument("{a(b:" + text + ")}").operations[0].selections[0].arguments[0].value.text;
    };
    const std::string escaped = value("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00fc\\ud83d\\ude00\"");
    QCOMPARE(escaped, std::string("a\"\\/\b\f\n\r\t\xc3\xbc\xf0\x9f\x98\x80"));
    QCOMPARE(value("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n  \"\"\""), std::string("Hello,\n  World!\n\nYours,"));
    QCOMPARE(value("\"\"\"\"\"\""), std::string());
    QCOMPARE(value("\"\""), std::string());
}

void GraphqlTest::readsTypes()
{
    for (const char *text : {"a", "a!", "[a]", "[a!]!", "[[a]!]"})
        QCOMPARE(parseType(text).text(), std::string(text));
    QVERIFY_THROWS_EXCEPTION(SyntaxError, parseType("[a"));
    QVERIFY_THROWS_EXCEPTION(SyntaxError, parseType("a b"));
}

void GraphqlTest::acceptsValidDocuments_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text :
        {"{posts{id}}", "{posts(limit:2,sort:[\"id\"],filter:{_or:[{title:{_contains:\"a\"}},{id:{_in:[1,\"2\"]}}]}){id title}}",
            "{posts(sort:\"id\"){id}}", "query($f:posts_filter,$l:Int=3){posts(filter:$f,limit:$l){id}}",
            "query($i:ID!){posts_by_id(id:$i){__typename user_created{email role{name}}}}",
            "{posts_aggregated(groupBy:[\"status\"]){group countAll count{id}}}",
            "{__schema{queryType{name}} __type(name:\"posts\"){name}}",
            "{a:posts{...F} b:posts{...F}} fragment F on posts{id ...G} fragment G on posts{title}",
            "query($b:Boolean!){posts{id @include(if:$b) title @skip(if:false)}}",
            "mutation{create_posts_item(data:{title:\"x\"}){id}}", "query A{posts{id}} query B{posts{id}}",
            "query($t:String){posts(filter:{title:{_eq:$t}}){id}}", "{posts{user_created{id} user_created{email}}}"})
        QTest::newRow(text) << std::string(text);
}

void GraphqlTest::acceptsValidDocuments()
{
    QFETCH(std::string, text);
    QCOMPARE(problemsOf(text), std::string());
}

void GraphqlTest::complainsAsGraphqlJs_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("problem");
    const auto add = [](const char *text, const char *problem) {
        QTest::newRow(text) << std::string(text) << std::string(problem);
    };
    add("{post{id}}", R"(Cannot query field "post" on type "Query". Did you mean "posts"?)");
    add("{posts{titel}}", R"(Cannot query field "titel" on type "posts". Did you mean "title"?)");
    add("{posts}", R"(Field "posts" of type "[posts!]!" must have a selection of subfields. Did you mean "posts { ... }"?)");
    add("{posts{id{x}}}", R"(Field "id" must not have a selection since type "ID!" has no subfields.)");
    add("{posts(limits:1){id}}", R"(Unknown argument "limits" on field "Query.posts". Did you mean "limit"?)");
    add("{posts_by_id{id}}", R"(Field "posts_by_id" argument "id" of type "ID!" is required, but it was not provided.)");
    add("{posts(limit:\"1\"){id}}", R"(Int cannot represent non-integer value: "1")");
    add("{posts(limit:1,limit:2){id}}", R"(There can be only one argument named "limit".)");
    add("{posts(filter:{titel:{_eq:\"\"}}){id}}",
        R"(Field "titel" is not defined by type "posts_filter". Did you mean "title"?)");
    add("{posts_by_id(id:null){id}}", R"(Expected value of type "ID!", found null.)");
    add("{posts(limit:$x){id}}", R"(Variable "$x" is not defined.)");
    add("query($x:Int){posts{id}}", R"(Variable "$x" is never used.)");
    add("query($x:String){posts(limit:$x){id}}", R"(Variable "$x" of type "String" used in position expecting type "Int".)");
    add("query($x:ID){posts_by_id(id:$x){id}}", R"(Variable "$x" of type "ID" used in position expecting type "ID!".)");
    add("query($x:Nope){posts(limit:$x){id}}", R"(Unknown type "Nope".)");
    add("{...F}", R"(Unknown fragment "F".)");
    add("{posts{id}} fragment F on posts{id}", R"(Fragment "F" is never used.)");
    add("{posts{...F}} fragment F on posts{...F}", R"(Cannot spread fragment "F" within itself.)");
    add("{posts{...F}} fragment F on Nope{id}", R"(Unknown type "Nope".)");
    add("{posts{... on Query{posts{id}}}}",
        R"(Fragment cannot be spread here as objects of type "posts" can never be of type "Query".)");
    add("{posts{id @nope}}", R"(Unknown directive "@nope".)");
    add("{posts{id @skip}}", R"(Directive "@skip" argument "if" of type "Boolean!" is required, but it was not provided.)");
    add("{a:posts{id} a:posts_by_id(id:1){id}}",
        R"(Fields "a" conflict because "posts" and "posts_by_id" are different fields. )"
        R"(Use different aliases on the fields to fetch both if this was intentional.)");
    add("{posts(limit:1){id} posts(limit:2){id}}",
        R"(Fields "posts" conflict because they have differing arguments. )"
        R"(Use different aliases on the fields to fetch both if this was intentional.)");
    add("subscription{posts{id}}", "Schema is not configured to execute subscription operation.");
    add("{posts{id}} {posts{id}}", "This anonymous operation must be the only defined operation.");
    add("mutation{create_posts_item(data:{status:\"x\"}){id}}",
        R"(Field "create_posts_input.title" of required type "String!" was not provided.)");
}

void GraphqlTest::complainsAsGraphqlJs()
{
    QFETCH(std::string, text);
    QFETCH(std::string, problem);
    QCOMPARE(problemsOf(text).substr(0, problem.size()), problem);
}

void GraphqlTest::boundsBombs_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("problem");
    const auto add = [](const char *name, const std::string &text, const char *problem) {
        QTest::newRow(name) << text << std::string(problem);
    };
    std::string doubling = "{posts{user_created{...F0}}}";
    for (int i = 0; i < 15; ++i) {
        const std::string next = "{...F" + std::to_string(i + 1) + '}';
        doubling += " fragment F" + std::to_string(i) + " on directus_roles{a:parent" + next + " b:parent" + next + '}';
    }
    add("fragments that double",
        "{users:posts{user_created{role{...F0}}}}" + doubling.substr(28) + " fragment F15 on directus_roles{id}",
        "Query is too large");
    add("deep", "{posts{user_created{role{" + repeated("parent{", 25) + "id" + repeated("}", 28) + '}', "Query is too deep");
    add("introspection", "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}", "Maximum introspection depth exceeded");
    std::string aliases = "{";
    for (int i = 0; i < 900; ++i)
        aliases += 'a' + std::to_string(i) + ":nope ";
    add("many mistakes", aliases + '}', "Cannot query field");
}

void GraphqlTest::boundsBombs()
{
    QFETCH(std::string, text);
    QFETCH(std::string, problem);
    const std::string found = problemsOf(text);
    QVERIFY2(found.find(problem) != std::string::npos, found.substr(0, 300).c_str());
    QVERIFY(found.size() < 10000);
}

void GraphqlTest::followsAliasesFragmentsAndDirectives_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("shown");
    const auto add = [](const char *text, const char *shown) { QTest::newRow(text) << std::string(text) << std::string(shown); };
    add("{p:posts(limit:2){i:id ...F title}} fragment F on posts{title slug}", R"(p{"limit":2} i:id title:title slug:slug;)");
    add("{posts{...{id}... on posts{slug}}}", "posts{} id:id slug:slug;");
    add("{posts{id @skip(if:true) title @include(if:true) slug @include(if:false)}}", "posts{} title:title;");
    add("{posts{...F @skip(if:true) id}} fragment F on posts{title}", "posts{} id:id;");
    add("{posts(filter:{_and:[{status:{_eq:\"a\"}}]}){id}}", R"(posts{"filter":{"_and":[{"status":{"_eq":"a"}}]}} id:id;)");
    add("{posts{id} posts{id title}}", "posts{} id:id title:title;");
}

void GraphqlTest::followsAliasesFragmentsAndDirectives()
{
    QFETCH(std::string, text);
    QFETCH(std::string, shown);
    QCOMPARE(executed(text), shown);
}

void GraphqlTest::takesVariables_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("variables");
    QTest::addColumn<std::string>("shown");
    const auto add = [](const char *text, const char *variables, const char *shown) {
        QTest::newRow((std::string(text) + variables).c_str())
            << std::string(text) << std::string(variables) << std::string(shown);
    };
    const char *limited = "query($n:Int=7){posts(limit:$n){id}}";
    add(limited, "{}", R"(posts{"limit":7} id:id;)");
    add(limited, R"({"n":3,"unused":1})", R"(posts{"limit":3} id:id;)");
    add(limited, R"({"n":null})", R"(posts{"limit":null} id:id;)");
    add(limited, R"({"n":"3"})", R"(Variable "$n" got invalid value "3"; Int cannot represent value: "3")");
    add("query($n:Int){posts(limit:$n){id}}", "{}", "posts{} id:id;");
    add("query($i:ID!){posts_by_id(id:$i){id}}", "{}", R"(Variable "$i" of required type "ID!" was not provided.)");
    add("query($i:ID!){posts_by_id(id:$i){id}}", R"({"i":5})", R"(posts_by_id{"id":5} id:id;)");
    add("query($f:posts_filter){posts(filter:$f){id}}", R"({"f":{"nope":1}})",
        R"(Variable "$f" got invalid value {"nope":1}; Field "nope" is not defined by type "posts_filter".)");
    add("query($b:Boolean!){posts{id title @include(if:$b)}}", R"({"b":false})", "posts{} id:id;");
}

void GraphqlTest::takesVariables()
{
    QFETCH(std::string, text);
    QFETCH(std::string, variables);
    QFETCH(std::string, shown);
    QCOMPARE(executed(text, variables), shown);
}

void GraphqlTest::cutsTheSchemaToTheRights()
{
    const ProjectSchema nobody = itemsSchema(*m_database, {});
    QVERIFY(!nobody.schema.type("posts"));
    QVERIFY(!nobody.schema.root(OperationKind::Mutation));
    const ProjectSchema system = systemSchema(*m_database, {});
    QVERIFY(system.schema.root(OperationKind::Mutation)->field("auth_login"));
    QVERIFY(!system.schema.root(OperationKind::Query)->field("users_me"));
    QVERIFY(!system.schema.root(OperationKind::Mutation)->field("users_invite"));
}

QTEST_GUILESS_MAIN(GraphqlTest)
#include "graphqltest.moc"
