// SPDX-License-Identifier: MIT
#include "app/webtoken.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype mostTokens = 50;
constexpr qsizetype longestHeader = 200; // Directus' has 36 characters
constexpr qsizetype longestPayload = 4000; // Directus' has 200, and more with a long address
constexpr qsizetype longestSignature = 1000;
constexpr qsizetype signatureOfHs256 = 43;

constexpr QStringView beginOfJson = u"eyJ"; // {" in base64: every token begins like this

bool isBase64Url(QChar sign)
{
    const bool isLetter = (sign >= u'A' && sign <= u'Z') || (sign >= u'a' && sign <= u'z');
    return isLetter || (sign >= u'0' && sign <= u'9') || sign == u'-' || sign == u'_';
}

/// How far base64url reaches from `begin` on, but no further than `longest`.
qsizetype endOfPart(QStringView text, qsizetype begin, qsizetype longest)
{
    const QStringView part = text.sliced(begin, std::min(longest, text.size() - begin));
    return begin + std::distance(part.begin(), std::find_if_not(part.begin(), part.end(), isBase64Url));
}

bool isDotAt(QStringView text, qsizetype at)
{
    return at < text.size() && text[at] == u'.';
}

std::optional<QJsonObject> decodedPart(const QByteArray &part)
{
    const auto json = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = json ? QJsonDocument::fromJson(*json) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Where lines were joined, the next word follows the signature without a blank. Its length is known for the algorithm that
/// Directus uses.
qsizetype signatureLength(const QJsonObject &header)
{
    return header["alg"_L1] == "HS256"_L1 ? signatureOfHs256 : longestSignature;
}

bool isSignature(qsizetype length, const QJsonObject &header)
{
    return header["alg"_L1] == "HS256"_L1 ? length == signatureOfHs256 : length > 0;
}

std::optional<WebTokenPlace> tokenAt(QStringView text, qsizetype begin)
{
    const qsizetype headerEnd = endOfPart(text, begin, longestHeader);
    if (!isDotAt(text, headerEnd))
        return std::nullopt;
    const auto header = decodedPart(text.sliced(begin, headerEnd - begin).toLatin1());
    if (!header || !header->contains("alg"_L1))
        return std::nullopt;

    const qsizetype payloadEnd = endOfPart(text, headerEnd + 1, longestPayload);
    if (!isDotAt(text, payloadEnd))
        return WebTokenPlace{begin, payloadEnd, false};
    const qsizetype end = endOfPart(text, payloadEnd + 1, signatureLength(*header));
    return WebTokenPlace{begin, end, isSignature(end - payloadEnd - 1, *header)};
}

} // namespace

std::optional<WebToken> WebToken::decode(const QByteArray &text)
{
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 3 || parts[2].isEmpty())
        return std::nullopt;
    const auto header = decodedPart(parts[0]);
    const auto payload = decodedPart(parts[1]);
    return header && payload ? std::optional(WebToken{*header, *payload}) : std::nullopt;
}

QList<WebTokenPlace> findWebTokens(QStringView text)
{
    QList<WebTokenPlace> places;
    qsizetype at = text.indexOf(beginOfJson);
    while (at >= 0 && places.size() < mostTokens) {
        const auto place = tokenAt(text, at);
        if (place)
            places.append(*place);
        at = text.indexOf(beginOfJson, place ? place->end : at + beginOfJson.size());
    }
    return places;
}

} // namespace Latchkey
