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
#include "measuredview.h"

#include "ui/postlist.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
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
    MeasuredView posts(QUrl(arguments.at(1)), arguments.at(2));
    if (!posts.open(arguments.at(3)))
        return 1;
    const QJsonObject figures = scroll(posts.list(), std::chrono::seconds(arguments.at(4).toInt()));
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
