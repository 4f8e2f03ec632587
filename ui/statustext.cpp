// SPDX-License-Identifier: MIT
#include "ui/statustext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// The context of these words for translators.
struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

} // namespace

QString statusText(const QString &status)
{
    if (status == "published"_L1)
        //: Said of a post, after its date.
        return StatusText::tr("published");
    if (status == "draft"_L1)
        //: Said of a post, after its date.
        return StatusText::tr("draft");
    if (status == "in_review"_L1)
        //: Said of a post, after its date: somebody looks at it before it is published.
        return StatusText::tr("in review");
    if (status == "archived"_L1)
        //: Said of a post, after its date.
        return StatusText::tr("archived");
    return status;
}

} // namespace Latchkey
