// SPDX-License-Identifier: MIT
#include "scriptedcollection.h"
#include "sessionstack.h"

#include "app/postsmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using State = PostsModel::State;

class PostsModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingByItself();
    void readsTheBeginningNewestFirst();
    void everyRowIsThereFromTheFirstAnswerOn();
    void readsAheadOfTheView();
    void theMiddleOfAMillionIsOneRequestAway();
    void aScrollBarUnderWayAsksForNothingUntilItRests();
    void whatNoViewWantsIsCancelled();
    void memoryIsBounded();
    void aServerMayGiveLessThanItIsAskedFor();
    void aPageThatIsTooLargeIsAskedForInParts();
    void aLaterPageThatIsTooLargeToo();
    void withoutACountTheListGrowsAsOneReads();
    void postsThatArriveMeanwhileMoveTheOthersDown();
    void aDuplicateIsHealed();
    void aGapIsHealed();
    void aServerThatContradictsItselfIsNotAskedForever();
    void postsWithoutAnIdAreAllShown();
    void aLateAnswerIsDropped();
    void reloadingKeepsTheRowsUntilTheAnswerIsHere();
    void whatHasNotChangedCostsNothing();
    void reloadingReadsWhatIsShown();
    void anErrorKeepsTheRows_data();
    void anErrorKeepsTheRows();
    void readingCanBeTriedAgainAfterAnError();
    void readsWithoutSortingWhereThereIsNothingToSortBy();
    void forbiddenWithoutSortingToo();
    void sortsByTheDateThatIsShown();
    void asksForTheAuthorsNameOnceThereIsOne();
    void whatWasLearnedBeforeIsAskedForAtOnce();
    void anAuthorWithoutANameIsNotAskedForAgain();
    void anotherQuestionTakesTheRowsAway();
    void chosenFieldsComeBeforeGuesses();
    void longContentsAreAbridged();
    void anEmptyCollectionIsNoError();
    void aModelThatGoesTakesItsQuestionAlong();
    void tellsViewsEverythingTheyShow();
    void staysConsistentForItsViews();
};

namespace {

const QByteArray route = "GET /items/posts";
constexpr int patience = 30'000; // ms; a hundred megabytes take a busy machine some seconds

ScriptedAnswer page(const QJsonArray &data, int filterCount)
{
    const QJsonObject document{{"meta"_L1, QJsonObject{{"filter_count"_L1, filterCount}}}, {"data"_L1, data}};
    return ScriptedAnswer::status(200, QJsonDocument(document).toJson());
}

QJsonArray items(int from, int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(ScriptedCollection::plainItem(from - i));
    return list;
}

/// Of which fifty are more than Request::largestAnswer.
QJsonObject largeItem(int id)
{
    static const QString content(1'500'000, u'x');
    QJsonObject item = ScriptedCollection::plainItem(id);
    item["content"_L1] = content;
    return item;
}

struct PostsStack : SessionStack {
    explicit PostsStack(int count = 0) : posts{.count = count}
    {
        posts.answerAt(server);
        beSignedIn();
    }

    ScriptedCollection posts;
    PostsModel model{Directus::Items(session->client())};

    QString id(int row) const { return model.index(row).data(PostsModel::IdRole).toString(); }
    bool isLoaded(int row) const { return model.index(row).data(PostsModel::IsLoadedRole).toBool(); }
    bool areLoaded(int first, int last) const
    {
        for (int row = first; row <= last; ++row)
            if (!isLoaded(row))
                return false;
        return true;
    }
    int asked() const { return int(server.received(route).size()); }
    QUrlQuery question(int number) const { return server.received(route).at(number).query(); }
    QString offset(int number) const { return question(number).queryItemValue(u"offset"_s); }

