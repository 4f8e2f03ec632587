// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// Whether a link may lead to `address`: of the web or of mail, or within the project.
bool isHarmlessLink(const QString &address);

} // namespace Latchkey
