// SPDX-License-Identifier: MIT
#include "recordedexchange.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// A start line, headers, an empty line, a body.
struct Message {
    QByteArray startLine;
    Headers headers;
    QByteArray body;
};

Message split(const QByteArray &text)
{
    Message message;
    const qsizetype end = text.indexOf("\n\n");
    const QList<QByteArray> lines = (end < 0 ? text : text.left(end)).split('\n');
    message.startLine = lines.first();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            message.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    message.body = end < 0 ? QByteArray() : text.mid(end + 2);
    return message;
}

QByteArray withoutLastLineEnd(QByteArray text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    return text;
}

} // namespace

RecordedExchange RecordedExchange::read(const QString &name)
{
    QFile file(QStringLiteral(LATCHKEY_FIXTURES "/wire/") + name + u".http"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No recorded exchange %s", qPrintable(file.fileName()));
    const QByteArray text = file.readAll();
    const QByteArray requestMark = "### request\n";
    const QByteArray responseMark = "### response\n";
    const qsizetype begin = text.indexOf(requestMark) + requestMark.size();
    const qsizetype middle = text.indexOf(responseMark);
    const Message request = split(withoutLastLineEnd(text.mid(begin, middle - begin)));
    const Message answer = split(text.mid(middle + responseMark.size()));

    RecordedExchange exchange;
    const QList<QByteArray> words = request.startLine.split(' ');
    exchange.method = words.value(0);
    exchange.target = words.value(1);
    for (const auto &header : request.headers) {
        if (header.first != "Host" && header.first != "Content-Length")
            exchange.headers.append(header);
    }
    exchange.body = request.body;
    exchange.answer.status = answer.startLine.split(' ').value(1).toInt();
    exchange.answer.headers = answer.headers;
    exchange.answer.body = withoutLastLineEnd(answer.body);
    return exchange;
}
