// SPDX-License-Identifier: MIT
#include "ui/postdelegate.h"

#include "app/postsmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int padding = 14;
constexpr int gap = 4;
constexpr int excerptLines = 2;
constexpr int markWidth = 4;
constexpr int longestTitle = 300; // characters that are looked at: more never fit

struct Fonts {
    explicit Fonts(const QFont &base) : title(base), body(base), small(base)
    {
        title.setWeight(QFont::DemiBold);
        small.setPointSizeF(base.pointSizeF() * 0.9);
    }

    QFont title;
    QFont body;
    QFont small;
};

int heightOf(const QFont &font, int lines)
{
    return QFontMetrics(font).lineSpacing() * lines;
}

/// At the side where reading begins in this window, each text in its own direction.
int flagsFor(const QString &text, Qt::LayoutDirection direction)
{
    const int textDirection = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextSingleLine | textDirection;
}

/// Up to excerptLines lines, the last one elided.
void drawExcerpt(QPainter &painter, const QRect &area, const QString &text, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int row = 0; row < excerptLines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool isLast = row == excerptLines - 1;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength());
        const QRect rowArea(area.left(), area.top() + row * metrics.lineSpacing(), area.width(), metrics.lineSpacing());
        painter.drawText(rowArea, flagsFor(text, direction), metrics.elidedText(rest.trimmed(), Qt::ElideRight, area.width()));
    }
    layout.endLayout();
}

QString dateText(const QDateTime &date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

} // namespace

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Fonts fonts(option.font);
    const int height = heightOf(fonts.title, 1) + heightOf(fonts.body, excerptLines) + heightOf(fonts.small, 1);
    return {200, height + 2 * gap + 2 * padding};
}

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette, option.palette.color(QPalette::Highlight));
    const Fonts fonts(option.font);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;

    painter->save();
    painter->fillRect(option.rect, isSelected ? theme.surface : isHovered ? theme.hover : theme.window);
    if (isSelected) {
        const QRect mark(option.rect.left(), option.rect.top(), markWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), theme.accentText);
    }
    painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), theme.border);
    if (isSelected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accentText, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }

    QRect row = option.rect.adjusted(padding + markWidth, padding, -padding, 0);
    row.setHeight(heightOf(fonts.title, 1));
    painter->setFont(fonts.title);
    painter->setPen(theme.text);
    const QString given = index.data(PostsModel::TitleRole).toString().left(longestTitle).simplified();
    const QString title = given.isEmpty() ? tr("Untitled") : given;
    painter->drawText(
        row, flagsFor(title, option.direction), QFontMetrics(fonts.title).elidedText(title, Qt::ElideRight, row.width()));

    row.moveTop(row.bottom() + 1 + gap);
    row.setHeight(heightOf(fonts.body, excerptLines));
    painter->setFont(fonts.body);
    painter->setPen(theme.muted);
    drawExcerpt(*painter, row, index.data(PostsModel::ExcerptRole).toString(), option.direction);

    row.moveTop(row.bottom() + 1 + gap);
    row.setHeight(heightOf(fonts.small, 1));
    painter->setFont(fonts.small);
    const QString date = dateText(index.data(PostsModel::DateRole).toDateTime(), option.locale);
    painter->drawText(row, flagsFor(date, option.direction), date);
    painter->restore();
}

} // namespace Latchkey
