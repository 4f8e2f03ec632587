// SPDX-License-Identifier: MIT
#pragma once

#include "scriptedserver.h"
#include "straywindows.h"
#include "visitor.h"

#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/memorytokenstore.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

/// The whole program but its main(), at a project that does as it is told.
class WindowStack {
public:
    /// The project answers to ping and info; it is called "Reading Room".
    WindowStack();

    /// What the project says of itself from now on.
    void describeProject(const QJsonObject &project);

    /// Starts the program, as another run of it would: same profile, same keychain.
    void start(const Latchkey::CommandLine &commandLine = {});
    void quit();

    /// Starts at the project's sign-in page.
    void startAtProject();

    /// Signed in, with the posts that `posts` answers.
    bool signIn(const ScriptedAnswer &posts);

    StrayWindows strayWindows;
    ScriptedServer server;
    QTemporaryDir folder;
    QNetworkAccessManager network;
    Latchkey::MemoryTokenStore tokens;
    Latchkey::Language language;
    std::unique_ptr<Latchkey::FrontDoor> frontDoor;
    std::unique_ptr<Latchkey::MainWindow> window;
    std::unique_ptr<Visitor> visitor;
};

/// `count` posts as a project gives them, the first one titled "Post 1".
QJsonArray somePosts(int count, int first = 1);
