// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// Sees to it that this version may write into the settings file. One in the format of a later version is kept beside it first,
/// as `latchkey.ini.format-2` for one: this version goes on with what it understands of it, and writes the rest no more. False
/// when that copy cannot be made; the file is as it was then.
bool adoptSettings(const QString &file);

} // namespace Latchkey
