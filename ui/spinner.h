// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace Latchkey {

/// An arc that turns while something is under way. It stands still when the desktop asks for no animation, and costs nothing
/// while it is hidden.
class Spinner final : public QWidget {
    Q_OBJECT

public:
    explicit Spinner(QWidget *parent = nullptr);

    /// Instead of the text's colour.
    void setColor(const QColor &color);

    QSize sizeHint() const override { return {20, 20}; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QBasicTimer m_timer;
    QColor m_color;
    int m_angle = 90;
};

} // namespace Latchkey
