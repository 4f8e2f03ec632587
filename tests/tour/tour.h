// SPDX-License-Identifier: MIT
#pragma once

#include "camera.h"

#include "app/frontdoor.h"
#include "app/memorytokenstore.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "visitor.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

/// Goes every way in and out at the local server, as a person does; a camera looks at each station.
class Tour final {
public:
    /// The camera must live longer.
    explicit Tour(const Camera *camera);

    /// False when a station was not reached or the camera saw something wrong there; what, has been printed.
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
    bool look(const QString &station);

    const Camera *const m_camera;
    bool m_isWell = true; ///< at every station so far
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    Latchkey::MemoryTokenStore m_tokens;
    Latchkey::FrontDoor m_frontDoor;
    Latchkey::Language m_language;
    Latchkey::MainWindow m_window;
    Visitor m_visitor;
    QString m_twoFactorSecret;
};
