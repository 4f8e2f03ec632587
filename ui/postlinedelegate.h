// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Latchkey {

class PostHeader;

/// A post in the list as one line, in the header's columns.
class PostLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The header must live longer.
    PostLineDelegate(const PostHeader *header, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    const PostHeader *const m_header;
};

} // namespace Latchkey
