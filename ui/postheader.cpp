// SPDX-License-Identifier: MIT
#include "ui/postheader.h"

#include "ui/language.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int narrow = 460; // px: below, who and how leave their room to the title

} // namespace

PostHeader::PostHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_columns(new QStandardItemModel(this))
{
    setObjectName(u"postsHeader"_s);
    sayInEveryLanguage(this, [this] { nameColumns(); });
    setModel(m_columns);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setSectionResizeMode(Fixed);
    setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    setHighlightSections(false);
    showOrder(Date, Qt::DescendingOrder);
}

void PostHeader::nameColumns()
{
    setAccessibleName(tr("Columns"));
    m_columns->setHorizontalHeaderLabels({tr("Title"), tr("Author"), tr("Status"), tr("Date")});
}

QRect PostHeader::cell(Column column, const QRect &row) const
{
    if (isSectionHidden(column))
        return {};
    return {row.left() + sectionViewportPosition(column), row.top(), sectionSize(column), row.height()};
}

void PostHeader::showOrder(Column column, Qt::SortOrder order)
{
    setSortIndicator(column, order);
}

void PostHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    share();
}

/// The short columns get what their texts need, the title the rest.
void PostHeader::share()
{
    const bool isNarrow = width() < narrow;
    setSectionHidden(Author, isNarrow);
    setSectionHidden(Status, isNarrow);
    const int letter = fontMetrics().averageCharWidth();
    const int date = 15 * letter;
    const int author = isNarrow ? 0 : std::clamp(width() / 5, 14 * letter, 30 * letter);
    const int status = isNarrow ? 0 : 15 * letter;
    resizeSection(Date, date);
    if (!isNarrow) {
        resizeSection(Author, author);
        resizeSection(Status, status);
    }
    resizeSection(Title, std::max(40, width() - date - author - status));
}

} // namespace Latchkey
