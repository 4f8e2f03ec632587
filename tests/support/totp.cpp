// SPDX-License-Identifier: MIT
#include "totp.h"

#include <QMessageAuthenticationCode>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr int stepSeconds = 30;

QByteArray fromBase32(const QString &text)
{
    static constexpr QStringView alphabet(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : text) {
        bits = bits << 5 | quint32(alphabet.indexOf(letter) & 31);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(char(bits >> count));
        }
    }
    return bytes;
}

} // namespace

QString totp(const QString &secret, const QDateTime &now)
{
    const quint64 step = qToBigEndian(quint64(now.toSecsSinceEpoch() / stepSeconds));
    const QByteArray counter(reinterpret_cast<const char *>(&step), sizeof step);
    const QByteArray hash = QMessageAuthenticationCode::hash(counter, fromBase32(secret), QCryptographicHash::Sha1);
    const int offset = hash.back() & 15;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffff;
    return u"%1"_s.arg(number % 1'000'000, 6, 10, QChar(u'0'));
}

QString freshTotp(const QString &secret)
{
    const auto isAboutToEnd = [] { return QDateTime::currentSecsSinceEpoch() % stepSeconds >= stepSeconds - 3; };
    if (!QTest::qWaitFor([&] { return !isAboutToEnd(); }))
        qFatal("the clock stands still");
    return totp(secret, QDateTime::currentDateTimeUtc());
}
