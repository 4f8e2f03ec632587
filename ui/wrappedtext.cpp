// SPDX-License-Identifier: MIT
#include "ui/wrappedtext.h"

#include <QFontMetrics>
#include <QTextBoundaryFinder>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

bool isLetterOfAddress(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}

bool isWordFrom(const QString &address, qsizetype start)
{
    constexpr qsizetype leastRest = 4; // fewer letters do not stand alone in a line
    const QStringView rest = QStringView(address).mid(start, leastRest);
    return rest.size() == leastRest && std::all_of(rest.begin(), rest.end(), isLetterOfAddress);
}

} // namespace

int wrappedHeight(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap | Qt::TextShowMnemonic, text).height();
}

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary())
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
    return widest;
}

QString breakable(const QString &address)
{
    constexpr QChar zeroWidthSpace(0x200B);
    constexpr qsizetype longWord = 10;
    QString result;
    qsizetype lettersBefore = 0;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        lettersBefore = isLetterOfAddress(c) ? lettersBefore + 1 : 0;
        result += c;
        const bool isInLongWord = lettersBefore >= longWord && isWordFrom(address, i + 1);
        if (i + 1 < address.size() && (isInLongWord || u"@._/-"_s.contains(c)))
            result += zeroWidthSpace;
    }
    return result;
}

QSizePolicy wrappedPolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    return policy;
}

} // namespace Latchkey
