// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Latchkey {

/// The texts in the source of a mail (an .eml file): its own or those of its parts, plain and HTML, also of mails inside it,
/// decoded from base64, quoted-printable and their charset. A mail that is odd, broken or cut off gives what can be read.
/// Looks at no more than a hundred parts and ten levels.
QStringList textsOfMail(const QByteArray &source);

/// A header of a mail, by its name in lower case, as it stands there; empty where there is none.
QString headerOfMail(const QByteArray &source, const QByteArray &name);

/// Whether `text` has the headers of a mail, or of a part of one.
bool looksLikeMailSource(QStringView text);

/// Undoes quoted-printable: "=3D" and lines that end in "=".
QByteArray fromQuotedPrintable(const QByteArray &encoded);

} // namespace Latchkey
