// SPDX-License-Identifier: MIT
#pragma once

#include <QSizePolicy>
#include <QString>

class QFontMetrics;

namespace Latchkey {

/// The height of a text in pixels when it has `width` of them.
int wrappedHeight(const QFontMetrics &metrics, const QString &text, int width);

/// What a text needs at least: lines break between words only.
int widestWord(const QFontMetrics &metrics, const QString &text);

/// An address or a name that may be broken where people would break it, and in a very long word anywhere; not to be copied
/// from.
QString breakable(const QString &address);

/// Of a widget that may become narrower, and taller for it.
QSizePolicy wrappedPolicy();

} // namespace Latchkey
