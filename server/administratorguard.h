// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

namespace Latchkey::Server {

/// Sees to it that a change does not leave a project that has administrators without any. Lives as long as the change.
class AdministratorGuard {
public:
    explicit AdministratorGuard(Database &database);

    /// Throws ApiError UNPROCESSABLE_CONTENT.
    void requireOneLeft() const;

private:
    Database &m_database;
    const bool m_hadOne;
};

} // namespace Latchkey::Server