    bool rests()
    {
        return QTest::qWaitFor([this] { return model.state() != State::Loading; }, patience);
    }
    bool isRead()
    {
        model.ask({});
        return rests();
    }
    bool isReloaded()
    {
        model.reload();
        return rests();
    }
    /// The rows that a view shows are all there.
    bool shows(int first, int last)
    {
        model.wantRows(first, last);
        return QTest::qWaitFor([this, first, last] { return areLoaded(first, last); }, patience);
    }
    /// Every row from `first` to `last` is the one that the server has there.
    bool agrees(int first, int last) const
    {
        for (int row = first; row <= last; ++row)
            if (id(row) != QString::number(posts.newest - row))
                return false;
        return true;
    }
    /// A whole exchange goes by.
    void letSomeTimePass()
    {
        server.on("GET /server/ping").answer(ScriptedAnswer::status(200, "pong", "text/plain"));
        QVERIFY(outcomeOf(Directus::ServerInfo(session->transport()).ping()));
    }
};

} // namespace

void PostsModelTest::asksForNothingByItself()
{
    PostsStack stack;
    QCOMPARE(stack.model.state(), State::Idle);
    stack.model.wantRows(0, 10);
    stack.letSomeTimePass();
    QCOMPARE(stack.asked(), 0);
    QCOMPARE(stack.model.totalCount(), -1);
}

void PostsModelTest::readsTheBeginningNewestFirst()
{
    PostsStack stack(3);
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.state(), State::Ready);
    QCOMPARE(stack.model.rowCount(), 3);
    QVERIFY(stack.agrees(0, 2));
    QCOMPARE(stack.model.totalCount(), 3);
    QVERIFY(stack.model.askedAt().isValid());
    QCOMPARE(stack.question(0).queryItemValue(u"sort"_s), u"-date_created,-id"_s);
    QCOMPARE(stack.question(0).queryItemValue(u"limit"_s), u"50"_s);
    QCOMPARE(stack.server.received(route).at(0).bearer(), QByteArray("access-1"));
}

void PostsModelTest::everyRowIsThereFromTheFirstAnswerOn()
{
    PostsStack stack(1'000'000);
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.rowCount(), 1'000'000);
    QVERIFY(stack.isLoaded(49));
    QVERIFY(!stack.isLoaded(50));
    QVERIFY(!stack.model.index(50).data().isValid());
}

void PostsModelTest::readsAheadOfTheView()
{
    PostsStack stack(1000);
    QVERIFY(stack.isRead());
    stack.model.wantRows(40, 49); // nothing of it is missing
    QTRY_VERIFY(stack.areLoaded(50, 99));
    QVERIFY(!stack.question(1).hasQueryItem(u"meta"_s)); // counting is dear, and was done
    QCOMPARE(stack.offset(1), u"49"_s); // with the row before it
    QCOMPARE(stack.question(1).queryItemValue(u"limit"_s), u"51"_s);
}

void PostsModelTest::theMiddleOfAMillionIsOneRequestAway()
{
    PostsStack stack(1'000'000);
    QVERIFY(stack.isRead());
    QVERIFY(stack.shows(500'010, 500'020));
    QVERIFY(stack.agrees(500'010, 500'020));
    QCOMPARE(stack.offset(1), u"499999"_s);
}

