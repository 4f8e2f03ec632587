// SPDX-License-Identifier: MIT
#include "app/account.h"

using namespace Qt::StringLiterals;

namespace Latchkey {

QString Account::tokenKey() const
{
    const QString where = isLocal ? u"this computer"_s : project.toString(QUrl::FullyEncoded);
    return email.trimmed().toLower() + " at "_L1 + where;
}

} // namespace Latchkey
