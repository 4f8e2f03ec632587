// SPDX-License-Identifier: MIT
#include "app/authenticatorkey.h"

#include "app/onetimecode.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUrlQuery>
#include <QtEndian>

#include <cstdlib>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Latchkey {

namespace {

constexpr qsizetype longestUrl = 2000;
constexpr qsizetype groupLength = 4;
constexpr int reach = 10; // steps; five minutes are more than a clock that nobody set is off
constexpr QStringView base32 = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Empty for text that is no base32.
QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar sign : text) {
        const qsizetype value = base32.indexOf(sign);
        if (value < 0)
            return {};
        bits = (bits << 5) | quint32(value);
        count += 5;
        if (count >= 8)
            bytes += char(bits >> (count -= 8));
    }
    return bytes;
}

/// As people and programs write it: with blanks, in small letters, with padding.
QString plainSecret(const QString &text)
{
    QString secret = text.toUpper();
    secret.removeIf([](QChar sign) { return sign.isSpace() || sign == u'=' || sign == u'-'; });
    return secret;
}

/// A parameter that is left out has the value that every authenticator assumes.
bool hasValue(const QUrlQuery &query, const QString &key, const QString &value)
{
    return !query.hasQueryItem(key) || query.queryItemValue(key, QUrl::FullyDecoded).compare(value, Qt::CaseInsensitive) == 0;
}

bool isKindOfDirectus(const QUrl &url, const QUrlQuery &query)
{
    return url.scheme() == "otpauth"_L1 && url.host() == "totp"_L1 && hasValue(query, u"algorithm"_s, u"SHA1"_s)
        && hasValue(query, u"digits"_s, u"6"_s) && hasValue(query, u"period"_s, u"30"_s);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// RFC 4226, 5.3: four bytes from where the last one points to, of which the sign is left out.
quint32 truncated(const QByteArray &hash)
{
    const qsizetype offset = hash.back() & 0x0f;
    return qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffff;
}

QString codeOfStep(const QByteArray &key, qint64 step)
{
    const quint64 bigEndian = qToBigEndian(quint64(step));
    const QByteArray message(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    const QByteArray hash = QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1);
    return QString::number(truncated(hash) % 1'000'000).rightJustified(OneTimeCode::length, u'0');
}

} // namespace

std::optional<AuthenticatorKey> AuthenticatorKey::fromUrl(const QString &otpauthUrl)
{
    const QUrl url(otpauthUrl.left(longestUrl), QUrl::TolerantMode);
    const QUrlQuery query(url);
    const QString secret = plainSecret(query.queryItemValue(u"secret"_s, QUrl::FullyDecoded));
    if (!isKindOfDirectus(url, query) || fromBase32(secret).isEmpty())
        return std::nullopt;

    const QString label = url.path(QUrl::FullyDecoded).mid(1);
    const QString issuer = query.queryItemValue(u"issuer"_s, QUrl::FullyDecoded);
    const qsizetype colon = label.lastIndexOf(u':'); // a project's name may have one, an address has none
    return AuthenticatorKey{
        .secret = secret,
        .issuer = issuer.isEmpty() && colon > 0 ? label.left(colon) : issuer,
        .account = label.mid(colon + 1).trimmed(),
    };
}

QString AuthenticatorKey::toUrl() const
{
    const QString label = issuer.isEmpty() ? encoded(account) : encoded(issuer) + u':' + encoded(account);
    QString url = u"otpauth://totp/"_s + label + u"?secret="_s + secret + u"&period=30&digits=6&algorithm=SHA1"_s;
    if (!issuer.isEmpty())
        url += u"&issuer="_s + encoded(issuer);
    return url;
}

QString AuthenticatorKey::groupedSecret() const
{
    QStringList groups;
    for (qsizetype at = 0; at < secret.size(); at += groupLength)
        groups.append(secret.mid(at, groupLength));
    return groups.join(u' ');
}

QString AuthenticatorKey::codeAt(milliseconds wall) const
{
    const QByteArray key = fromBase32(secret);
    return key.isEmpty() ? QString() : codeOfStep(key, wall / OneTimeCode::step);
}

std::optional<int> AuthenticatorKey::stepsOff(const QString &code, milliseconds wall) const
{
    std::optional<int> nearest;
    for (int steps = -reach; steps <= reach; ++steps) {
        const bool isNearer = !nearest || std::abs(steps) < std::abs(*nearest);
        if (isNearer && !code.isEmpty() && codeAt(wall + steps * OneTimeCode::step) == code)
            nearest = steps;
    }
    return nearest;
}

} // namespace Latchkey
