// SPDX-License-Identifier: MIT
//
// Signs in at a project that has its answers ready, in the real window, off-screen. Prints one line of JSON:
//   {"elapsed_ms":…,"window_ms":…}
// from the click on "Sign In" until the first post is painted: by the clock, with all that the server and the network take,
// and what the window's thread worked.
#include "frames.h"
#include "scriptedproject.h"

#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/memorytokenstore.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/postreader.h"
#include "visitor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr int posts = 1000;
constexpr int patience = 20'000; // ms

/// Sees a post being painted.
class PostWatch final : public QObject {
public:
    bool isPainted() const { return m_isPainted; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *reader = qobject_cast<PostReader *>(watched->parent());
        if (event->type() == QEvent::Paint && reader && watched == reader->viewport() && !reader->post().id.isEmpty())
            m_isPainted = true;
        return false;
    }

private:
    bool m_isPainted = false;
};

bool arriveAtSignIn(const MainWindow &window, const Visitor &visitor)
{
    return visitor.waitFor(u"Sign In"_s) && visitor.type(u"Email"_s, u"ada@example.com"_s)
        && visitor.type(u"Password"_s, u"a long sentence opens it"_s) && window.isVisible();
}

bool signIn(const MainWindow &window, const Visitor &visitor)
{
    if (!arriveAtSignIn(window, visitor))
        return false;
    QTest::qWait(300); // the window rests
    PostWatch watch;
    qApp->installEventFilter(&watch);
    QElapsedTimer clock;
    clock.start();
    const double before = threadTime();
    QTest::mouseClick(visitor.find(u"Sign In"_s), Qt::LeftButton);
    while (!watch.isPainted() && clock.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QJsonObject figures{{"elapsed_ms"_L1, double(clock.nsecsElapsed()) / 1e6}, {"window_ms"_L1, threadTime() - before}};
    if (!watch.isPainted())
        return false;
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setApplicationName(u"latchkey"_s);
    QApplication::setStyle(u"fusion"_s);
    QApplication program(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s);
    ScriptedProject project(posts);
    const QTemporaryDir folder;
    QNetworkAccessManager network;
    MemoryTokenStore tokens;
    Language language;
    language.use(u"en"_s);
    FrontDoor frontDoor(Profile::at(folder.path()), &tokens, &network, QString());
    CommandLine commandLine;
    commandLine.project = project.start().toString();
    frontDoor.start(commandLine);
    MainWindow window(&frontDoor, &language);
    window.resize(960, 660);
    window.show();
    return signIn(window, Visitor(&window)) ? 0 : 1;
}
