// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// A text of somebody else's as a tool tip that shows just these signs: Qt would set what looks like HTML, and load its pictures.
QString plainToolTip(const QString &text);

} // namespace Latchkey
