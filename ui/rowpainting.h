// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QModelIndex>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace Latchkey {

/// What every row of a list of posts has, whatever it shows of a post.

/// Background, the mark of the chosen row, the focus frame and the line below it.
void paintRowFrame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

/// In place of a text that is not here yet.
void paintPlaceholder(QPainter &painter, const QRect &line, double share, const QStyleOptionViewItem &option, const Theme &theme);

/// One line, elided, each text in its own direction at the side where reading begins in this window.
void paintLine(QPainter &painter, const QRect &line, const QString &text, Qt::LayoutDirection direction);

/// What the list calls a post: never empty, never longer than can be seen, in one line.
QString titleText(const QModelIndex &post);

/// "published" and its like need no colour; what is not out yet has one.
QColor statusColor(const QString &status, const Theme &theme);

constexpr int rowPadding = 14; // px
constexpr int rowMarkWidth = 4;

} // namespace Latchkey
