// SPDX-License-Identifier: MIT
// A program that tests start, and kill: it has a part of the real one and says on standard output how it is.
#include "filetokenstore.h"

#include "app/accountlist.h"
#include "app/backgroundtokenstore.h"
#include "app/keychaintokenstore.h"
#include "app/localserver.h"
#include "app/profile.h"
#include "app/revocations.h"
#include "app/session.h"
#include "app/singleinstance.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

/// testprocess own-server PROGRAM FOLDER: starts a local server and lives on.
int ownServer(const QStringList &arguments)
{
    LocalServer server(arguments.value(2), arguments.value(3));
    QObject::connect(&server, &LocalServer::stateChanged, &server, [&server](LocalServer::State state) {
        say(QMetaEnum::fromType<LocalServer::State>().valueToKey(int(state)) + (' ' + server.url().toEncoded()));
    });
    server.start();
    return QCoreApplication::exec();
}

/// testprocess keep-session PROFILE MS: resumes the profile's session and refreshes it every MS milliseconds.
int keepSession(const QStringList &arguments)
{
    const Profile profile = Profile::at(arguments.value(2));
    AccountList accounts(profile.settingsFile());
    const auto account = accounts.current();
    if (!account)
        return 1;
    QNetworkAccessManager network;
    FileTokenStore tokens(profile.folder() + u"/tokens"_s);
    Revocations revocations(&tokens, &network, profile.settingsFile());
    Session session(*account, {},
        {.network = &network, .tokens = &tokens, .revocations = &revocations, .refreshLockFile = profile.refreshLockFile()});
    QObject::connect(&tokens, &FileTokenStore::saved, [] { say("stored"); });
    QObject::connect(&session, &Session::accountChanged, [&accounts](const Account &signedIn) { accounts.use(signedIn); });
    QObject::connect(&session, &Session::stateChanged,
        [](Session::State state) { say(QMetaEnum::fromType<Session::State>().valueToKey(int(state))); });
    session.resume();

    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &session, &Session::retryNow);
    again.start(arguments.value(3).toInt());
    return QCoreApplication::exec();
}

const char *nameOf(TokenStoreError::Kind kind)
{
    switch (kind) {
    case TokenStoreError::Kind::Unavailable:
        return " Unavailable";
    case TokenStoreError::Kind::NoAnswer:
        return " NoAnswer";
    case TokenStoreError::Kind::Cancelled:
        return " Cancelled";
    }
    return " ?";
}

template <typename T>
void report(const QByteArray &question, TokenReply<T> *reply)
{
    reply->then(reply->parent(), [question](const Directus::Result<T, TokenStoreError> &outcome) {
        say(question + (outcome ? " done" : nameOf(outcome.error().kind)));
    });
}

/// The keychain as the program has it.
std::unique_ptr<BackgroundTokenStore> keychain(std::chrono::milliseconds deadline)
{
    return std::make_unique<BackgroundTokenStore>(
        [deadline] { return std::make_unique<KeychainTokenStore>(u"Latchkey test"_s, deadline); });
}

/// testprocess ask-keychain MS: asks for everything at once, each with a deadline of MS milliseconds, and ends when it has heard.
int askKeychain(const QStringList &arguments)
{
    const auto store = keychain(std::chrono::milliseconds(arguments.value(2).toInt()));
    report("load", store->load(u"key"_s));
    report("save", store->save(u"key"_s, "token"));
    auto *last = store->clear(u"key"_s);
    report("clear", last);
    QObject::connect(last, &Directus::ReplyBase::finished, qApp, [] {
        say("lives on");
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

/// testprocess keep-and-end KEY TOKEN: ends at once, as who quits the moment after signing in.
int keepAndEnd(const QStringList &arguments)
{
    keychain(std::chrono::seconds(10))->save(arguments.value(2), arguments.value(3).toUtf8());
    return 0;
}

/// testprocess single-instance FOLDER [LINK]: says which one it is; the first lives on and says what it hears.
int singleInstance(const QStringList &arguments)
{
    SingleInstance instance(arguments.value(2));
    QObject::connect(
        &instance, &SingleInstance::linkArrived, &instance, [](const QString &link) { say("link " + link.toUtf8()); });
    QObject::connect(&instance, &SingleInstance::raiseWanted, &instance, [] { say("raise"); });
    const SingleInstance::Role role = instance.start(arguments.value(3));
    say(QMetaEnum::fromType<SingleInstance::Role>().valueToKey(int(role)));
    return role == SingleInstance::Role::First ? QCoreApplication::exec() : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "own-server"_L1)
        return ownServer(arguments);
    if (arguments.value(1) == "ask-keychain"_L1)
        return askKeychain(arguments);
    if (arguments.value(1) == "keep-and-end"_L1)
        return keepAndEnd(arguments);
    if (arguments.value(1) == "single-instance"_L1)
        return singleInstance(arguments);
    return keepSession(arguments);
}
