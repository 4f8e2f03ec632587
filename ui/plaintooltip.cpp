// SPDX-License-Identifier: MIT
#include "ui/plaintooltip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Latchkey {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? "<span>"_L1 + text.toHtmlEscaped() + "</span>"_L1 : text;
}

} // namespace Latchkey
