// SPDX-License-Identifier: MIT
#include "app/harmlesslink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey {

bool isHarmlessLink(const QString &address)
{
    static const QRegularExpression harmless(
        u"^(https?://[^/]|mailto:[^?]|/(?!/)|[^:/?#\\s]*([/?#]|$))"_s, QRegularExpression::CaseInsensitiveOption);
    return !address.isEmpty() && !address.startsWith("//"_L1) && harmless.match(address).hasMatch();
}

} // namespace Latchkey
