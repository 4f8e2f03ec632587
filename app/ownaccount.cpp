// SPDX-License-Identifier: MIT
#include "app/ownaccount.h"

#include "app/session.h"

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int loginsShown = 10;

} // namespace

OwnAccount::OwnAccount(Session *session, QObject *parent) : QObject(parent), m_session(session) { }

void OwnAccount::reloadDuties()
{
    Directus::Policies(m_session->client()).readGlobals()->then(this, [this](const auto &globals) {
        if (globals && globals->enforceTfa)
            reload();
    });
}

void OwnAccount::reload()
{
    Directus::Client *client = m_session->client();
    const auto keep = [this](auto &member) {
        return [this, &member](const auto &outcome) {
            if (outcome)
                member = *outcome;
            Q_EMIT changed();
        };
    };
    Directus::Users(m_session->transport(), client).readMe()->then(this, keep(m_user));
    Directus::Permissions(client).readMine()->then(this, keep(m_permissions));
    Directus::Policies(client).readGlobals()->then(this, keep(m_globals));
    Directus::Roles(client).readMine()->then(this, keep(m_roles));
    Directus::Activity(client).readMine(loginsShown)->then(this, keep(m_logins));
}

OwnAccount::Permit OwnAccount::permit(Ability ability) const
{
    switch (ability) {
    case Ability::ReadPosts:
        if (!m_permissions)
            return Permit::Unknown;
        return m_permissions->allows(u"posts"_s, u"read"_s) ? Permit::Granted : Permit::Denied;
    case Ability::ChangePassword:
        return permitToChange(u"password"_s);
    case Ability::SetUpTwoFactor:
        return permitToChange(u"tfa_secret"_s);
    case Ability::UseStudio:
        if (!m_globals)
            return Permit::Unknown;
        return m_globals->appAccess ? Permit::Granted : Permit::Denied;
    }
    Q_UNREACHABLE();
}

OwnAccount::Permit OwnAccount::permitToChange(const QString &ownField) const
{
    if (m_globals && m_globals->adminAccess)
        return Permit::Granted;
    if (!m_permissions)
        return Permit::Unknown;
    const Directus::Permission update = m_permissions->permission(u"directus_users"_s, u"update"_s);
    const bool mayChangeField = update.fields.contains("*"_L1) || update.fields.contains(ownField);
    return update.access != Directus::Permission::Access::None && mayChangeField ? Permit::Granted : Permit::Denied;
}

QString OwnAccount::displayName() const
{
    const QString name = (m_user.firstName + u' ' + m_user.lastName).trimmed();
    return name.isEmpty() ? m_session->account().email : name;
}

QString OwnAccount::roleName() const
{
    if (!m_user.roleName.isEmpty())
        return m_user.roleName;
    return m_roles.isEmpty() ? QString() : m_roles.constFirst().name;
}

bool OwnAccount::shouldSetUpTwoFactor() const
{
    return m_globals && m_globals->enforceTfa && m_user.twoFactor != Directus::User::TwoFactor::On;
}

bool OwnAccount::canDoItsDuty() const
{
    return shouldSetUpTwoFactor() && m_user.twoFactor == Directus::User::TwoFactor::Off
        && permit(Ability::SetUpTwoFactor) == Permit::Granted;
}

} // namespace Latchkey
