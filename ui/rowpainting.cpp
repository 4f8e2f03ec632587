// SPDX-License-Identifier: MIT
#include "ui/rowpainting.h"

#include "app/postsmodel.h"

#include <QCoreApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int longestTitle = 300; // characters that are looked at: more never fit

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(RowText)
};

int flagsFor(const QString &text, Qt::LayoutDirection direction)
{
    const int textDirection = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine
        | textDirection;
}

} // namespace

void paintRowFrame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, isSelected ? theme.surface : isHovered ? theme.hover : theme.window);
    if (isSelected) {
        const QRect mark(option.rect.left(), option.rect.top(), rowMarkWidth, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark), theme.accentText);
    }
    painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), theme.border);
    if (isSelected && (option.state & QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accentText, 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void paintPlaceholder(QPainter &painter, const QRect &line, double share, const QStyleOptionViewItem &option, const Theme &theme)
{
    QRect bar = line.adjusted(0, line.height() / 4, 0, -line.height() / 4);
    bar.setWidth(int(line.width() * share));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, line, bar), 3, 3);
}

void paintLine(QPainter &painter, const QRect &line, const QString &text, Qt::LayoutDirection direction)
{
    painter.drawText(line, flagsFor(text, direction), painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

QString titleText(const QModelIndex &post)
{
    const QString title = post.data(PostsModel::TitleRole).toString().left(longestTitle).simplified();
    return title.isEmpty() ? RowText::tr("Untitled") : title;
}

QColor statusColor(const QString &status, const Theme &theme)
{
    return status == "draft"_L1 || status == "in_review"_L1 ? theme.warning : theme.muted;
}

} // namespace Latchkey
