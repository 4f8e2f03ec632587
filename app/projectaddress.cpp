// SPDX-License-Identifier: MIT
#include "app/projectaddress.h"

#include "directus/transport.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype longestAddress = 2000; // what browsers and servers take; no longer text was meant to be one

/// Copied from a mail or a chat, an address comes with brackets, quotes and blanks, some of them invisible.
bool isWrapping(QChar sign)
{
    constexpr QStringView others = u"<>()\"'\u200b\u2060\ufeff";
    const bool isQuote = sign.category() == QChar::Punctuation_InitialQuote || sign.category() == QChar::Punctuation_FinalQuote
        || sign == u'„';
    return sign.isSpace() || isQuote || others.contains(sign);
}

QString withoutWrapping(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    return text.toString();
}

QString schemeOf(const QString &text)
{
    static const QRegularExpression scheme(u"^([a-z][a-z0-9+.-]*)://"_s, QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).captured(1).toLower();
}

/// "javascript:…" and "mailto:…" have no slashes; "localhost:8055" looks the same up to the port.
bool isOpaqueScheme(const QString &text)
{
    static const QRegularExpression opaque(u"^[a-z][a-z0-9+.-]*:(?![0-9]|\\[|:)"_s, QRegularExpression::CaseInsensitiveOption);
    return opaque.match(text).hasMatch() && QHostAddress(text).isNull();
}

/// "::1" and "fe80::2/cms" want brackets before a URL can be made of them.
QString withBrackets(const QString &text)
{
    const QString host = text.section(u'/', 0, 0);
    const bool isBareIpv6 = QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
    return isBareIpv6 ? u'[' + host + u']' + text.mid(host.size()) : text;
}

/// The address of the project in an address of its Data Studio or its API.
void leaveOutStudio(QUrl &url)
{
    static const QRegularExpression known(u"/(admin|server/ping|server/info|auth/login|users/register|items/[^/]+)(/.*)?$"_s);
    url.setPath(url.path(QUrl::FullyEncoded).remove(known), QUrl::TolerantMode);
}

/// A per cent sign leads to the zone of an IPv6 address; in a name it was a blank or worse.
bool isUsableHost(const QUrl &url)
{
    static const QRegularExpression forbidden(u"[\\s_%]"_s);
    const QString host = url.host();
    const bool isIpv6 = host.contains(u':');
    return url.isValid() && !host.isEmpty() && (isIpv6 || !host.contains(forbidden));
}

QUrl withScheme(QUrl url, const QString &scheme)
{
    url.setScheme(scheme);
    return url;
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

ProjectAddress ProjectAddress::parse(const QString &text)
{
    ProjectAddress address;
    const QString typed = withoutWrapping(text);
    if (typed.isEmpty()) {
        address.m_problem = Problem::Empty;
        return address;
    }
    const QString scheme = schemeOf(typed);
    const bool isWeb = scheme == "https"_L1 || scheme == "http"_L1;
    if ((!scheme.isEmpty() && !isWeb) || (scheme.isEmpty() && isOpaqueScheme(typed))) {
        address.m_problem = Problem::UnsupportedScheme;
        return address;
    }

    QUrl url(isWeb ? typed : "https://"_L1 + withBrackets(typed), QUrl::TolerantMode);
    if (typed.size() > longestAddress || !isUsableHost(url)) {
        address.m_problem = Problem::NotAnAddress;
        return address;
    }
    leaveOutStudio(url);
    const QUrl base = Directus::normalizedBaseUrl(url);
    const bool wantsPlainLoopback = scheme == "http"_L1 && isLoopback(base);
    if (!wantsPlainLoopback)
        address.m_candidates.append(withScheme(base, u"https"_s));
    if (scheme != "https"_L1)
        address.m_candidates.append(withScheme(base, u"http"_s));
    return address;
}

} // namespace Latchkey
