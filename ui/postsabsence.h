// SPDX-License-Identifier: MIT
#pragma once

#include "directus/error.h"
#include "ui/phrase.h"

#include <QStringList>

namespace Latchkey {

/// What is said in the place of posts that are not there: why, and what to do next.
struct PostsAbsence {
    QString icon; ///< the name of a file under resources/icons
    Phrase title;
    Phrase text;
    Phrase action; ///< the text of the button
    QString otherCollection; ///< what the button opens; empty where it does something else

    /// The project has none.
    static PostsAbsence ofAll();
    /// It may have some, but none as the person looks for.
    static PostsAbsence ofSuch();
    /// `collection` was asked for, and the answer was `error`. `readable` is what this account may read as far as is known, the
    /// best first: a project says "forbidden" of what is not there as well.
    static PostsAbsence byError(const Directus::Error &error, const QString &collection, const QStringList &readable);
};

} // namespace Latchkey
