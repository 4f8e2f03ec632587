// SPDX-License-Identifier: MIT
#include "visitor.h"

#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/localserver.h"
#include "app/memorytokenstore.h"
#include "app/postsmodel.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/postlist.h"
#include "ui/postreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewestPosts = 20'000;
constexpr int importedInSecond = 2'000; // at least, on a machine that does much else
constexpr int searchTime = 60'000; // ms; of a million posts that are not in the index yet, each is looked at
const QString email = u"reader@example.com"_s;
const QString password = u"a long sentence opens it"_s;

/// Counts what is asked for and what has been answered. All of it goes out, and by real sockets.
class CountingNetwork final : public QNetworkAccessManager {
public:
    CountingNetwork() { connect(this, &QNetworkAccessManager::finished, this, &CountingNetwork::count); }

    QList<QUrlQuery> asked; ///< of the posts
    int answered = 0;

private:
    static bool isOfPosts(const QUrl &url) { return url.path() == "/items/posts"_L1; }

    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (isOfPosts(request.url()))
            asked.append(QUrlQuery(request.url()));
        return QNetworkAccessManager::createRequest(operation, request, body);
    }

    void count(const QNetworkReply *reply)
    {
        if (isOfPosts(reply->url()) && reply->error() == QNetworkReply::NoError)
            ++answered;
    }
};

