// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace Latchkey {

/// One after the other as words in a paragraph: what has no room in a line begins the next.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget *parent, int gap = 6); ///< `gap` in px
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    int place(const QRect &area, bool really) const;

    QList<QLayoutItem *> m_items;
    const int m_gap;
};

} // namespace Latchkey
