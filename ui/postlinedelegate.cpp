// SPDX-License-Identifier: MIT
#include "ui/postlinedelegate.h"

#include "app/postsmodel.h"
#include "ui/datetext.h"
#include "ui/plaintooltip.h"
#include "ui/postheader.h"
#include "ui/rowpainting.h"
#include "ui/statustext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace Latchkey {

namespace {

constexpr int linePadding = 9; // px, above and below
constexpr int cellMargin = 10; // that of the header's titles, in style.qss; more than the mark of the chosen row takes

} // namespace

PostLineDelegate::PostLineDelegate(const PostHeader *header, QObject *parent) : QStyledItemDelegate(parent), m_header(header) { }

QSize PostLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).lineSpacing() + 2 * linePadding};
}

void PostLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette, option.palette.color(QPalette::Highlight));
    painter->save();
    paintRowFrame(*painter, option, theme);
    const auto cell = [&](PostHeader::Column column) {
        return m_header->cell(column, option.rect).adjusted(cellMargin, linePadding, -cellMargin, -linePadding);
    };
    const auto write = [&](PostHeader::Column column, const QString &text, const QColor &color) {
        painter->setPen(color);
        if (!m_header->isSectionHidden(column))
            paintLine(*painter, cell(column), text, option.direction);
    };
    painter->setFont(option.font);
    if (index.data(PostsModel::IsLoadedRole).toBool()) {
        const QString status = index.data(PostsModel::StatusRole).toString();
        write(PostHeader::Title, titleText(index), theme.text);
        write(PostHeader::Author, index.data(PostsModel::AuthorRole).toString().left(100), theme.muted);
        write(PostHeader::Status, statusText(status).left(60), statusColor(status, theme));
        write(PostHeader::Date, shortDateText(index.data(PostsModel::DateRole).toDateTime(), option.locale), theme.muted);
    } else {
        paintPlaceholder(*painter, cell(PostHeader::Title), 0.5, option, theme);
    }
    painter->restore();
}

bool PostLineDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isDate = m_header->logicalIndexAt(event->pos().x()) == PostHeader::Date;
    const QString text = isDate ? exactDateText(index.data(PostsModel::DateRole).toDateTime()) : plainToolTip(titleText(index));
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace Latchkey
