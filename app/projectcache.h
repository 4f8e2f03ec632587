// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"
#include "directus/serverinfo.h"

#include <QSettings>

namespace Latchkey {

/// What the projects said of themselves when they were last asked, so that the window is dressed at its first paint and
/// offline.
class ProjectCache final {
public:
    explicit ProjectCache(const QString &settingsFile);

    /// A project that was never asked has no name.
    Directus::Project load(const Account &account) const;
    void save(const Account &account, const Directus::Project &project);

private:
    mutable QSettings m_settings;
};

} // namespace Latchkey
