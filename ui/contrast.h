// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace Latchkey {

/// The contrast ratio of WCAG 2.2, from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// Black or white, whichever reads better on `background`; at least 4.5 : 1 on every colour.
QColor readableOn(const QColor &background);

/// Opaque, between the two: `share` of `other` from 0 to 1.
QColor mixed(const QColor &color, const QColor &other, double share);

/// `color` made darker or lighter until it has at least `ratio` against `background`, keeping its hue.
QColor withContrast(const QColor &color, const QColor &background, double ratio);

} // namespace Latchkey
