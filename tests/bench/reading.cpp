// SPDX-License-Identifier: MIT
//
// Scrolls through a million posts and opens a long one, in the real view, off-screen. Prints one line of JSON, here in two:
//   {"wheel_p99_ms":…,"page_p99_ms":…,"drag_p99_ms":…,"next_p99_ms":…,"memory_growth_mb":…,
//    "open_ms":…,"longest_turn_ms":…}
//
// The posts come from a server in a thread of its own, as scripted as in the tests, so that its work is not the view's.
#include "frames.h"
#include "measuredview.h"
#include "scriptedproject.h"

#include "ui/postlist.h"
#include "ui/postreader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>
#include <QTextStream>

#include <chrono>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int posts = 1'000'000;
constexpr int frames = 300; // of each kind
constexpr int steps = 40; // from post to post

QJsonObject scrolling(PostList &list)
{
    const Scrolling scroll(&list, 0ms);
    scroll.byWheel(frames); // fonts and pages are warm
    const double before = residentMegabytes();
    QJsonObject figures;
    figures["wheel_p99_ms"_L1] = percentile(scroll.byWheel(frames), 0.99);
    figures["page_p99_ms"_L1] = percentile(scroll.byPage(frames), 0.99);
    figures["drag_p99_ms"_L1] = percentile(scroll.byDragging(frames), 0.99);
    figures["memory_growth_mb"_L1] = residentMegabytes() - before;
    list.scrollToTop();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::qWait(500);
    figures["next_p99_ms"_L1] = percentile(scroll.byArrow(steps), 0.99);
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
    ScriptedProject server(posts);
    MeasuredView measured(server.start(), u"ada@example.com"_s);
    if (!measured.open(u"right"_s) || measured.list().model()->rowCount() != posts)
        return 1;
    QJsonObject figures = scrolling(measured.list());
    const QJsonObject opened = opening(*measured.view().findChild<PostReader *>());
    for (auto it = opened.begin(); it != opened.end(); ++it)
        figures[it.key()] = it.value();
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
