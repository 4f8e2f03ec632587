// SPDX-License-Identifier: MIT
#pragma once

#include "app/postformat.h"

#include <QStringList>

namespace Latchkey {

/// A post made ready for being set: in pieces of a few kilobytes, each whole by itself.
struct PostPieces {
    PostFormat format = PostFormat::Markdown;
    QStringList pieces = {}; ///< Markdown, harmless HTML, or lines of text, as `format` says
    qsizetype leftOut = 0; ///< characters at the end of a post that is too long for a window
};

/// May run in any thread, and for a long post should.
PostPieces preparedPost(const QString &content);

} // namespace Latchkey
