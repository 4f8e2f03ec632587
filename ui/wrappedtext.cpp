// SPDX-License-Identifier: MIT
#include "ui/wrappedtext.h"

#include <QFontMetrics>
#include <QTextBoundaryFinder>

#include <algorithm>

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

QSizePolicy wrappedPolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    return policy;
}

} // namespace Latchkey
