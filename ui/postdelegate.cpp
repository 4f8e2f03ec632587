// SPDX-License-Identifier: MIT
#include "ui/postdelegate.h"

#include "app/postsmodel.h"
#include "ui/datetext.h"
#include "ui/rowpainting.h"
#include "ui/statustext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int gap = 4;
constexpr int excerptLines = 2;

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
        paintLine(painter, rowArea, rest.trimmed(), direction);
    }
    layout.endLayout();
}

/// Who and when, and what is to be said of it beyond that.
QString smallText(const QModelIndex &index, const QLocale &locale)
{
    QStringList parts{shortDateText(index.data(PostsModel::DateRole).toDateTime(), locale),
        index.data(PostsModel::AuthorRole).toString().left(60),
        statusText(index.data(PostsModel::StatusRole).toString()).left(30)};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

void drawPlaceholders(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option, const Theme &theme)
{
    const int line = heightOf(option.font, 1);
    paintPlaceholder(painter, {row.left(), row.top(), row.width(), line}, 0.6, option, theme);
    paintPlaceholder(painter, {row.left(), row.top() + line + gap, row.width(), line}, 0.9, option, theme);
}

} // namespace

void PostDelegate::loadLetters(const QFont &base, const QString &letters)
{
    const Fonts fonts(base);
    QPixmap unseen(1, 1);
    QPainter painter(&unseen);
    for (const QFont &font : {fonts.title, fonts.body, fonts.small}) {
        painter.setFont(font);
        painter.drawText(0, 0, letters);
    }
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Fonts fonts(option.font);
    const int height = heightOf(fonts.title, 1) + heightOf(fonts.body, excerptLines) + heightOf(fonts.small, 1);
    return {200, height + 2 * gap + 2 * rowPadding};
}

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette, option.palette.color(QPalette::Highlight));
    const Fonts fonts(option.font);
    painter->save();
    paintRowFrame(*painter, option, theme);
    QRect row = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(rowPadding + rowMarkWidth, rowPadding, -rowPadding, 0));
    if (!index.data(PostsModel::IsLoadedRole).toBool()) {
        drawPlaceholders(*painter, row, option, theme);
        return painter->restore();
    }

    row.setHeight(heightOf(fonts.title, 1));
    painter->setFont(fonts.title);
    painter->setPen(theme.text);
    paintLine(*painter, row, titleText(index), option.direction);

    row.moveTop(row.bottom() + 1 + gap);
    row.setHeight(heightOf(fonts.body, excerptLines));
    painter->setFont(fonts.body);
    painter->setPen(theme.muted);
    drawExcerpt(*painter, row, index.data(PostsModel::ExcerptRole).toString(), option.direction);

    row.moveTop(row.bottom() + 1 + gap);
    row.setHeight(heightOf(fonts.small, 1));
    painter->setFont(fonts.small);
    painter->setPen(statusColor(index.data(PostsModel::StatusRole).toString(), theme));
    paintLine(*painter, row, smallText(index, option.locale), option.direction);
    painter->restore();
}

bool PostDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString exact = exactDateText(index.data(PostsModel::DateRole).toDateTime());
    QToolTip::showText(event->globalPos(), exact, view);
    return true;
}

} // namespace Latchkey
