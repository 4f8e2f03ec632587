// SPDX-License-Identifier: MIT
#include "outboxreader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QByteArray fromQuotedPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=') {
            decoded += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded.replace("\r\n", "\n");
}

QByteArray part(const QByteArray &message, const QByteArray &type)
{
    const qsizetype begin = message.indexOf("Content-Type: " + type);
    const qsizetype body = message.indexOf("\r\n\r\n", begin) + 4;
    return begin < 0 ? QByteArray() : fromQuotedPrintable(message.mid(body, message.indexOf("\r\n--=_", body) - body));
}

} // namespace

QByteArray ReceivedMail::header(const QByteArray &name) const
{
    for (const QByteArray &line : headers.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

QByteArray ReceivedMail::link() const
{
    static const QRegularExpression address(u"^\\w+://\\S+$"_s, QRegularExpression::MultilineOption);
    return address.match(QString::fromUtf8(text)).captured().toUtf8();
}

QByteArray ReceivedMail::token() const
{
    static const QRegularExpression token(u"[?&]token=([\\w.-]+)"_s);
    return token.match(QString::fromUtf8(link())).captured(1).toUtf8();
}

ReceivedMail parseMail(const QByteArray &message)
{
    return {message.left(message.indexOf("\r\n\r\n")), part(message, "text/plain"), part(message, "text/html")};
}

QList<ReceivedMail> readOutbox(const QString &folder)
{
    QList<ReceivedMail> mails;
    for (const QString &name : QDir(folder).entryList({u"*.eml"_s}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mails.append(parseMail(file.readAll()));
    }
    return mails;
}
