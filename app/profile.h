// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// Where one set-up of the program keeps its things, so that several can live side by side.
class Profile final {
public:
    /// The person's own, in the places the desktop has for that.
    static Profile standard();

    /// Everything below one folder (`--profile DIR`); the keychain entries are named after it.
    static Profile at(const QString &folder);

    QString settingsFile() const { return m_config + QStringLiteral("/latchkey.ini"); }
    QString localServerFolder() const { return m_data + QStringLiteral("/server"); }
    QString refreshLockFile() const { return m_data + QStringLiteral("/refresh.lock"); }

    /// The "service" of the entries in the keychain.
    QString keychainService() const { return m_keychainService; }

    /// Makes the folders, readable by the owner only, and takes over the settings there. False when they cannot be made or
    /// written to.
    bool prepare() const;

    QString folder() const { return m_data; }

private:
    Profile(QString config, QString data, QString keychainService);

    QString m_config;
    QString m_data;
    QString m_keychainService;
};

} // namespace Latchkey
