// SPDX-License-Identifier: MIT
#include "ui/postsabsence.h"

#include "ui/errortext.h"
#include "ui/poststopbar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// The context of these sentences for translators.
struct AbsenceText {
    Q_DECLARE_TR_FUNCTIONS(AbsenceText)
};

QString failureTitle(bool isForbidden, bool isMissing)
{
    if (isMissing)
        return AbsenceText::tr("This collection is not there");
    return isForbidden ? AbsenceText::tr("No posts for this account") : AbsenceText::tr("The posts could not be fetched");
}

QString failureAction(const QString &otherCollection)
{
    if (otherCollection.isEmpty())
        return AbsenceText::tr("Try Again");
    return AbsenceText::tr("Read “%1”").arg(collectionTitle(otherCollection));
}

} // namespace

PostsAbsence PostsAbsence::ofAll()
{
    return {
        .icon = u"posts"_s,
        .title = [] { return AbsenceText::tr("No posts yet"); },
        .text = [] { return AbsenceText::tr("When the project publishes something, it will be here."); },
        .action = [] { return AbsenceText::tr("Reload"); },
        .otherCollection = {},
    };
}

PostsAbsence PostsAbsence::ofSuch()
{
    return {
        .icon = u"search"_s,
        .title = [] { return AbsenceText::tr("Nothing found"); },
        .text = [] { return AbsenceText::tr("No post that you may read matches. Remove a filter, or search for fewer words."); },
        .action = [] { return AbsenceText::tr("Show All Posts"); },
        .otherCollection = {},
    };
}

PostsAbsence PostsAbsence::byError(const Directus::Error &error, const QString &collection, const QStringList &readable)
{
    const bool isForbidden = error.code == Directus::ErrorCode::Forbidden;
    const bool isMissing = isForbidden && readable.contains(collection);
    const bool hasOther = isForbidden && !readable.isEmpty() && readable.constFirst() != collection;
    const QString other = hasOther ? readable.constFirst() : QString();
    return {
        .icon = isForbidden && !isMissing ? u"lock"_s : u"alert"_s,
        .title = [isForbidden, isMissing] { return failureTitle(isForbidden, isMissing); },
        .text = [error, collection, isMissing] { return readingErrorText(error, collection, isMissing); },
        .action = [other] { return failureAction(other); },
        .otherCollection = other,
    };
}

} // namespace Latchkey
