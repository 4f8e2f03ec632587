// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace Latchkey {

class PostHeader;

/// A list of rows that are all of one height, so that a million of them need no more work and no more memory than ten.
/// QListView lays out every row before it shows one; here a row's place is a product.
class PostList final : public QListView {
    Q_OBJECT

public:
    enum class Look {
        Cards, ///< a title, two lines of text, and who and when
        Columns, ///< one line, under a header
    };
    Q_ENUM(Look)

    explicit PostList(QWidget *parent = nullptr);

    void setLook(Look look);
    Look look() const { return m_look; }

    /// What the header says the rows are sorted by, a PostHeader::Column; where there are columns.
    void showOrder(int column, Qt::SortOrder order);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &text) override;

    /// The rows that can be seen, -1 for none.
    int firstShown() const;
    int lastShown() const;

Q_SIGNALS:
    /// These rows can be seen now, both included.
    void rowsShown(int first, int last);

    /// The person wants the rows sorted by this PostHeader::Column.
    void columnChosen(int column);

    /// The person wants to type what to look for.
    void searchWanted();

protected:
    void updateGeometries() override;
    int verticalOffset() const override;
    int horizontalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rows() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    int measuredRowHeight() const;
    int rowAt(int y) const;
    int shownRows() const;
    void paintRow(QPainter *painter, QStyleOptionViewItem option, int row) const;
    void makeColumns();
    void placeHeader();

    Look m_look = Look::Cards;
    QAbstractItemDelegate *m_cards;
    PostHeader *m_header = nullptr; ///< made for who wants columns, with the delegate that paints them
    QAbstractItemDelegate *m_lines = nullptr;
    int m_rowHeight = 1; ///< px
};

} // namespace Latchkey
