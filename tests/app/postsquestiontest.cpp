// SPDX-License-Identifier: MIT
#include "app/postsquestion.h"

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Kind = PostFilter::Kind;

class PostsQuestionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("TZ", "Europe/Berlin"); }
    void asksForTheNewestFirst();
    void sortsByTheCollectionsOwnFields();
    void withoutSortingItSaysSo();
    void oneFilterStandsAlone();
    void severalHoldTogether();
    void aDayIsThatOfThePerson();
    void textIsLookedForInTitleAndContent();
    void aFilterTakesThePlaceOfItsKind();
    void theAuthorsNameIsAskedForAlong();
};

void PostsQuestionTest::asksForTheNewestFirst()
{
    const Directus::Query query = PostsQuestion{}.query();
    QCOMPARE(query.sort, (QStringList{u"-date_created"_s, u"-id"_s}));
    QVERIFY(query.fields.isEmpty() && query.filter.isEmpty() && query.search.isEmpty());
    QVERIFY(!PostsQuestion{}.isNarrowed());
}

void PostsQuestionTest::sortsByTheCollectionsOwnFields()
{
    PostsQuestion question{.fields = {.id = u"slug"_s, .title = u"headline"_s, .date = u"day"_s}};
    QCOMPARE(question.query().sort, (QStringList{u"-day"_s, u"-slug"_s}));
    question.order = PostsQuestion::Order::OldestFirst;
    QCOMPARE(question.query().sort, (QStringList{u"day"_s, u"slug"_s}));
    question.order = PostsQuestion::Order::ByTitle;
    QCOMPARE(question.query().sort, (QStringList{u"headline"_s, u"slug"_s}));
    question.order = PostsQuestion::Order::ByTitleDescending;
    QCOMPARE(question.query().sort, (QStringList{u"-headline"_s, u"-slug"_s}));
}

void PostsQuestionTest::withoutSortingItSaysSo()
{
    QCOMPARE(PostsQuestion{.fields = {.id = {}}}.query().sort, QStringList{u"-date_created"_s}); // no post has a name
    QVERIFY(PostsQuestion{.isSorted = false}.query().sort.isEmpty());
}

void PostsQuestionTest::oneFilterStandsAlone()
{
    const PostsQuestion question{.search = u" socket "_s, .filters = {{.kind = Kind::Status, .value = u"draft"_s}}};
    QCOMPARE(question.query().filter, (QJsonObject{{"status"_L1, QJsonObject{{"_eq"_L1, "draft"_L1}}}}));
    QCOMPARE(question.query().search, u"socket"_s);
    QVERIFY(question.isNarrowed());
}

void PostsQuestionTest::severalHoldTogether()
{
    const PostsQuestion question{.fields = {.author = u"writer"_s},
        .filters = {{.kind = Kind::Status, .value = u"draft"_s}, {.kind = Kind::Author, .value = u"7"_s}}};
    const QJsonArray all = question.query().filter["_and"_L1].toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(1).toObject(), (QJsonObject{{"writer"_L1, QJsonObject{{"_eq"_L1, "7"_L1}}}}));
}

void PostsQuestionTest::aDayIsThatOfThePerson()
{
    const PostsQuestion question{
        .filters = {{.kind = Kind::From, .day = QDate(2026, 7, 1)}, {.kind = Kind::Until, .day = QDate(2026, 7, 1)}}};
    const QJsonArray all = question.query().filter["_and"_L1].toArray();
    QCOMPARE(all.at(0)["date_created"_L1]["_gte"_L1].toString(), u"2026-06-30T22:00:00.000Z"_s);
    QCOMPARE(all.at(1)["date_created"_L1]["_lt"_L1].toString(), u"2026-07-01T22:00:00.000Z"_s);
}

void PostsQuestionTest::textIsLookedForInTitleAndContent()
{
    PostsQuestion question{
        .fields = {.title = u"title"_s, .content = u"body"_s}, .filters = {{.kind = Kind::Text, .value = u"x"_s}}};
    const QJsonArray either = question.query().filter["_or"_L1].toArray();
    QCOMPARE(either.at(0)["title"_L1]["_icontains"_L1].toString(), u"x"_s);
    QCOMPARE(either.at(1)["body"_L1]["_icontains"_L1].toString(), u"x"_s);
    question.fields.content.clear();
    QCOMPARE(question.query().filter, (QJsonObject{{"title"_L1, QJsonObject{{"_icontains"_L1, "x"_L1}}}}));
}

void PostsQuestionTest::aFilterTakesThePlaceOfItsKind()
{
    PostsQuestion question;
    question.addFilter({.kind = Kind::Status, .value = u"draft"_s});
    question.addFilter({.kind = Kind::Status, .value = u"published"_s});
    QCOMPARE(question.filters.size(), 1);
    QCOMPARE(question.filters.constFirst().value, u"published"_s);
    question.removeFilter(Kind::Status);
    QVERIFY(question.filters.isEmpty());
}

void PostsQuestionTest::theAuthorsNameIsAskedForAlong()
{
    const PostsQuestion question{.fields = {.author = u"user_created"_s}, .namesAuthor = true};
    QCOMPARE(question.query().fields,
        (QStringList{u"*"_s, u"user_created.id"_s, u"user_created.first_name"_s, u"user_created.last_name"_s}));
}

QTEST_GUILESS_MAIN(PostsQuestionTest)
#include "postsquestiontest.moc"