void PostsModelTest::aScrollBarUnderWayAsksForNothingUntilItRests()
{
    PostsStack stack(1'000'000);
    QVERIFY(stack.isRead());
    for (int row = 1000; row < 900'000; row += 1000)
        stack.model.wantRows(row, row + 10);
    QTRY_VERIFY(stack.isLoaded(899'000));
    for (int number = 1; number < stack.asked(); ++number)
        QVERIFY2(stack.offset(number).toInt() > 898'000, qPrintable(stack.offset(number)));
}

void PostsModelTest::whatNoViewWantsIsCancelled()
{
    PostsStack stack(1'000'000);
    QVERIFY(stack.isRead());
    stack.server.on(route).answer(page(items(1, 1), 1).heldBack(), 2);
    stack.model.wantRows(700'000, 700'010);
    QTRY_COMPARE(stack.server.heldBack(), 2);
    QVERIFY(stack.shows(200'000, 200'010));
    stack.server.letGo();
    stack.letSomeTimePass();
    QVERIFY(!stack.isLoaded(700'000));
    QCOMPARE(stack.model.state(), State::Ready);
}

void PostsModelTest::memoryIsBounded()
{
    PostsStack stack(100'000);
    QVERIFY(stack.isRead());
    for (int row = 0; row < 5000; row += 100)
        QVERIFY(stack.shows(row, row + 20));
    QVERIFY2(stack.model.knownRows() < 700, qPrintable(QString::number(stack.model.knownRows())));
    QVERIFY(stack.isLoaded(0)); // the beginning is what changes are told by
    QVERIFY(!stack.isLoaded(1000));
}

void PostsModelTest::aServerMayGiveLessThanItIsAskedFor()
{
    PostsStack stack(95);
    stack.posts.mostAtOnce = 20;
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.rowCount(), 95);
    QVERIFY(stack.shows(10, 60));
    QVERIFY(stack.shows(60, 94));
    QVERIFY(stack.agrees(60, 94));
}

void PostsModelTest::aPageThatIsTooLargeIsAskedForInParts()
{
    PostsStack stack(80);
    stack.posts.item = largeItem;
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.state(), State::Ready);
    QCOMPARE(stack.model.rowCount(), 80);
    QCOMPARE(stack.question(0).queryItemValue(u"limit"_s), u"50"_s);
    QVERIFY(stack.question(1).queryItemValue(u"limit"_s).toInt() < 25);
    QVERIFY(stack.shows(0, 5));
    QVERIFY(stack.shows(70, 75));
    QVERIFY(stack.agrees(70, 75));
    stack.posts.item = ScriptedCollection::plainItem;
    QVERIFY(stack.isRead()); // asked anew, it may be as much as usual
    QCOMPARE(stack.question(stack.asked() - 1).queryItemValue(u"limit"_s), u"50"_s);
}

void PostsModelTest::aLaterPageThatIsTooLargeToo()
{
    PostsStack stack(300);
    stack.posts.item = [](int id) { return id > 100 ? ScriptedCollection::plainItem(id) : largeItem(id); };
    QVERIFY(stack.isRead());
    QVERIFY(stack.shows(280, 285));
    QVERIFY(stack.agrees(280, 285));
    QCOMPARE(stack.model.state(), State::Ready);
}

void PostsModelTest::withoutACountTheListGrowsAsOneReads()
{
    PostsStack stack(120);
    stack.posts.givesCount = false;
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.totalCount(), -1);
    QCOMPARE(stack.model.rowCount(), 50);
    stack.model.wantRows(30, 49);
    QTRY_COMPARE(stack.model.rowCount(), 100);
    stack.model.wantRows(80, 99);
    QTRY_COMPARE(stack.model.rowCount(), 120);
    QVERIFY(stack.agrees(60, 119));
    const int asked = stack.asked();
    stack.model.wantRows(110, 119);
    stack.letSomeTimePass();
    QCOMPARE(stack.asked(), asked);
}

void PostsModelTest::postsThatArriveMeanwhileMoveTheOthersDown()
{
    PostsStack stack(1000);
    QVERIFY(stack.isRead());
    QVERIFY(stack.shows(300, 320));
    const QPersistentModelIndex reading = stack.model.index(310);
    const QString id = stack.id(310);
    QSignalSpy arrived(&stack.model, &PostsModel::postsArrived);
    stack.posts.count += 3;
    stack.posts.newest += 3;
    stack.model.revalidate();
    QVERIFY(stack.rests());
    QCOMPARE(stack.model.rowCount(), 1003);
    QCOMPARE(reading.row(), 313);
    QCOMPARE(stack.id(313), id);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.at(0).at(0).toInt(), 3);
    QVERIFY(stack.agrees(0, 40));
}

void PostsModelTest::aDuplicateIsHealed()
{
    PostsStack stack(1000);
    QVERIFY(stack.isRead());
    stack.posts.count += 2; // two on top: the next page begins with what the last one ended with
    stack.posts.newest += 2;
    QVERIFY(stack.shows(55, 70));
    QTRY_COMPARE(stack.model.rowCount(), 1002);
    QTRY_VERIFY(stack.agrees(57, 70));
    QTRY_VERIFY(stack.agrees(0, 49));
}

void PostsModelTest::aGapIsHealed()
{
    PostsStack stack(1000);
    QVERIFY(stack.isRead());
    stack.posts.gone = {stack.posts.newest - 10, stack.posts.newest - 11};
    QVERIFY(stack.shows(55, 70));
    QTRY_COMPARE(stack.model.rowCount(), 998);
    QTRY_COMPARE(stack.id(10), QString::number(stack.posts.newest - 12));
    QTRY_COMPARE(stack.id(48), QString::number(stack.posts.newest - 50)); // which the gap had swallowed
}

void PostsModelTest::aServerThatContradictsItselfIsNotAskedForever()
{
    PostsStack stack;
    stack.server.on(route).thenCompute([](const ReceivedRequest &request) {
        const bool isBeginning = request.query().queryItemValue(u"offset"_s) == u"0"_s;
        return isBeginning ? page(items(1000, 50), 1000) : page({}, 1000); // and then there are none
    });
    QVERIFY(stack.isRead());
    stack.model.wantRows(50, 60);
    QTRY_VERIFY(stack.isLoaded(60)); // as an empty place
    QVERIFY(stack.id(60).isEmpty());
    stack.letSomeTimePass();
    QVERIFY2(stack.asked() < 30, qPrintable(QString::number(stack.asked())));
}

void PostsModelTest::postsWithoutAnIdAreAllShown()
{
    PostsStack stack(70);
    stack.posts.item = [](int) { return QJsonObject{{"title"_L1, "Same"_L1}}; };
    QVERIFY(stack.isRead());
    QVERIFY(stack.shows(50, 69));
    QCOMPARE(stack.model.rowCount(), 70);
    QVERIFY(stack.isReloaded());
    QCOMPARE(stack.model.rowCount(), 70);
}

void PostsModelTest::aLateAnswerIsDropped()
{
    PostsStack stack(2);
    stack.server.on(route).answer(page(items(1, 1), 1).heldBack());
    stack.model.ask({});
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.model.reload();
    QTRY_COMPARE(stack.model.rowCount(), 2);
    stack.server.letGo();
    stack.letSomeTimePass();
    QCOMPARE(stack.model.rowCount(), 2);
    QCOMPARE(stack.model.state(), State::Ready);
}

void PostsModelTest::reloadingKeepsTheRowsUntilTheAnswerIsHere()
{
    PostsStack stack(2);
    QVERIFY(stack.isRead());
    stack.server.on(route).answer(page(items(3, 3), 3).heldBack());
    stack.model.reload();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QCOMPARE(stack.model.rowCount(), 2);
    stack.server.letGo();
    QTRY_COMPARE(stack.model.rowCount(), 3);
}

void PostsModelTest::whatHasNotChangedCostsNothing()
{
    PostsStack stack(60);
    QVERIFY(stack.isRead());
    QSignalSpy changed(&stack.model, &PostsModel::dataChanged);
    stack.model.revalidate();
    QVERIFY(stack.rests());
    QVERIFY(!stack.server.received(route).at(1).header("If-None-Match").isEmpty());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(stack.model.state(), State::Ready);
    QCOMPARE(stack.id(0), u"60"_s);
}

void PostsModelTest::reloadingReadsWhatIsShown()
{
    PostsStack stack(1000);
    QVERIFY(stack.isRead());
    QVERIFY(stack.shows(500, 510));
    stack.posts.item = [](int id) { return QJsonObject{{"id"_L1, id}, {"title"_L1, u"Edited %1"_s.arg(id)}}; };
    QVERIFY(stack.isReloaded());
    QTRY_COMPARE(stack.model.index(505).data().toString(), u"Edited 495"_s);
}

void PostsModelTest::anErrorKeepsTheRows_data()
{
    QTest::addColumn<ScriptedAnswer>("fault");
    QTest::newRow("server error") << ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR");
    QTest::newRow("no connection") << ScriptedAnswer::dropped();
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal();
    QTest::newRow("no list") << ScriptedAnswer::data(QJsonObject{{"id"_L1, 1}});
}

void PostsModelTest::anErrorKeepsTheRows()
{
    QFETCH(ScriptedAnswer, fault);
    PostsStack stack(200);
    QVERIFY(stack.isRead());
    stack.server.on(route).thenCompute([fault](const ReceivedRequest &) { return fault; });
    stack.model.wantRows(100, 110);
    QTRY_COMPARE(stack.model.state(), State::Failed);
    QVERIFY(stack.model.error());
    QVERIFY(stack.isLoaded(0));
    const int asked = stack.asked();
    stack.model.wantRows(102, 112);
    stack.letSomeTimePass();
    QVERIFY2(stack.asked() == asked, "a view that scrolls must not ask again and again");
    stack.posts.answerAt(stack.server);
    QVERIFY(stack.isReloaded());
    QCOMPARE(stack.model.state(), State::Ready);
    QTRY_VERIFY(stack.areLoaded(102, 112));
}

void PostsModelTest::readingCanBeTriedAgainAfterAnError()
{
    PostsStack stack(2);
    stack.server.on(route).answer(ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE"));
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.state(), State::Failed);
    QVERIFY(stack.isReloaded());
    QCOMPARE(stack.model.state(), State::Ready);
    QVERIFY(!stack.model.error());
    QCOMPARE(stack.model.rowCount(), 2);
}

void PostsModelTest::readsWithoutSortingWhereThereIsNothingToSortBy()
{
    PostsStack stack(60);
    stack.posts.item = [](int id) { return QJsonObject{{"id"_L1, id}, {"title"_L1, "No date"_L1}}; };
    stack.server.on(route).answer(ScriptedAnswer::error(403, "FORBIDDEN"));
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.state(), State::Ready);
    QVERIFY(!stack.question(1).hasQueryItem(u"sort"_s));
    QVERIFY(stack.shows(50, 59));
    QVERIFY(!stack.question(2).hasQueryItem(u"sort"_s));
}

void PostsModelTest::forbiddenWithoutSortingToo()
{
    PostsStack stack;
    stack.server.on(route).answer(ScriptedAnswer::error(403, "FORBIDDEN"), 2);
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.state(), State::Failed);
    QCOMPARE(stack.model.error()->code, Directus::ErrorCode::Forbidden);
    QCOMPARE(stack.asked(), 2);
    QCOMPARE(stack.session->state(), Session::State::SignedIn);
}

void PostsModelTest::sortsByTheDateThatIsShown()
{
    PostsStack stack(3);
    stack.posts.item = [](int id) {
        return QJsonObject{{"id"_L1, id}, {"title"_L1, "x"_L1}, {"publish_date"_L1, "2026-01-02T03:04:05Z"_L1}};
    };
    stack.server.on(route).answer(ScriptedAnswer::error(403, "FORBIDDEN")); // there is no date_created
    QVERIFY(stack.isRead());
    QTRY_COMPARE(stack.asked(), 3);
    QCOMPARE(stack.question(2).queryItemValue(u"sort"_s), u"-publish_date,-id"_s);
    QTRY_COMPARE(stack.model.state(), State::Ready);
}

void PostsModelTest::asksForTheAuthorsNameOnceThereIsOne()
{
    PostsStack stack(3);
    const QString ada = u"553f9827-0000-4000-8000-000000000000"_s;
    stack.server.on(route).thenCompute([&stack, ada](const ReceivedRequest &request) {
        const bool names = request.query().queryItemValue(u"fields"_s).contains(u"author.first_name"_s);
        stack.posts.item = [names, ada](int id) {
            const QJsonObject user{{"id"_L1, ada}, {"first_name"_L1, "Ada"_L1}, {"last_name"_L1, "Byron"_L1}};
            return QJsonObject{{"id"_L1, id}, {"title"_L1, "x"_L1}, {"author"_L1, names ? QJsonValue(user) : QJsonValue(ada)}};
        };
        return stack.posts.answer(request);
    });
    QVERIFY(stack.isRead());
    QTRY_COMPARE(stack.model.index(0).data(PostsModel::AuthorRole).toString(), u"Ada Byron"_s);
    QCOMPARE(stack.asked(), 2);
    QCOMPARE(stack.model.post(stack.model.index(0))->authorId, ada);
}

void PostsModelTest::whatWasLearnedBeforeIsAskedForAtOnce()
{
    PostsStack stack(3);
    stack.posts.item = [](int id) {
        const QJsonObject user{{"id"_L1, "7"_L1}, {"first_name"_L1, "Ada"_L1}, {"last_name"_L1, "Byron"_L1}};
        return QJsonObject{{"id"_L1, id}, {"title"_L1, "x"_L1}, {"publish_date"_L1, "2026-01-02T03:04:05Z"_L1},
            {"author"_L1, id % 2 ? QJsonValue(user) : QJsonValue()}};
    };
    stack.model.ask({.fields = {.author = u"author"_s, .date = u"publish_date"_s}, .namesAuthor = true});
    QVERIFY(stack.rests());
    QCOMPARE(stack.model.state(), State::Ready);
    QCOMPARE(stack.asked(), 1);
    QCOMPARE(stack.question(0).queryItemValue(u"sort"_s), u"-publish_date,-id"_s);
    QVERIFY(stack.question(0).queryItemValue(u"fields"_s).contains(u"author.first_name"_s));
    QVERIFY(stack.model.textFields().contains(u"title"_s));
}

void PostsModelTest::anAuthorWithoutANameIsNotAskedForAgain()
{
    PostsStack stack(3);
    stack.posts.item = [](int id) {
        return QJsonObject{{"id"_L1, id}, {"title"_L1, "x"_L1}, {"author"_L1, "553f9827-0000-4000-8000-000000000000"_L1}};
    };
    auto &answers = stack.server.on(route);
    answers.answer(stack.posts.answer({.verb = "GET", .target = "/items/posts?limit=50&offset=0&meta=filter_count"}));
    answers.answer(ScriptedAnswer::error(403, "FORBIDDEN"));
    QVERIFY(stack.isRead());
    QTRY_COMPARE(stack.asked(), 3);
    QTRY_COMPARE(stack.model.state(), State::Ready);
    QVERIFY(stack.model.index(0).data(PostsModel::AuthorRole).toString().isEmpty()); // a number says nothing
    QVERIFY(stack.isReloaded());
    QCOMPARE(stack.asked(), 4);
}

void PostsModelTest::anotherQuestionTakesTheRowsAway()
{
    PostsStack stack(60);
    ScriptedCollection notes{.name = u"notes"_s, .count = 5};
    notes.answerAt(stack.server);
    QVERIFY(stack.isRead());
    stack.model.ask({.collection = u"notes"_s, .search = u" socket "_s});
    QCOMPARE(stack.model.rowCount(), 0);
    QTRY_COMPARE(stack.model.rowCount(), 5);
    QCOMPARE(stack.server.received("GET /items/notes").constFirst().query().queryItemValue(u"search"_s), u"socket"_s);
}

void PostsModelTest::chosenFieldsComeBeforeGuesses()
{
    PostsStack stack(3);
    stack.posts.item = [](int id) {
        return QJsonObject{{"id"_L1, id}, {"title"_L1, "Guessed"_L1}, {"kicker"_L1, "Chosen"_L1}, {"body"_L1, "Text"_L1}};
    };
    stack.model.chooseFields({.title = u"kicker"_s});
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.index(0).data().toString(), u"Chosen"_s);
    QVERIFY(stack.model.textFields().contains(u"kicker"_s));
}

