// SPDX-License-Identifier: MIT
//
// Signs in as the program does and keeps the session in the keychain, so that its next start finds one:
//
//   storedsession PROFILE-FOLDER URL EMAIL PASSWORD
#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/keychaintokenstore.h"
#include "app/profile.h"
#include "app/session.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s;

int fail(const QString &what)
{
    QTextStream(stderr) << "storedsession: " << what << '\n';
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"latchkey"_s);
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return fail(u"usage: storedsession PROFILE-FOLDER URL EMAIL PASSWORD"_s);
    const Profile profile = Profile::at(arguments.at(1));
    if (!profile.prepare())
        return fail(u"the profile cannot be written"_s);
    QNetworkAccessManager network;
    KeychainTokenStore tokens(profile.keychainService(), 5s);
    FrontDoor frontDoor(profile, &tokens, &network, QString());
    const auto signIn = [&](FrontDoor::Stage stage) {
        if (stage == FrontDoor::Stage::AtProject)
            frontDoor.session()->signIn({.email = arguments.at(3), .password = arguments.at(4)});
    };
    QObject::connect(&frontDoor, &FrontDoor::stageChanged, &program, signIn);
    // What is kept is kept in the turns after signing in. Without a keychain the next start would find nothing.
    const auto end = [&] {
        const bool isKept = !frontDoor.session()->tokenStoreProblem();
        QCoreApplication::exit(isKept ? 0 : fail(u"the keychain does not keep the session"_s));
    };
    QObject::connect(&frontDoor, &FrontDoor::accountsChanged, &program, [&] { QTimer::singleShot(1s, &program, end); });
    QTimer::singleShot(patience, &program, [] { QCoreApplication::exit(fail(u"nobody could be signed in"_s)); });
    CommandLine commandLine;
    commandLine.project = arguments.at(2);
    frontDoor.start(commandLine);
    return QCoreApplication::exec();
}
