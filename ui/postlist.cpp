// SPDX-License-Identifier: MIT
#include "ui/postlist.h"

#include "ui/postdelegate.h"
#include "ui/postheader.h"
#include "ui/postlinedelegate.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int wheelSteps = 3; // of a card's height

} // namespace

PostList::PostList(QWidget *parent) : QListView(parent), m_cards(new PostDelegate(this))
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(m_cards);
}

void PostList::makeColumns()
{
    m_header = new PostHeader(this);
    m_lines = new PostLineDelegate(m_header, this);
    connect(m_header, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionClicked, this, &PostList::columnChosen);
}

void PostList::showOrder(int column, Qt::SortOrder order)
{
    if (m_header)
        m_header->showOrder(PostHeader::Column(column), order);
}

void PostList::setLook(Look look)
{
    const int first = firstShown();
    m_look = look;
    if (look == Look::Columns && !m_header)
        makeColumns();
    setItemDelegate(look == Look::Cards ? m_cards : m_lines);
    placeHeader();
    doItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex(), PositionAtCenter);
    else if (first > 0)
        verticalScrollBar()->setValue(first * m_rowHeight);
}

void PostList::placeHeader()
{
    if (!m_header)
        return;
    m_header->setVisible(m_look == Look::Columns);
    const int height = m_look == Look::Columns ? m_header->sizeHint().height() : 0;
    setViewportMargins(0, height, 0, 0);
    const QRect place = viewport()->geometry();
    m_header->setGeometry(place.left(), place.top() - height, place.width(), height);
}

int PostList::measuredRowHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return std::max(1, itemDelegate()->sizeHint(option, {}).height());
}

QRect PostList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qint64 top = qint64(index.row()) * m_rowHeight - verticalOffset();
    const auto bound = qint64(std::numeric_limits<int>::max() / 2);
    return {0, int(std::clamp(top, -bound, bound)), viewport()->width(), m_rowHeight};
}

int PostList::rowAt(int y) const
{
    const int row = (y + verticalOffset()) / m_rowHeight;
    return y + verticalOffset() >= 0 && row < rows() ? row : -1;
}

QModelIndex PostList::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    return row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex());
}

int PostList::firstShown() const
{
    return rows() == 0 ? -1 : std::min(rows() - 1, verticalOffset() / m_rowHeight);
}

int PostList::lastShown() const
{
    return std::min(rows() - 1, (verticalOffset() + viewport()->height()) / m_rowHeight);
}

void PostList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect place = visualRect(index);
    const int room = viewport()->height();
    int by = 0;
    if (hint == PositionAtCenter)
        by = place.center().y() - room / 2;
    else if (hint == PositionAtTop || place.top() < 0)
        by = place.top();
    else if (hint == PositionAtBottom || place.bottom() >= room)
        by = std::min(place.top(), place.bottom() + 1 - room);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void PostList::doItemsLayout()
{
    m_rowHeight = measuredRowHeight();
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call): QListView's would look at each row
}

/// Typed letters are commands here; Qt would look through all rows for one that begins with them.
void PostList::keyboardSearch(const QString &) { }

void PostList::updateGeometries()
{
    const qint64 whole = qint64(rows()) * m_rowHeight - viewport()->height();
    verticalScrollBar()->setRange(0, int(std::clamp<qint64>(whole, 0, std::numeric_limits<int>::max() / 2)));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(18, m_rowHeight / wheelSteps));
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call): as above
    Q_EMIT rowsShown(firstShown(), lastShown());
}

int PostList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int PostList::horizontalOffset() const
{
    return 0;
}

int PostList::shownRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

QModelIndex PostList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rows() - 1;
    const int row = std::max(0, currentIndex().row());
    const auto at = [&](int wanted) {
        return last < 0 ? QModelIndex() : model()->index(std::clamp(wanted, 0, last), 0, rootIndex());
    };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return at(row - 1);
    case MoveDown:
    case MoveNext:
        return at(currentIndex().isValid() ? row + 1 : 0);
    case MovePageUp:
        return at(row - shownRows());
    case MovePageDown:
        return at(row + shownRows());
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(last);
    default:
        return currentIndex();
    }
}

void PostList::setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(area.center());
    if (index.isValid())
        selectionModel()->select(index, command);
    else
        selectionModel()->select(QItemSelection(), command);
}

QRegion PostList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(range.top(), firstShown());
        const int last = std::min(range.bottom(), lastShown());
        for (int row = first; row <= last; ++row)
            region += visualRect(model()->index(row, 0, rootIndex()));
    }
    return region;
}

void PostList::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    Q_EMIT rowsShown(firstShown(), lastShown());
}

/// What comes before the rows that are shown pushes nothing away from under the person's eyes.
void PostList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int added = last - first + 1;
    const bool isAbove = rows() > added && first <= firstShown();
    QAbstractItemView::rowsInserted(parent, first, last); // NOLINT(bugprone-parent-virtual-call): as above
    updateGeometries();
    if (isAbove)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + added * m_rowHeight);
    viewport()->update();
}

/// Pages that are fetched ahead of what can be seen cost no painting.
void PostList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &)
{
    viewport()->update(visualRect(first) | visualRect(last));
}

void PostList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, (event->rect().top() + verticalOffset()) / m_rowHeight);
    const int last = std::min(rows() - 1, (event->rect().bottom() + verticalOffset()) / m_rowHeight);
    for (int row = first; row <= last; ++row)
        paintRow(&painter, option, row);
}

void PostList::paintRow(QPainter *painter, QStyleOptionViewItem option, int row) const
{
    const QModelIndex index = model()->index(row, 0, rootIndex());
    option.rect = visualRect(index);
    const bool isUnderMouse = viewport()->underMouse() && option.rect.contains(viewport()->mapFromGlobal(QCursor::pos()));
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, isUnderMouse);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    itemDelegate()->paint(painter, option, index);
}

void PostList::resizeEvent(QResizeEvent *event)
{
    placeHeader();
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call): as above
    updateGeometries();
}

void PostList::keyPressEvent(QKeyEvent *event)
{
    const auto move = [this](CursorAction action) { setCurrentIndex(moveCursor(action, Qt::NoModifier)); };
    if (event->text() == "/"_L1)
        Q_EMIT searchWanted();
    else if (event->text() == "j"_L1)
        move(MoveDown);
    else if (event->text() == "k"_L1)
        move(MoveUp);
    else if (event->key() == Qt::Key_Space)
        move(event->modifiers() & Qt::ShiftModifier ? MovePageUp : MovePageDown);
    else
        QListView::keyPressEvent(event);
}

void PostList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        doItemsLayout();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        viewport()->update();
}

} // namespace Latchkey
