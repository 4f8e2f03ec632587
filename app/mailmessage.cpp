// SPDX-License-Identifier: MIT
#include "app/mailmessage.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <cctype>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int mostParts = 100;
constexpr int deepestLevel = 10;
constexpr qsizetype longestHeader = 2000;
constexpr qsizetype headersLookedAt = 20'000; // characters, or bytes

/// A mail or a part of one.
struct Part {
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

/// The value of a header without its parameters: "text/html".
QByteArray valueOf(const QByteArray &header)
{
    return header.split(';').constFirst().trimmed().toLower();
}

/// A parameter of a header, as in: multipart/mixed; boundary="----=_1"
QByteArray parameterOf(const QByteArray &header, const QString &name)
{
    const QRegularExpression parameter(
        u";\\s*%1\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))"_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    const auto match = parameter.match(QString::fromLatin1(header.left(longestHeader)));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

/// Reads headers up to the first empty line; a line that begins with a blank goes on with the one before.
Part readPart(const QByteArray &source)
{
    Part part;
    QByteArray name;
    qsizetype at = 0;
    while (at < source.size()) {
        qsizetype end = source.indexOf('\n', at);
        end = end < 0 ? source.size() : end;
        const QByteArray line = source.mid(at, end - at);
        at = end + 1;
        if (line.trimmed().isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith(' ') || line.startsWith('\t'))
            part.headers[name] += ' ' + line.trimmed();
        else if (colon > 0)
            part.headers[name = line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    part.body = source.mid(at);
    return part;
}

/// Where the next line begins that is "--boundary" or "--boundary--" and nothing more: another boundary may begin alike.
qsizetype nextDelimiter(const QByteArray &text, const QByteArray &delimiter, qsizetype from)
{
    qsizetype at = text.indexOf(delimiter, from);
    while (at >= 0) {
        const char next = text.size() > at + delimiter.size() ? text[at + delimiter.size()] : '\n';
        if (next == '\n' || next == ' ' || next == '\t' || text.mid(at + delimiter.size(), 2) == "--")
            return at;
        at = text.indexOf(delimiter, at + 1);
    }
    return at;
}

/// The parts between the lines with the boundary. The last one may lack its end.
QByteArrayList splitAt(const QByteArray &boundary, const QByteArray &body)
{
    const QByteArray text = '\n' + body;
    const QByteArray delimiter = "\n--" + boundary;
    QByteArrayList parts;
    qsizetype at = nextDelimiter(text, delimiter, 0);
    while (at >= 0 && parts.size() < mostParts && text.mid(at + delimiter.size(), 2) != "--") {
        const qsizetype next = nextDelimiter(text, delimiter, at + delimiter.size());
        const QByteArray part = text.mid(at + 1, next < 0 ? -1 : next - at - 1);
        if (const qsizetype endOfLine = part.indexOf('\n'); endOfLine >= 0)
            parts.append(part.mid(endOfLine + 1));
        at = next;
    }
    return parts;
}

QByteArray decodedBody(const Part &part)
{
    const QByteArray encoding = valueOf(part.headers.value("content-transfer-encoding"));
    if (encoding == "base64")
        return QByteArray::fromBase64(part.body);
    return encoding == "quoted-printable" ? fromQuotedPrintable(part.body) : part.body;
}

/// Only links are looked for in the text. In the charsets that Qt Core does not know these have the same bytes as in Latin 1.
QString textOf(const Part &part)
{
    const QByteArray charset = parameterOf(part.headers.value("content-type"), u"charset"_s);
    const auto encoding = QStringConverter::encodingForName(charset.constData());
    const bool isUnnamed = charset.isEmpty() || charset.toLower() == "us-ascii";
    QStringDecoder decoder(isUnnamed ? QStringConverter::Utf8 : encoding.value_or(QStringConverter::Latin1));
    return decoder.decode(decodedBody(part));
}

class TextCollector final {
public:
    void collect(const QByteArray &source, int level)
    {
        if (level > deepestLevel || ++m_parts > mostParts)
            return;
        const Part part = readPart(source);
        const QByteArray contentType = part.headers.value("content-type", "text/plain"_qba);
        const QByteArray type = valueOf(contentType);
        const QByteArray boundary = parameterOf(contentType, u"boundary"_s);
        if (type.startsWith("multipart/") && !boundary.isEmpty())
            collectAll(splitAt(boundary, part.body), level + 1);
        else if (type == "message/rfc822")
            collect(decodedBody(part), level + 1);
        else if (type.startsWith("text/") || type.startsWith("multipart/"))
            m_texts.append(textOf(part));
    }

    void collectAll(const QByteArrayList &sources, int level)
    {
        for (const QByteArray &source : sources)
            collect(source, level);
    }

    QStringList texts() const { return m_texts; }

private:
    QStringList m_texts;
    int m_parts = 0;
};

QByteArray withPlainLineEnds(QByteArray source)
{
    return source.replace("\r\n", "\n").replace('\r', '\n');
}

/// The body of a mail in parts, copied without the mail's headers, begins with the line between the parts.
QByteArray boundaryAtBegin(const QByteArray &source)
{
    return source.startsWith("--") ? source.left(source.indexOf('\n')).mid(2).trimmed() : QByteArray();
}

} // namespace

QStringList textsOfMail(const QByteArray &source)
{
    const QByteArray mail = withPlainLineEnds(source).trimmed();
    TextCollector collector;
    if (const QByteArray boundary = boundaryAtBegin(mail); !boundary.isEmpty())
        collector.collectAll(splitAt(boundary, mail), 1);
    else
        collector.collect(mail, 0);
    return collector.texts();
}

QString headerOfMail(const QByteArray &source, const QByteArray &name)
{
    return QString::fromUtf8(readPart(withPlainLineEnds(source.left(headersLookedAt))).headers.value(name));
}

bool looksLikeMailSource(QStringView text)
{
    static const QRegularExpression header(u"^content-(type|transfer-encoding)[ \t]*:"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return header.match(text.left(headersLookedAt).toString()).hasMatch();
}

QByteArray fromQuotedPrintable(const QByteArray &encoded)
{
    static const auto isHex = [](char sign) { return std::isxdigit(static_cast<unsigned char>(sign)) != 0; };
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        const QByteArray code = encoded[at] == '=' ? encoded.mid(at + 1, 2) : QByteArray();
        const bool isSoftBreak = code.startsWith('\n') || code == "\r\n";
        if (code.size() == 2 && isHex(code[0]) && isHex(code[1])) {
            decoded += QByteArray::fromHex(code);
            at += 2;
        } else if (isSoftBreak) {
            at += code.startsWith('\n') ? 1 : 2;
        } else {
            decoded += encoded[at];
        }
    }
    return decoded;
}

} // namespace Latchkey
