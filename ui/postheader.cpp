// SPDX-License-Identifier: MIT
#include "ui/postheader.h"

#include "ui/language.h"

#include <QEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

// In letters.
constexpr int leastTitle = 20; // the other columns leave their room to it
constexpr int dateWidth = 17;
constexpr int statusWidth = 17;
constexpr int leastAuthor = 16;
constexpr int mostAuthor = 32;

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

void PostHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        share();
}

/// The short columns get what their texts need, those that matter most first, and the title the rest.
void PostHeader::share()
{
    const int letter = fontMetrics().averageCharWidth();
    int rest = width();
    const auto give = [&](Column column, int wanted) {
        const bool hasRoom = rest - wanted >= leastTitle * letter;
        setSectionHidden(column, !hasRoom);
        if (!hasRoom)
            return;
        resizeSection(column, wanted);
        rest -= wanted;
    };
    give(Date, dateWidth * letter);
    give(Status, statusWidth * letter);
    give(Author, std::clamp(width() / 5, leastAuthor * letter, mostAuthor * letter));
    resizeSection(Title, rest);
}

} // namespace Latchkey
