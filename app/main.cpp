// SPDX-License-Identifier: MIT
#include "app/backgroundtokenstore.h"
#include "app/commandline.h"
#include "app/desktoplinks.h"
#include "app/frontdoor.h"
#include "app/keychaintokenstore.h"
#include "app/logfile.h"
#include "app/orderlyquit.h"
#include "app/profile.h"
#include "app/proxychoice.h"
#include "app/singleinstance.h"
#include "app/terminationsignal.h"
#include "ui/calmstyle.h"
#include "ui/desktopappearance.h"
#include "ui/language.h"
#include "ui/languagemenu.h"
#include "ui/mainwindow.h"
#include "ui/windowplace.h"

#include <QApplication>
#include <QByteArrayView>
#include <QIcon>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <future>
#include <memory>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Latchkey;

namespace {

constexpr auto keychainDeadline = 5s;
constexpr auto patienceAtTheEnd = 5s;
constexpr QSize firstSize(960, 660);
constexpr auto iconPause = 100ms; // drawing it in all its sizes takes as long as the first page does

int printAndExit(const CommandLine &commandLine)
{
    QTextStream(commandLine.exitCode == 0 ? stdout : stderr) << commandLine.output << '\n';
    return commandLine.exitCode;
}

int reportUnusableLogFile(const QString &file)
{
    const QString text = QCoreApplication::translate("main", "Latchkey cannot write to %1. Choose another --log-file.");
    QTextStream(stderr) << text.arg(file) << '\n';
    return 1;
}

/// Whoever names a folder does so in a terminal; without one, nobody would see what is written there.
int reportUnusableProfile(const Profile &profile, bool inWindow)
{
    const QString text = QCoreApplication::translate(
        "main", "Latchkey cannot write to %1. Make the folder writable, or choose another one with --profile.")
                             .arg(profile.folder());
    QTextStream(stderr) << text << '\n';
    if (inWindow)
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), text);
    return 1;
}

/// Who asks for a line of text may have no display: on a server, in a script. Qt would end the program for want of one.
void doWithoutDisplay(int argc, char *argv[])
{
    const auto asksForText = [](const char *argument) {
        const QByteArrayView option(argument);
        return option == "--version" || option == "--help" || option == "-h";
    };
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!hasDisplay && std::any_of(argv + 1, argv + argc, asksForText))
        qputenv("QT_QPA_PLATFORM", "minimal");
}

#ifdef Q_OS_LINUX
/// Reads what fontconfig wants to know of the machine while Qt connects to the display: else the first letter waits for it. The
/// library is never closed, Qt is about to use it. Nothing of Qt in here: it takes the first thread it sees for the main one.
void readFontConfiguration()
{
    using Initialise = int (*)();
    void *fontconfig = dlopen("libfontconfig.so.1", RTLD_LAZY);
    const auto initialise = fontconfig ? reinterpret_cast<Initialise>(dlsym(fontconfig, "FcInit")) : nullptr;
    if (initialise)
        initialise();
}
#endif

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_LINUX
    doWithoutDisplay(argc, argv);
    const auto fonts = std::async(std::launch::async, readFontConfiguration);
#endif
    QApplication::setApplicationName(u"latchkey"_s);
    QApplication::setApplicationDisplayName(u"Latchkey"_s);
    QApplication::setDesktopFileName(u"latchkey"_s);
    auto *style = new CalmStyle; // Qt takes it
    QApplication::setStyle(style);
    QApplication program(argc, argv);

    Language language;
    language.use({}); // the desktop's, until the profile says another
    const CommandLine commandLine = CommandLine::parse(QApplication::arguments());
    if (commandLine.action == CommandLine::Action::PrintAndExit)
        return printAndExit(commandLine);
    const auto logFile = commandLine.logFile.isEmpty() ? nullptr : std::make_unique<LogFile>(commandLine.logFile);
    if (logFile && !logFile->isOpen())
        return reportUnusableLogFile(commandLine.logFile);

    const Profile profile = commandLine.profile ? Profile::at(*commandLine.profile) : Profile::standard();
    if (!profile.prepare())
        return reportUnusableProfile(profile, !commandLine.profile);
    language.use(commandLine.language.isEmpty() ? LanguageMenu::remembered(profile.settingsFile()) : commandLine.language);
    SingleInstance instance(profile.folder());
    if (instance.start(commandLine.link) == SingleInstance::Role::HandedOver)
        return 0;

    const TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::arrived, &program, &QApplication::quit);
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice); // Qt takes it
    QNetworkAccessManager network;
    BackgroundTokenStore tokens(
        [&profile] { return std::make_unique<KeychainTokenStore>(profile.keychainService(), keychainDeadline); });
    FrontDoor frontDoor(profile, &tokens, &network, LocalServer::findProgram());
    frontDoor.setOpensLinks(desktopOpensLinks());
    DesktopAppearance appearance;
    QObject::connect(&appearance, &DesktopAppearance::changed, style, [&appearance, style] {
        style->setCalm(appearance.wantsLessMotion());
        QApplication::setPalette(appearance.palette());
    });
    frontDoor.start(commandLine); // first, so that no page is made for a stage that is over at once
    MainWindow window(&frontDoor, &language);
    new WindowPlace(&window, profile.settingsFile(), firstSize);
    OrderlyQuit quit(&frontDoor, patienceAtTheEnd);
    QObject::connect(&quit, &OrderlyQuit::putOff, &program, &QApplication::closeAllWindows);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &quit, &OrderlyQuit::callOff);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window, &MainWindow::comeForward);
    QObject::connect(&instance, &SingleInstance::linkArrived, &window, &MainWindow::openLink);
    if (!commandLine.link.isEmpty())
        window.openLink(commandLine.link);
    window.show();
    QTimer::singleShot(iconPause, &program, [] { QApplication::setWindowIcon(QIcon(u":/latchkey/icons/latchkey.svg"_s)); });
    return QApplication::exec();
}
