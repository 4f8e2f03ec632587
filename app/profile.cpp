// SPDX-License-Identifier: MIT
#include "app/profile.h"

#include "app/settingsformat.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

bool makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return false;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QFileInfo(path).isWritable();
}

} // namespace

Profile::Profile(QString config, QString data, QString keychainService)
    : m_config(std::move(config)), m_data(std::move(data)), m_keychainService(std::move(keychainService))
{
}

Profile Profile::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation), u"Latchkey"_s};
}

Profile Profile::at(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return {path, path, u"Latchkey profile "_s + QString::fromLatin1(digest)};
}

bool Profile::prepare() const
{
    return makePrivateFolder(m_config) && makePrivateFolder(m_data) && adoptSettings(settingsFile());
}

} // namespace Latchkey
