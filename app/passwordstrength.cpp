// SPDX-License-Identifier: MIT
#include "app/passwordstrength.h"

#include <QRegularExpression>

#include <zxcvbn.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype longestScored = 64; // characters; the time grows with the square of it
constexpr qsizetype shortestWord = 3;
constexpr qsizetype mostWords = 40;

/// zxcvbn knows ASCII and takes each byte for a character, so that UTF-8 would look twice as strong as it is. Letters lose their
/// accents; any other character becomes one byte beyond ASCII.
QByteArray asSingleBytes(const QString &text)
{
    QByteArray bytes;
    const auto characters = text.normalized(QString::NormalizationForm_KD).toUcs4();
    for (const char32_t character : characters) {
        const bool isAscii = character > 0 && character < 0x80;
        if (QChar::category(character) != QChar::Mark_NonSpacing)
            bytes += char(isAscii ? character : 0x80 | (character & 0x7f));
    }
    return bytes;
}

QByteArrayList wordsOf(const QStringList &known)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    QByteArrayList words;
    for (const QString &text : known) {
        const QString start = text.left(longestScored).toLower();
        for (const QString &word : QStringList{start} + start.split(between, Qt::SkipEmptyParts))
            if (word.size() >= shortestWord && words.size() < mostWords)
                words.append(asSingleBytes(word));
    }
    return words;
}

double bitsOf(const QByteArray &password, const QByteArrayList &words)
{
    std::vector<const char *> pointers;
    pointers.reserve(size_t(words.size()) + 1);
    for (const QByteArray &word : words)
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);
    return ZxcvbnMatch(password.constData(), pointers.data(), nullptr);
}

/// The thresholds of zxcvbn: 10^3, 10^6, 10^8 and 10^10 guesses.
PasswordStrength strengthFor(double bits)
{
    static const double bitsPerDigit = 3.321928;
    const double digits = bits / bitsPerDigit;
    if (digits < 3)
        return PasswordStrength::TooGuessable;
    if (digits < 6)
        return PasswordStrength::VeryGuessable;
    if (digits < 8)
        return PasswordStrength::SomewhatGuessable;
    return digits < 10 ? PasswordStrength::SafelyUnguessable : PasswordStrength::VeryUnguessable;
}

} // namespace

PasswordStrength strengthOf(const QString &password, const QStringList &known)
{
    const QByteArrayList words = wordsOf(known);
    const double begin = bitsOf(asSingleBytes(password.left(longestScored)).left(longestScored), words);
    const bool isLong = password.size() > longestScored;
    const double end = isLong ? bitsOf(asSingleBytes(password.right(longestScored)).right(longestScored), words) : begin;
    return strengthFor(std::max(begin, end));
}

} // namespace Latchkey
