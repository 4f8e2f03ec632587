// SPDX-License-Identifier: MIT
#include "app/projectcache.h"

using namespace Qt::StringLiterals;

namespace Latchkey {

ProjectCache::ProjectCache(const QString &settingsFile) : m_settings(settingsFile, QSettings::IniFormat) { }

Directus::Project ProjectCache::load(const Account &account) const
{
    m_settings.beginGroup(account.projectGroup());
    const Directus::Project project{
        .name = m_settings.value("name"_L1).toString(),
        .descriptor = m_settings.value("descriptor"_L1).toString(),
        .color = m_settings.value("color"_L1).toString(),
        .logo = m_settings.value("logo"_L1).toString(),
        .background = m_settings.value("background"_L1).toString(),
        .note = m_settings.value("note"_L1).toString(),
        .publicRegistration = m_settings.value("registration"_L1).toBool(),
        .publicRegistrationVerifyEmail = m_settings.value("verifyEmail"_L1, true).toBool(),
    };
    m_settings.endGroup();
    return project;
}

void ProjectCache::save(const Account &account, const Directus::Project &project)
{
    if (project == load(account))
        return; // a file is not written for nothing: it takes as long as painting a page
    m_settings.beginGroup(account.projectGroup());
    m_settings.setValue("name"_L1, project.name);
    m_settings.setValue("descriptor"_L1, project.descriptor);
    m_settings.setValue("color"_L1, project.color);
    m_settings.setValue("logo"_L1, project.logo);
    m_settings.setValue("background"_L1, project.background);
    m_settings.setValue("note"_L1, project.note);
    m_settings.setValue("registration"_L1, project.publicRegistration);
    m_settings.setValue("verifyEmail"_L1, project.publicRegistrationVerifyEmail);
    m_settings.endGroup();
    m_settings.sync();
}

} // namespace Latchkey
