// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Latchkey {

/// A mail's text made ready for a search for links: lines that a mail program has wrapped are joined, the marks of quoting (">")
/// and invisible characters are gone, and HTML's entities are the signs they stand for. It is not for reading.
QString unwrapped(const QString &text);

/// The ways to read what a person pasted: as it is, and where it looks like the source of a mail, decoded.
QStringList readingsOf(const QString &text);

} // namespace Latchkey
