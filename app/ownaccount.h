// SPDX-License-Identifier: MIT
#pragma once

#include "directus/activity.h"
#include "directus/permissions.h"
#include "directus/policies.h"
#include "directus/roles.h"
#include "directus/users.h"

#include <QObject>

namespace Latchkey {

class Session;

/// Who the signed-in person is at the project and what they may do there, as far as the project tells: a reader of the
/// quickstart's recipe may see its own id and nothing else.
class OwnAccount final : public QObject {
    Q_OBJECT

public:
    enum class Ability { ReadPosts, ChangePassword, SetUpTwoFactor, UseStudio };

    /// Unknown until the project has answered, and while it does not.
    enum class Permit { Unknown, Granted, Denied };

    /// The session must live longer.
    explicit OwnAccount(Session *session, QObject *parent = nullptr);

    /// Asks for the policies, and for the rest only if one of them wants a second factor: all that has to be known of an account
    /// before anybody looks at it.
    void reloadDuties();

    /// Asks the project for all of it. changed() follows as the answers come.
    void reload();

    Permit permit(Ability ability) const;

    /// Never empty: without a name, the e-mail address that was typed to sign in.
    QString displayName() const;
    QString roleName() const; ///< empty where it may not be seen
    Directus::User::TwoFactor twoFactor() const { return m_user.twoFactor; }

    /// A policy wants this account to have a second factor.
    bool shouldSetUpTwoFactor() const;

    /// The same, and it can be done: it has none, and may set it up.
    bool canDoItsDuty() const;

    /// Empty as well where it may not be seen.
    QList<Directus::LoginRecord> logins() const { return m_logins; }

Q_SIGNALS:
    void changed();

private:
    Permit permitToChange(const QString &ownField) const;

    Session *const m_session;
    Directus::User m_user;
    std::optional<Directus::PermissionMap> m_permissions;
    std::optional<Directus::PolicyGlobals> m_globals;
    QList<Directus::Role> m_roles;
    QList<Directus::LoginRecord> m_logins;
};

} // namespace Latchkey
