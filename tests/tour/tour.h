// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdoor.h"
#include "app/memorytokenstore.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "visitor.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

/// How the windows of a tour look.
struct Appearance {
    QString name; ///< part of the pictures' file names; empty for the plain ones
    QSize size = {960, 660};
    bool isDark = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Goes every way in and out at the local server, as a person does; a picture at each station.
class Tour final {
public:
    Tour(const QDir &pictures, const Appearance &appearance);

    /// False when a station was not reached; what went wrong has been printed.
    bool walk();

private:
    bool chooseLocalProject();
    bool signUp();
    bool signOut();
    bool signIn();
    bool openPost();
    bool narrow();
    bool seeAccount();
    bool setUpTwoFactor();
    bool signInByCode();
    bool resetPassword();
    bool administrate();
    bool takePicture(const QString &station);

    const QDir m_pictures;
    const Appearance m_appearance;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    Latchkey::MemoryTokenStore m_tokens;
    Latchkey::FrontDoor m_frontDoor;
    Latchkey::Language m_language;
    Latchkey::MainWindow m_window;
    Visitor m_visitor;
    QString m_twoFactorSecret;
};
