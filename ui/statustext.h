// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// A post's status in the person's language, for those that Directus proposes; any other as the project calls it.
QString statusText(const QString &status);

} // namespace Latchkey
