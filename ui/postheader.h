// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

class QStandardItemModel;

namespace Latchkey {

/// The columns of a list of posts, and the order they stand in.
class PostHeader final : public QHeaderView {
    Q_OBJECT

public:
    enum Column { Title, Author, Status, Date };

    explicit PostHeader(QWidget *parent = nullptr);

    /// Where a column is in a row that lies at `row`; null when the column has no room.
    QRect cell(Column column, const QRect &row) const;

    void showOrder(Column column, Qt::SortOrder order);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameColumns();
    void share();

    QStandardItemModel *m_columns;
};

} // namespace Latchkey
