// SPDX-License-Identifier: MIT
//
// Scrolls through a million posts and opens a long one, in the real view, off-screen. Prints one line of JSON:
//   {"wheel_p99_ms":…,"page_p99_ms":…,"drag_p99_ms":…,"memory_growth_mb":…,"open_ms":…,"longest_turn_ms":…}
//
// The posts come from a server in a thread of its own, as scripted as in the tests, so that its work is not the view's.
#include "scriptedcollection.h"
#include "scriptedserver.h"

#include "app/memorytokenstore.h"
#include "app/revocations.h"
#include "app/session.h"
#include "ui/postlist.h"
#include "ui/postreader.h"
#include "ui/postsview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <functional>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr int posts = 1'000'000;
constexpr int frames = 300; // of each kind

class ServerThread final : public QThread {
public:
    QUrl start()
    {
        QThread::start();
        m_isReady.acquire();
        return m_url;
    }

private:
    void run() override
    {
        ScriptedServer server;
        ScriptedCollection collection{.count = ::posts};
        collection.item = [](int id) {
            QJsonObject post = ScriptedCollection::plainItem(id);
            post["content"_L1] = u"## Part %1\n\nSome **bold** words that go on for a while, and `code`.\n\n"_s.arg(id).repeated(
                20);
            return post;
        };
        collection.answerAt(server);
        server.on("POST /auth/login").thenAlways(ScriptedAnswer::tokens("access", "refresh"));
        m_url = server.url(u"/"_s);
        m_isReady.release();
        exec();
    }

    QSemaphore m_isReady;
    QUrl m_url;
};

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(double(values.size() - 1) * share));
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return isOpen ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

/// A frame: something happens, and what comes of it is painted.
QList<double> measure(QWidget &list, const std::function<void(int)> &happen)
{
    QList<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer time;
        time.start();
        happen(frame);
        QCoreApplication::processEvents();
        list.repaint();
        times.append(double(time.nsecsElapsed()) / 1e6);
    }
    return times;
}

void wheel(QWidget *viewport, int delta)
{
    const QPointF at(50, 50);
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

QJsonObject scrolling(PostList &list)
{
    QJsonObject figures;
    QScrollBar *bar = list.verticalScrollBar();
    QWidget *viewport = list.viewport();
    measure(*viewport, [&](int) { wheel(viewport, -120); }); // fonts and pages are warm
    const double before = residentMegabytes();
    figures["wheel_p99_ms"_L1] = percentile(measure(*viewport, [&](int) { wheel(viewport, -120); }), 0.99);
    figures["page_p99_ms"_L1] = percentile(measure(*viewport, [&](int) { QTest::keyClick(&list, Qt::Key_PageDown); }), 0.99);
    auto *random = QRandomGenerator::global();
    figures["drag_p99_ms"_L1] = percentile(
        measure(
            *viewport, [&](int frame) { bar->setValue(frame % 8 ? bar->value() + 40'000 : random->bounded(bar->maximum())); }),
        0.99);
    figures["memory_growth_mb"_L1] = residentMegabytes() - before;
    return figures;
}

QString longMarkdown()
{
    QString content;
    for (int i = 0; content.size() < 2 * 1024 * 1024; ++i)
        content
            += u"## Part %1\n\nSome **bold** words, a [link](https://example.org/%1), and `code` that goes on for a line or two, "
               "as people write when they have something to tell.\n\n- one\n- two\n\n> quoted\n\n```\nint a;\n```\n\n"_s.arg(i);
    return content;
}

QJsonObject opening(PostReader &reader)
{
    const Post post{.id = u"long"_s, .title = u"Long"_s, .content = longMarkdown()};
    QElapsedTimer time;
    time.start();
    reader.showPost(post);
    while (!reader.toPlainText().contains(u"Part 0"_s))
        QCoreApplication::processEvents();
    reader.viewport()->repaint();
    const double opened = double(time.nsecsElapsed()) / 1e6;
    QList<double> turns;
    while (!reader.isComplete()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        turns.append(double(turn.nsecsElapsed()) / 1e6);
    }
    return {{"open_ms"_L1, opened}, {"longest_turn_ms"_L1, percentile(turns, 1)}, {"turn_p99_ms"_L1, percentile(turns, 0.99)},
        {"complete_ms"_L1, double(time.nsecsElapsed()) / 1e6}};
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(u"fusion"_s);
    QApplication program(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s);
    ServerThread server;
    QTemporaryDir folder;
    QNetworkAccessManager network;
    MemoryTokenStore tokens;
    Revocations revocations(&tokens, &network);
    const Account account{.project = server.start(), .email = u"ada@example.com"_s};
    {
        Session session(account, {}, {&network, &tokens, &revocations, folder.filePath(u"refresh.lock"_s)});
        session.signIn({.email = account.email, .password = u"right"_s});
        if (!QTest::qWaitFor([&] { return session.state() == Session::State::SignedIn; }))
            return 1;
        QMenu menu;
        const Theme theme(QApplication::palette());
        QApplication::setPalette(theme.palette());
        PostsView view(&session, &menu, folder.filePath(u"settings.ini"_s));
        view.setStyleSheet(theme.styleSheet(QApplication::font().pointSizeF()));
        view.resize(1280, 800);
        view.show();
        auto *list = view.findChild<PostList *>();
        if (!QTest::qWaitFor([&] { return list->model()->rowCount() == posts; }))
            return 1;
        QJsonObject figures = scrolling(*list);
        const QJsonObject opened = opening(*view.findChild<PostReader *>());
        for (auto it = opened.begin(); it != opened.end(); ++it)
            figures[it.key()] = it.value();
        QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    }
    server.quit();
    server.wait();
    return 0;
}
