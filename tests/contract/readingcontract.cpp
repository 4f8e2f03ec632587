// SPDX-License-Identifier: MIT
#include "visitor.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Directus;
using namespace Qt::StringLiterals;

/// The posts differ from server to server, so what is read is compared with what was read whole.
class ReadingContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aReaderKnowsItsId();
    void aReaderMayReadPostsAndNotWriteThem();

    void fieldsAreThoseAskedForInTheirOrder();
    void onePostIsRead();
    void aPostThatIsNotThereIsForbidden_data();
    void aPostThatIsNotThereIsForbidden();
    void whatMayNotBeReadIsForbidden();

    void limitAndPageCutTheListUp();
    void offsetSkips();
    void aPageBeyondTheEndIsEmpty();
    void pageZeroIsTheFirst();
    void limitZeroCounts();
    void sortTurnsTheListAround();
    void searchFindsWordsOfATitle();
    void aSearchForNothingThatExistsIsEmpty();
    void aFilterPicks_data();
    void aFilterPicks();
    void aFilterInBracketsPicksTheSame();
    void totalCountIgnoresTheFilter();
    void datesAreUtcWithMilliseconds();

    void anInvalidQueryIsRefused_data();
    void anInvalidQueryIsRefused();

private:
    QList<QJsonObject> read(Query query);
    QJsonValue idOf(qsizetype index) const { return m_all.at(index)["id"_L1]; }
    QString titleOf(qsizetype index) const { return m_all.at(index)["title"_L1].toString(); }
    QList<qsizetype> indexesWhereTitle(const std::function<bool(const QString &)> &matches) const;

    Visitor m_visitor;
    QList<QJsonObject> m_all; ///< id, title, status of all posts, by id
};

void ReadingContract::initTestCase()
{
    QCOMPARE(verdict(m_visitor.logIn()), "done");
    const auto posts = outcomeOf(m_visitor.items.readItems(
        u"posts"_s, {.fields = {u"id"_s, u"title"_s, u"status"_s}, .limit = -1, .sort = {u"id"_s}, .meta = {u"total_count"_s}}));
    QCOMPARE(verdict(posts), "done");
    m_all = posts->data;
    QVERIFY(m_all.size() >= 3);
    QCOMPARE(posts->totalCount, std::optional<qint64>(m_all.size()));
}

QList<QJsonObject> ReadingContract::read(Query query)
{
    if (query.fields.isEmpty())
        query.fields = {u"id"_s, u"title"_s, u"status"_s};
    if (query.sort.isEmpty())
        query.sort = {u"id"_s};
    return outcomeOf(m_visitor.items.readItems(u"posts"_s, query)).value_or(ItemList()).data;
}

QList<qsizetype> ReadingContract::indexesWhereTitle(const std::function<bool(const QString &)> &matches) const
{
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < m_all.size(); ++i)
        if (matches(titleOf(i)))
            indexes.append(i);
    return indexes;
}

/// A real project's reader sees nothing else; on the local server it sees its own account.
void ReadingContract::aReaderKnowsItsId()
{
    const auto user = outcomeOf(m_visitor.users.readMe());

    QCOMPARE(verdict(user), "done");
    QCOMPARE(user->id.size(), 36);
    QVERIFY(user->email.isEmpty() || user->email == reader().email);
}

void ReadingContract::aReaderMayReadPostsAndNotWriteThem()
{
    const auto rights = outcomeOf(m_visitor.permissions.readMine());

    QCOMPARE(verdict(rights), "done");
    QCOMPARE(rights->permission(u"posts"_s, u"read"_s).access, Permission::Access::Full);
    QCOMPARE(rights->permission(u"posts"_s, u"read"_s).fields, QStringList{u"*"_s});
    for (const QString &action : {u"create"_s, u"update"_s, u"delete"_s, u"share"_s})
        QVERIFY(!rights->allows(u"posts"_s, action));
    QVERIFY(!rights->allows(u"directus_settings"_s, u"read"_s));
}

void ReadingContract::fieldsAreThoseAskedForInTheirOrder()
{
    QUrlQuery query;
    query.addQueryItem(u"fields"_s, u"title,id"_s);
    query.addQueryItem(u"limit"_s, u"1"_s);
    query.addQueryItem(u"sort"_s, u"id"_s);

    const Response response = m_visitor.get(u"items/posts"_s, query, m_visitor.authentication.accessToken());

    QCOMPARE(verdict(response), "200");
    QVERIFY2(response.body.startsWith("{\"data\":[{\"title\":\""), response.body.constData());
    QCOMPARE(read({.fields = {u"title"_s}}).constFirst().keys(), QStringList{u"title"_s});
}