void PostsModelTest::longContentsAreAbridged()
{
    PostsStack stack(1);
    stack.posts.item = [](int id) {
        return QJsonObject{{"id"_L1, id}, {"title"_L1, u"t"_s.repeated(10'000)}, {"content"_L1, u"x"_s.repeated(10'000'000)}};
    };
    QVERIFY(stack.isRead());
    const Post *post = stack.model.post(stack.model.index(0));
    QVERIFY(post->isAbridged);
    QVERIFY(post->content.size() < 100'000);
    QCOMPARE(post->title.size(), 10'000);
}

void PostsModelTest::anEmptyCollectionIsNoError()
{
    PostsStack stack;
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.state(), State::Ready);
    QCOMPARE(stack.model.totalCount(), 0);
    QCOMPARE(stack.model.rowCount(), 0);
}

void PostsModelTest::aModelThatGoesTakesItsQuestionAlong()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(1, 1), 1).heldBack());
    auto model = std::make_unique<PostsModel>(Directus::Items(stack.session->client()));
    model->ask({});
    QTRY_COMPARE(stack.server.heldBack(), 1);
    model.reset();
    stack.server.letGo();
    stack.letSomeTimePass();
}

void PostsModelTest::tellsViewsEverythingTheyShow()
{
    PostsStack stack;
    QJsonObject full = ScriptedCollection::plainItem(7);
    full["content"_L1] = "Text *7*"_L1;
    full["date_created"_L1] = "2026-11-22T08:30:00Z"_L1;
    full["author"_L1] = "Grace"_L1;
    stack.server.on(route).answer(page({full}, 1));
    QVERIFY(stack.isRead());
    const QModelIndex index = stack.model.index(0);
    QCOMPARE(index.data().toString(), u"Post 7"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Post 7"_s);
    QCOMPARE(index.data(PostsModel::ContentRole).toString(), u"Text *7*"_s);
    QCOMPARE(index.data(PostsModel::ExcerptRole).toString(), u"Text 7"_s);
    QCOMPARE(index.data(PostsModel::StatusRole).toString(), u"published"_s);
    QCOMPARE(index.data(PostsModel::AuthorRole).toString(), u"Grace"_s);
    QCOMPARE(index.data(PostsModel::DateRole).toDateTime(), QDateTime({2026, 11, 22}, {8, 30}, Qt::UTC));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not valid"_s));
    QVERIFY(!stack.model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(stack.model.post(index)->id, u"7"_s);
    QVERIFY(stack.model.roleNames().values().contains("excerpt"));
}

void PostsModelTest::staysConsistentForItsViews()
{
    PostsStack stack(100);
    const QAbstractItemModelTester tester(&stack.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(stack.isRead());
    QVERIFY(stack.shows(40, 99));
    stack.posts.count += 60; // more than a page
    stack.posts.newest += 60;
    QVERIFY(stack.isReloaded());
    QCOMPARE(stack.model.rowCount(), 160);
    stack.posts.gone = {stack.posts.newest, stack.posts.newest - 1};
    QVERIFY(stack.isReloaded());
    QCOMPARE(stack.model.rowCount(), 158);
    stack.server.on(route).answer(ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR"));
    QVERIFY(stack.isReloaded());
    QCOMPARE(stack.model.rowCount(), 158);
    stack.posts.count = 0;
    stack.posts.gone.clear();
    QVERIFY(stack.isReloaded());
    QCOMPARE(stack.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PostsModelTest)
#include "postsmodeltest.moc"
