// SPDX-License-Identifier: MIT
#pragma once

#include "app/harmlesslink.h"

#include <QStringList>

namespace Latchkey {

/// HTML as a stranger wrote it, read as a browser would and written anew with what is on the list of what may be there: text and
/// how it is set, links of the web and of mail, pictures. No scripts, styles, forms, frames or events.
///
/// The result is in pieces of a few kilobytes, each of which is whole by itself, so that a long post is shown from its first
/// screen on. May run in any thread.
QStringList sanitizedHtml(const QString &html);

/// The words of HTML without how they are set. Blocks are a blank apart.
QString plainText(const QString &html);

} // namespace Latchkey
