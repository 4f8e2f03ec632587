// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>

namespace Latchkey {

/// The icon of that name under resources/icons, drawn in `color`, sharp at every scale.
QIcon tintedIcon(const QString &name, const QColor &color);

} // namespace Latchkey
