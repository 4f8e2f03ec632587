// SPDX-License-Identifier: MIT
#include "app/mailtext.h"

#include "app/mailmessage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

bool isInvisible(QChar sign)
{
    constexpr QStringView invisible = u"\u00ad\u200b\u200c\u200d\u2060\ufeff";
    return invisible.contains(sign);
}

QStringView withoutQuoteMarks(QStringView line)
{
    while (line.startsWith(u'>') || (!line.isEmpty() && line.front().isSpace()))
        line = line.sliced(1);
    return line.trimmed();
}

/// "&#61;" and "&#x3D;" are "=". Only ASCII matters in a link; anything else ends one, as a blank does.
QChar signOfEntity(const QRegularExpressionMatch &entity)
{
    const bool isHexadecimal = !entity.capturedView(1).isEmpty();
    const uint code = isHexadecimal ? entity.capturedView(1).toUInt(nullptr, 16) : entity.capturedView(2).toUInt();
    return code > 0x20 && code < 0x7f ? QChar(char16_t(code)) : QChar(u' ');
}

QString withoutNumericEntities(const QString &text)
{
    static const QRegularExpression numeric(u"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));"_s);
    QString result;
    qsizetype copied = 0;
    for (auto entities = numeric.globalMatch(text); entities.hasNext();) {
        const auto entity = entities.next();
        result += QStringView(text).sliced(copied, entity.capturedStart() - copied);
        result += signOfEntity(entity);
        copied = entity.capturedEnd();
    }
    result += QStringView(text).sliced(copied);
    return result;
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString result = withoutNumericEntities(text);
    result.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    return result.replace("&amp;"_L1, "&"_L1);
}

bool looksQuotedPrintable(const QString &text)
{
    static const QRegularExpression sign(u"=(3D|\\r?\\n)"_s, QRegularExpression::CaseInsensitiveOption);
    return text.contains(sign);
}

} // namespace

QString unwrapped(const QString &text)
{
    QString visible = text;
    visible.removeIf(isInvisible);
    QString joined;
    joined.reserve(visible.size());
    for (const QStringView line : QStringView(visible).tokenize(u'\n')) {
        const QStringView content = withoutQuoteMarks(line);
        joined += content.isEmpty() ? QStringView(u"\n") : content; // no link goes on beyond an empty line
    }
    return withoutEntities(joined);
}

QStringList readingsOf(const QString &text)
{
    QStringList readings{text};
    if (looksLikeMailSource(text))
        readings += textsOfMail(text.toUtf8());
    if (looksQuotedPrintable(text))
        readings += QString::fromUtf8(fromQuotedPrintable(text.toUtf8()));
    return readings;
}

} // namespace Latchkey
