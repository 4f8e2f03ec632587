// SPDX-License-Identifier: MIT
#include "ui/accounttext.h"

#include "app/account.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(AccountText)
};

} // namespace

QString projectText(const Account &account, const QString &projectName)
{
    if (!projectName.trimmed().isEmpty())
        return projectName.trimmed();
    return account.isLocal ? AccountText::tr("On this computer") : account.project.authority();
}

QString accountText(const Account &account, const QString &projectName)
{
    //: An account: its e-mail address, and the project it belongs to.
    return AccountText::tr("%1 at %2").arg(account.email, projectText(account, projectName));
}

QKeySequence accountShortcut(qsizetype index)
{
    return index < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)) : QKeySequence();
}

} // namespace Latchkey
