// SPDX-License-Identifier: MIT
#include "recordedexchange.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QByteArray head;
    QByteArray body;
};

/// The file ends with a line break of its own, so the recorded length says where the body ends.
Message parseMessage(const QByteArray &text)
{
    const auto headEnd = text.indexOf("\n\n");
    const QByteArray head = text.left(headEnd);
    qsizetype length = 0;
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    return {head, text.mid(headEnd + 2, length)};
}

QByteArray readFixture(const QString &name)
{
    QFile file(QStringLiteral(TEST_FIXTURES "/wire/") + name + u".http"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no recorded exchange %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

RecordedExchange RecordedExchange::load(const QString &name)
{
    static constexpr QByteArrayView requestMark("### request\n");
    static constexpr QByteArrayView answerMark("### response\n");
    const QByteArray text = readFixture(name);
    const auto requestStart = text.indexOf(requestMark) + requestMark.size();
    const auto answerStart = text.indexOf(answerMark);
    const Message request = parseMessage(text.mid(requestStart, answerStart - requestStart));
    const Message answer = parseMessage(text.mid(answerStart + answerMark.size()));

    const QList<QByteArray> start = request.head.left(request.head.indexOf('\n')).split(' ');
    const QByteArray path = start.value(1).split('?').constFirst();
    return {start.value(0) + ' ' + path, request.body, QByteArray(answer.head).replace("\n", "\r\n"), answer.body};
}
