// SPDX-License-Identifier: MIT
#include "mailfolder.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In the order they came.
QList<QByteArray> mailsTo(const QString &address)
{
    const QDir folder(qEnvironmentVariable("LATCHKEY_TEST_MAIL_DIR"));
    const QByteArray to = "\nto: " + address.toLower().toLatin1();
    QList<QByteArray> mails;
    for (const QFileInfo &file : folder.entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Name))
        if (const QByteArray mail = readAll(file.filePath()); mail.toLower().contains(to))
            mails.append(mail);
    return mails;
}

/// Undoes quoted-printable as far as a link needs it, whether or not the mail is written in it.
QByteArray unfolded(QByteArray mail)
{
    return mail.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=").replace("&amp;", "&");
}

} // namespace

QUrl mailedLink(const QString &address, int count)
{
    if (!QTest::qWaitFor([&] { return mailsTo(address).size() >= count; }))
        return {};
    static const QRegularExpression link(u"[a-z]+://[^\\s\"'<>]*[?&]token=[A-Za-z0-9._-]+"_s);
    return QUrl(link.match(QString::fromUtf8(unfolded(mailsTo(address).at(count - 1)))).captured());
}

QString mailedToken(const QString &address, int count)
{
    return QUrlQuery(mailedLink(address, count)).queryItemValue(u"token"_s);
}