void ReadingContract::onePostIsRead()
{
    const QString id = QString::number(idOf(1).toInteger());

    const auto whole = outcomeOf(m_visitor.items.readItem(u"posts"_s, id));
    const auto part = outcomeOf(m_visitor.items.readItem(u"posts"_s, id, {.fields = {u"id"_s, u"title"_s, u"status"_s}}));

    QCOMPARE(verdict(whole), "done");
    QCOMPARE((*whole)["title"_L1].toString(), titleOf(1));
    QVERIFY(whole->contains("content"_L1) && whole->contains("date_created"_L1) && whole->contains("user_created"_L1));
    QCOMPARE(part.value(), m_all.at(1));
}

void ReadingContract::aPostThatIsNotThereIsForbidden_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a number") << u"999999"_s;
    QTest::newRow("a text") << u"no-such-post"_s;
    QTest::newRow("something with a slash") << u"1/2"_s;
}

void ReadingContract::aPostThatIsNotThereIsForbidden()
{
    QFETCH(QString, id);

    QCOMPARE(verdict(outcomeOf(m_visitor.items.readItem(u"posts"_s, id))), "403 FORBIDDEN");
}

void ReadingContract::whatMayNotBeReadIsForbidden()
{
    QCOMPARE(verdict(outcomeOf(m_visitor.items.readItems(u"no_such_collection"_s, {}))), "403 FORBIDDEN");
    QCOMPARE(verdict(outcomeOf(m_visitor.items.readItems(u"directus_users"_s, {}))), "403 FORBIDDEN");
    QCOMPARE(verdict(outcomeOf(m_visitor.items.readItems(u"posts"_s, {.fields = {u"no_such_field"_s}}))), "403 FORBIDDEN");
    QCOMPARE(verdict(outcomeOf(m_visitor.items.readItems(u"posts"_s, {.sort = {u"no_such_field"_s}}))), "403 FORBIDDEN");
}

void ReadingContract::limitAndPageCutTheListUp()
{
    QCOMPARE(read({.limit = 1}), m_all.mid(0, 1));
    QCOMPARE(read({.limit = 1, .page = 2}), m_all.mid(1, 1));
    QCOMPARE(read({.limit = 2, .page = 2}), m_all.mid(2, 2));
}

void ReadingContract::offsetSkips()
{
    QCOMPARE(read({.limit = 2, .offset = 1}), m_all.mid(1, 2));
}

void ReadingContract::aPageBeyondTheEndIsEmpty()
{
    const auto posts = outcomeOf(m_visitor.items.readItems(u"posts"_s, {.limit = 10, .page = 9999}));

    QCOMPARE(verdict(posts), "done");
    QVERIFY(posts->data.isEmpty());
}

void ReadingContract::pageZeroIsTheFirst()
{
    QCOMPARE(read({.limit = 2, .page = 0}), m_all.mid(0, 2));
}

void ReadingContract::limitZeroCounts()
{
    const auto posts = outcomeOf(
        m_visitor.items.readItems(u"posts"_s, {.limit = 0, .meta = {u"total_count"_s, u"filter_count"_s}}));

    QCOMPARE(verdict(posts), "done");
    QVERIFY(posts->data.isEmpty());
    QCOMPARE(posts->totalCount, std::optional<qint64>(m_all.size()));
    QCOMPARE(posts->filterCount, std::optional<qint64>(m_all.size()));
}

void ReadingContract::sortTurnsTheListAround()
{
    QList<QJsonObject> backwards = read({.limit = -1, .sort = {u"-id"_s}});
    std::reverse(backwards.begin(), backwards.end());

    QCOMPARE(backwards, m_all);
}

void ReadingContract::searchFindsWordsOfATitle()
{
    const auto found = outcomeOf(m_visitor.items.readItems(u"posts"_s,
        {.fields = {u"id"_s, u"title"_s, u"status"_s},
            .limit = -1,
            .search = titleOf(0).toUpper(),
            .meta = {u"filter_count"_s, u"total_count"_s}}));

    QCOMPARE(verdict(found), "done");
    QVERIFY(found->data.contains(m_all.at(0)));
    QVERIFY(found->data.size() < m_all.size());
    QCOMPARE(found->filterCount, std::optional<qint64>(found->data.size()));
    QCOMPARE(found->totalCount, std::optional<qint64>(m_all.size()));
}

void ReadingContract::aSearchForNothingThatExistsIsEmpty()
{
    const auto found = outcomeOf(m_visitor.items.readItems(u"posts"_s, {.search = u"a/b?c#d%e+f&g=h ü"_s}));

    QCOMPARE(verdict(found), "done");
    QVERIFY(found->data.isEmpty());
}

