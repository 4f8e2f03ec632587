// SPDX-License-Identifier: MIT
#include "app/account.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Latchkey {

QString Account::tokenKey() const
{
    const QString where = isLocal ? u"this computer"_s : project.toString(QUrl::FullyEncoded);
    return email.trimmed().toLower() + " at "_L1 + where;
}

QString Account::projectGroup() const
{
    if (isLocal)
        return u"project-local"_s;
    const QByteArray digest = QCryptographicHash::hash(project.toEncoded(), QCryptographicHash::Sha256);
    return "project-"_L1 + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace Latchkey
