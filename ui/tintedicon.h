// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QSize>

namespace Latchkey {

/// The icon of that name under resources/icons, drawn in `color`, sharp at every scale.
QIcon tintedIcon(const QString &name, const QColor &color);

/// In pixels at 100 %: `usual`, or as high as a line where letters are larger than that.
int iconSide(int usual);

/// For an icon that a button has before its words: Qt puts them closer to each other than they look well.
QSize iconBesideWords();

} // namespace Latchkey