void ReadingContract::aFilterPicks_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QList<qsizetype>>("picked");
    const QJsonArray firstAndThird{idOf(0), idOf(2)};
    const auto field = [](QLatin1StringView name, QLatin1StringView op, const QJsonValue &value) {
        return QJsonObject{{name, QJsonObject{{op, value}}}};
    };
    using Picked = QList<qsizetype>;
    QTest::newRow("_eq") << field("id"_L1, "_eq"_L1, idOf(1)) << Picked{1};
    QTest::newRow("_in") << field("id"_L1, "_in"_L1, firstAndThird) << Picked{0, 2};
    QTest::newRow("_lt") << field("id"_L1, "_lt"_L1, idOf(2)) << Picked{0, 1};
    QTest::newRow("_lte") << field("id"_L1, "_lte"_L1, idOf(1)) << Picked{0, 1};
    QTest::newRow("_icontains") << field("title"_L1, "_icontains"_L1, titleOf(1).toUpper())
                                << indexesWhereTitle([this](const QString &title) { return title.contains(titleOf(1)); });
    QTest::newRow("_starts_with") << field("title"_L1, "_starts_with"_L1,
        titleOf(2).left(5)) << indexesWhereTitle([this](const QString &title) { return title.startsWith(titleOf(2).left(5)); });
    QTest::newRow("_null") << field("title"_L1, "_null"_L1, true) << Picked{};
    QTest::newRow("_and") << QJsonObject{{"_and"_L1,
        QJsonArray{field("id"_L1, "_in"_L1, firstAndThird), field("title"_L1, "_eq"_L1, titleOf(2))}}}
                          << Picked{2};
    QTest::newRow("_or") << QJsonObject{{"_or"_L1,
        QJsonArray{field("id"_L1, "_eq"_L1, idOf(0)), field("title"_L1, "_eq"_L1, titleOf(1))}}}
                         << Picked{0, 1};
    QTest::newRow("a value without an operator") << QJsonObject{{"id"_L1, idOf(1)}} << Picked{1};
}

void ReadingContract::aFilterPicks()
{
    QFETCH(QJsonObject, filter);
    QFETCH(QList<qsizetype>, picked);
    QList<QJsonObject> expected;
    for (const qsizetype index : picked)
        expected.append(m_all.at(index));

    const auto posts = outcomeOf(m_visitor.items.readItems(
        u"posts"_s, {.fields = {u"id"_s, u"title"_s, u"status"_s}, .limit = -1, .sort = {u"id"_s}, .filter = filter}));

    QCOMPARE(verdict(posts), "done");
    QCOMPARE(posts->data, expected);
}

void ReadingContract::aFilterInBracketsPicksTheSame()
{
    QUrlQuery query;
    query.addQueryItem(u"filter[id][_eq]"_s, QString::number(idOf(1).toInteger()));
    query.addQueryItem(u"fields"_s, u"id"_s);

    const Response response = m_visitor.get(u"items/posts"_s, query, m_visitor.authentication.accessToken());

    QCOMPARE(response.body, QByteArray("{\"data\":[{\"id\":" + QByteArray::number(idOf(1).toInteger()) + "}]}"));
}

void ReadingContract::totalCountIgnoresTheFilter()
{
    const auto posts = outcomeOf(m_visitor.items.readItems(u"posts"_s,
        {.limit = 1,
            .filter = {{"id"_L1, QJsonObject{{"_in"_L1, QJsonArray{idOf(0), idOf(1)}}}}},
            .meta = {u"total_count"_s, u"filter_count"_s}}));

    QCOMPARE(verdict(posts), "done");
    QCOMPARE(posts->totalCount, std::optional<qint64>(m_all.size()));
    QCOMPARE(posts->filterCount, std::optional<qint64>(2));
}

void ReadingContract::datesAreUtcWithMilliseconds()
{
    const QString date = read({.fields = {u"date_created"_s}, .limit = 1}).value(0)["date_created"_L1].toString();

    QVERIFY2(
        QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s).match(date).hasMatch(), qPrintable(date));
}

void ReadingContract::anInvalidQueryIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("refusal");
    const QByteArray invalid = "400 INVALID_QUERY";
    QTest::newRow("a negative limit") << u"limit"_s << u"-5"_s << invalid;
    QTest::newRow("a limit in words") << u"limit"_s << u"many"_s << invalid;
    QTest::newRow("half a filter") << u"filter"_s << u"{\"id\":"_s << invalid;
    QTest::newRow("an unknown operator") << u"filter"_s << u"{\"id\":{\"_like_it\":1}}"_s << invalid;
    QTest::newRow("a filter by an unknown field") << u"filter"_s << u"{\"no_such_field\":{\"_eq\":1}}"_s << "403 FORBIDDEN"_qba;
}

void ReadingContract::anInvalidQueryIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QByteArray, refusal);
    QUrlQuery query;
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));

    QCOMPARE(verdict(m_visitor.get(u"items/posts"_s, query, m_visitor.authentication.accessToken())), refusal);
}

QTEST_GUILESS_MAIN(ReadingContract)
#include "readingcontract.moc"