/// The oldest has the least number.
QByteArray line(int number)
{
    const QJsonObject post{{"id"_L1, number}, {"status"_L1, "published"_L1}, {"title"_L1, u"Post %1"_s.arg(number)},
        {"content"_L1, u"This is **post %1**, and it goes on for a while."_s.arg(number)},
        {"date_created"_L1, 1'600'000'000'000.0 + number * 60'000.0}};
    return QJsonDocument(post).toJson(QJsonDocument::Compact) + '\n';
}

bool runServer(const QStringList &arguments, const QByteArray &input = {}, int seconds = 60)
{
    QProcess process;
    process.start(QStringLiteral(SERVER_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(seconds * 1000) && process.exitCode() == 0;
    if (!isDone)
        qWarning() << process.readAllStandardError();
    return isDone;
}

} // namespace

/// The real window at the bundled server's own process, with posts that its import made: 20,000, or LATCHKEY_POSTS.
class ManyPostsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theMiddleIsOneAnswerAway();
    void theEndToo();
    void pagingThroughAsksForEachPageOnce();
    void whatIsRareIsFound();
    void nothingNewCostsWhatIsSeenAndReadAhead();

private:
    QModelIndex row(int number) const { return m_list->model()->index(number, 0); }
    bool isShown(int first) const;
    bool isWithinFirstQuestions(int count) const;
    bool dragTo(int first);

    const int m_posts = std::max(fewestPosts, qEnvironmentVariableIntValue("LATCHKEY_POSTS"));
    QTemporaryDir m_data;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CountingNetwork> m_network;
    MemoryTokenStore m_tokens;
    Language m_language;
    std::unique_ptr<FrontDoor> m_frontDoor;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Visitor> m_visitor;
    PostList *m_list = nullptr;
    PostReader *m_reader = nullptr;
};

void ManyPostsTest::initTestCase()
{
    qputenv("LOGIN_STALL_TIME", "0");
    m_language.use(u"en"_s);
    const QString folder = m_data.filePath(u"server"_s);
    QFile file(m_data.filePath(u"posts.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int number = 1; number <= m_posts; ++number)
        file.write(line(number));
    file.close();
    QVERIFY(runServer({u"import"_s, file.fileName(), u"--data"_s, folder}, {}, 60 + m_posts / importedInSecond));
    QVERIFY(file.remove());
    QVERIFY(runServer({u"user"_s, u"add"_s, email, u"--password-stdin"_s, u"--data"_s, folder}, password.toUtf8() + '\n'));
    m_server = std::make_unique<LocalServer>(QStringLiteral(SERVER_PROGRAM), folder);
    m_server->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state(), LocalServer::State::Running, 15'000);
}

void ManyPostsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<CountingNetwork>();
    m_frontDoor = std::make_unique<FrontDoor>(Profile::at(m_folder->path()), &m_tokens, m_network.get(), QString());
    m_window = std::make_unique<MainWindow>(m_frontDoor.get(), &m_language);
    m_visitor = std::make_unique<Visitor>(m_window.get(), std::chrono::seconds(20));
    CommandLine commandLine;
    commandLine.project = m_server->url().toString();
    m_frontDoor->start(commandLine);
    m_window->resize(1000, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_visitor->type(u"Email"_s, email) && m_visitor->type(u"Password"_s, password) && m_visitor->press(u"Sign In"_s));
    QVERIFY(m_visitor->waitFor(u"Posts"_s));
    m_list = m_window->findChild<PostList *>();
    m_reader = m_window->findChild<PostReader *>();
    QTRY_VERIFY(m_list->model()->rowCount() >= m_posts);
    QTRY_VERIFY(!m_reader->post().id.isEmpty());
    QTRY_COMPARE(m_network->answered, int(m_network->asked.size())); // what is read ahead has come
    QTest::qWait(100);
    QTRY_COMPARE(m_network->answered, int(m_network->asked.size()));
}

void ManyPostsTest::cleanup()
{
    m_visitor.reset();
    m_window.reset();
    m_frontDoor.reset();
    m_network.reset();
}

/// All rows that can be seen from `first` on.
bool ManyPostsTest::isShown(int first) const
{
    for (int number = first; number <= m_list->lastShown(); ++number)
        if (!row(number).data(PostsModel::IsLoadedRole).toBool())
            return false;
    return m_list->firstShown() == first;
}

/// The rows that can be seen were asked for before anything else; what is read ahead comes after them.
bool ManyPostsTest::isWithinFirstQuestions(int count) const
{
    QSet<int> rows;
    for (const QUrlQuery &query : m_network->asked.first(std::min<qsizetype>(count, m_network->asked.size())))
        for (int i = 0; i < query.queryItemValue(u"limit"_s).toInt(); ++i)
            rows.insert(query.queryItemValue(u"offset"_s).toInt() + i);
    for (int number = m_list->firstShown(); number <= m_list->lastShown(); ++number)
        if (!rows.contains(number))
            return false;
    return true;
}

bool ManyPostsTest::dragTo(int first)
{
    m_network->asked.clear();
    m_network->answered = 0;
    m_list->verticalScrollBar()->setSliderDown(true);
    m_list->scrollTo(row(first), PostList::PositionAtTop);
    m_list->verticalScrollBar()->setSliderDown(false);
    return QTest::qWaitFor([this, first] { return isShown(first); });
}

void ManyPostsTest::theMiddleIsOneAnswerAway()
{
    const int middle = m_list->model()->rowCount() / 2 + 10;
    QVERIFY(dragTo(middle));
    QVERIFY(isWithinFirstQuestions(1));
    QTRY_COMPARE(m_network->answered, int(m_network->asked.size()));
    const int answered = m_network->answered;
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(row(middle + 1)).center());
    const QString title = row(middle + 1).data().toString();
    QVERIFY(title.startsWith(u"Post "_s));
    QVERIFY(m_reader->toPlainText().startsWith(title + u'\n')); // at once: it came with the page
    QVERIFY(m_reader->toPlainText().contains(title.toLower() + ", and it goes on"_L1));
    QCOMPARE(m_network->answered, answered);
}

void ManyPostsTest::theEndToo()
{
    m_network->asked.clear();
    m_network->answered = 0;
    QTest::keyClick(m_list, Qt::Key_End);
    QTRY_VERIFY(isShown(m_list->firstShown()) && m_list->lastShown() == m_list->model()->rowCount() - 1);
    QVERIFY(isWithinFirstQuestions(2)); // the end may lie on two pages
}

void ManyPostsTest::pagingThroughAsksForEachPageOnce()
{
    for (int page = 0; page < 60; ++page) {
        QTest::keyClick(m_list, Qt::Key_PageDown);
        QTRY_VERIFY(isShown(m_list->firstShown()));
    }
    QStringList offsets;
    for (const QUrlQuery &query : std::as_const(m_network->asked))
        if (!query.hasQueryItem(u"meta"_s)) // the beginning is asked for twice: once more for what its posts tell of their fields
            offsets.append(query.queryItemValue(u"offset"_s));
    QVERIFY(offsets.size() > 5);
    QCOMPARE(offsets.removeDuplicates(), 0);
}

void ManyPostsTest::whatIsRareIsFound()
{
    QTest::keyClick(m_list, Qt::Key_Slash);
    const int rare = m_posts - 7; // no part of another's number
    QTest::keyClicks(QApplication::focusWidget(), u"post %1"_s.arg(rare));
    QTRY_COMPARE_WITH_TIMEOUT(m_list->model()->rowCount(), 1, searchTime);
    QTRY_VERIFY(m_reader->toPlainText().startsWith(u"Post %1\n"_s.arg(rare)));
}

void ManyPostsTest::nothingNewCostsWhatIsSeenAndReadAhead()
{
    m_network->asked.clear();
    m_network->answered = 0;
    QSignalSpy resets(m_list->model(), &QAbstractItemModel::modelReset);
    QVERIFY(m_visitor->press(u"Reload"_s));
    QTRY_VERIFY(!m_network->asked.isEmpty());
    QTRY_COMPARE(m_network->answered, int(m_network->asked.size()));
    QVERIFY(m_network->asked.size() <= 2);
    QCOMPARE(resets.size(), 0);
}

QTEST_MAIN(ManyPostsTest)
#include "manypoststest.moc"
