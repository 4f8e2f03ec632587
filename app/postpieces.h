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

/// Letters in a line of running text: the measure that posts are set in, since longer lines are hard to follow.
constexpr int lettersInLine = 70;

/// The first piece ends where about `firstLines` lines are full, so that a screen is set as soon as it can be. May run in any
/// thread, and for a long post should.
PostPieces preparedPost(const QString &content, int firstLines = 100);

} // namespace Latchkey
