// SPDX-License-Identifier: MIT
//
// Scrolls through the posts of a real server, in the real view, off-screen, at sixty frames a second:
//
//   scrolling URL EMAIL PASSWORD SECONDS
//
// prints one line of JSON, here in two:
//   {"posts":…,"wheel_p99_ms":…,"page_p99_ms":…,"drag_p99_ms":…,
//    "memory_mb":…,"memory_growth_mb":…}
// By wheel, by page and by dragging in turns. Memory grows from the end of the first minute on, or of the first half.
#include "frames.h"

#include "app/memorytokenstore.h"
#include "app/revocations.h"
#include "app/session.h"
#include "ui/postlist.h"
#include "ui/postsview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto frameTime = 16ms;
constexpr int framesInTurn = 120;

QJsonObject scroll(PostList &list, std::chrono::seconds whole)
{
    const Scrolling scrolling(&list, frameTime);
    const QDeadlineTimer end(whole);
    const QDeadlineTimer warm(std::min<std::chrono::seconds>(60s, whole / 2));
    QList<double> wheel;
    QList<double> page;
    QList<double> drag;
    double settled = 0;
    double most = 0;
    while (!end.hasExpired()) {
        wheel += scrolling.byWheel(framesInTurn);
        page += scrolling.byPage(framesInTurn);
        drag += scrolling.byDragging(framesInTurn);
        if (!warm.hasExpired())
            continue;
        most = std::max(most, residentMegabytes());
        if (settled == 0)
            settled = most;
    }
    return {{"posts"_L1, list.model()->rowCount()}, {"wheel_p99_ms"_L1, percentile(wheel, 0.99)},
        {"page_p99_ms"_L1, percentile(page, 0.99)}, {"drag_p99_ms"_L1, percentile(drag, 0.99)}, {"memory_mb"_L1, most},
        {"memory_growth_mb"_L1, most - settled}};
}

int run(const QStringList &arguments)
{
    QTemporaryDir folder;
    QNetworkAccessManager network;
    MemoryTokenStore tokens;
    Revocations revocations(&tokens, &network);
    const Account account{.project = QUrl(arguments.at(1)), .email = arguments.at(2)};
    Session session(account, {}, {&network, &tokens, &revocations, folder.filePath(u"refresh.lock"_s)});
    session.signIn({.email = account.email, .password = arguments.at(3)});
    if (!QTest::qWaitFor([&] { return session.state() == Session::State::SignedIn; }))
        return 1;
    QMenu menu;
    const Theme theme(QApplication::palette());
    QApplication::setPalette(theme.palette());
    PostsView view(&session, &menu, folder.filePath(u"settings.ini"_s));
    theme.dress(&view);
    view.resize(1280, 800);
    view.show();
    auto *list = view.findChild<PostList *>();
    if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, 20'000))
        return 1;
    const QJsonObject figures = scroll(*list, std::chrono::seconds(arguments.at(4).toInt()));
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(u"fusion"_s);
    QApplication program(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s);
    if (QApplication::arguments().size() == 5)
        return run(QApplication::arguments());
    QTextStream(stderr) << "usage: scrolling URL EMAIL PASSWORD SECONDS\n";
    return 2;
}
