// SPDX-License-Identifier: MIT
#include "app/postfields.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PostFieldsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheUsualNames_data();
    void knowsTheUsualNames();
    void withoutUsualNamesTheTextsTell();
    void oneTextIsATitle();
    void aCodeIsNoText();
    void aKeyOfAnotherNameIsFound();
    void whatOnlyPointsElsewhereIsNoKey();
    void whatIsChosenComesFirst();
    void namesWhatCanBeATitle();
    void nothingIsFoundInNothing();
};

void PostFieldsTest::knowsTheUsualNames_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<PostFields>("expected");
    const QString day = u"2026-01-02T03:04:05Z"_s;
    QTest::newRow("the guide's") << QJsonObject{{"id"_L1, 1}, {"title"_L1, "a"_L1}, {"content"_L1, "b"_L1}, {"status"_L1, "x"_L1},
        {"date_created"_L1, day}, {"user_created"_L1, "c"_L1}}
                                 << PostFields{
                                        u"id"_s, u"title"_s, u"content"_s, u"status"_s, u"user_created"_s, u"date_created"_s};
    QTest::newRow("a blog's") << QJsonObject{{"slug"_L1, "s"_L1}, {"headline"_L1, "a"_L1}, {"body"_L1, "b"_L1},
        {"published_at"_L1, day}, {"author"_L1, "c"_L1}}
                              << PostFields{u"slug"_s, u"headline"_s, u"body"_s, {}, u"author"_s, u"published_at"_s};
    QTest::newRow("not published yet") << QJsonObject{{"id"_L1, 1}, {"name"_L1, "a"_L1}, {"text"_L1, "b"_L1},
        {"publish_date"_L1, QJsonValue::Null}, {"date_created"_L1, day}}
                                       << PostFields{u"id"_s, u"name"_s, u"text"_s, {}, {}, u"date_created"_s};
}

void PostFieldsTest::knowsTheUsualNames()
{
    QFETCH(QJsonObject, item);
    QFETCH(PostFields, expected);
    QCOMPARE(PostFields::guess({item}), expected);
}

void PostFieldsTest::withoutUsualNamesTheTextsTell()
{
    const QJsonObject item{{"id"_L1, 1}, {"kicker"_L1, "A short one"_L1}, {"story"_L1, u"a long one "_s.repeated(20)},
        {"when"_L1, "2026-01-02T03:04:05Z"_L1}};
    const PostFields fields = PostFields::guess({item});
    QCOMPARE(fields.title, u"kicker"_s);
    QCOMPARE(fields.content, u"story"_s);
    QCOMPARE(fields.date, u"when"_s);
}

void PostFieldsTest::oneTextIsATitle()
{
    const PostFields fields = PostFields::guess({{{"id"_L1, 1}, {"word"_L1, "hello"_L1}}});
    QCOMPARE(fields.title, u"word"_s);
    QVERIFY(fields.content.isEmpty());
}

void PostFieldsTest::aCodeIsNoText()
{
    const PostFields fields = PostFields::guess(
        {{{"id"_L1, 1}, {"ref"_L1, "553f9827-0000-4000-8000-000000000000"_L1}, {"word"_L1, "hi"_L1}}});
    QCOMPARE(fields.title, u"word"_s);
    QVERIFY(fields.content.isEmpty());
}

void PostFieldsTest::aKeyOfAnotherNameIsFound()
{
    const QList<QJsonObject> items{{{"article_id"_L1, 7}, {"category_id"_L1, 1}, {"title"_L1, "a"_L1}},
        {{"article_id"_L1, 8}, {"category_id"_L1, 1}, {"title"_L1, "b"_L1}}};
    QCOMPARE(PostFields::guess(items).id, u"article_id"_s);
}

void PostFieldsTest::whatOnlyPointsElsewhereIsNoKey()
{
    const QList<QJsonObject> alike{{{"first_id"_L1, 7}, {"other_id"_L1, 1}}, {{"first_id"_L1, 8}, {"other_id"_L1, 2}}};
    QCOMPARE(PostFields::guess(alike).id, QString()); // either might be it
    QCOMPARE(PostFields::guess({{{"category_id"_L1, 1}}}).id, u"id"_s); // one item says nothing
    QCOMPARE(PostFields::guess({{{"paid"_L1, "yes"_L1}}, {{"paid"_L1, "no"_L1}}}).id, QString());
}

void PostFieldsTest::whatIsChosenComesFirst()
{
    const PostFields guessed{.title = u"title"_s, .content = u"content"_s};
    const PostFields fields = guessed.with({.content = u"summary"_s});
    QCOMPARE(fields.title, u"title"_s);
    QCOMPARE(fields.content, u"summary"_s);
}

void PostFieldsTest::namesWhatCanBeATitle()
{
    const QStringList names = PostFields::textFields({{{"id"_L1, 1}, {"b"_L1, "x"_L1}}, {{"a"_L1, "y"_L1}, {"n"_L1, 3}}});
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s}));
}

void PostFieldsTest::nothingIsFoundInNothing()
{
    QCOMPARE(PostFields::guess({}), PostFields{});
    QCOMPARE(PostFields::guess({QJsonObject{}}), PostFields{});
}

QTEST_GUILESS_MAIN(PostFieldsTest)
#include "postfieldstest.moc"
