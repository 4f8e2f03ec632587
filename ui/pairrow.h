// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Latchkey {

/// Two widgets beside each other, or below each other where there is no room for that.
class PairRow final : public QWidget {
    Q_OBJECT

public:
    enum class Share {
        Halves,
        Rest, ///< the second has what it likes, the first the rest
    };

    /// Takes both.
    PairRow(QWidget *first, QWidget *second, Share share, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();
    int widthOfBoth() const;

    QWidget *const m_first;
    QWidget *const m_second;
    const Share m_share;
    QBoxLayout *const m_layout;
};

} // namespace Latchkey
