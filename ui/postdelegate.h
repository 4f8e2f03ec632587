// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Latchkey {

/// A post in the list as a card: its title, two lines of its beginning, its date, its author and its status.
class PostDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Before there is a row to paint: a font draws each letter from its outline the first time.
    static void loadLetters(const QFont &base, const QString &letters);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

} // namespace Latchkey
