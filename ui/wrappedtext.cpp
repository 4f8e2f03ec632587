// SPDX-License-Identifier: MIT
#include "ui/wrappedtext.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

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
    static const QRegularExpression afterSign(u"(?<=[@._/-])(?=.)|(?<=\\w{10})(?=\\w{4})"_s);
    constexpr QChar zeroWidthSpace(0x200B);
    return QString(address).replace(afterSign, QString(zeroWidthSpace));
}

QSizePolicy wrappedPolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    return policy;
}

} // namespace Latchkey
