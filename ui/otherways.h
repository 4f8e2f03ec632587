// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authenticationmode.h"
#include "directus/serverinfo.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace Latchkey {

class Session;

/// What differs from signing in by e-mail and password to stay: how the session is held, and the providers of the project.
/// Folded away until somebody asks for it.
class OtherWays final : public QWidget {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit OtherWays(Session *session, QWidget *parent = nullptr);

Q_SIGNALS:
    void modeWanted(Directus::AuthenticationMode mode);

    /// To sign in by this provider, which takes passwords itself; empty is the project's own way.
    void providerChosen(const QString &provider);

private:
    QWidget *makeModes();
    void nameModes();
    void unfold(bool unfolded);
    void showProviders(const Directus::Result<Directus::AuthenticationProviders> &answer);
    void offer(const Directus::AuthenticationProvider &provider);

    Session *const m_session;
    QWidget *m_folded;
    QBoxLayout *m_rows;
    QComboBox *m_modes;
};

} // namespace Latchkey
