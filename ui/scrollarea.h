// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Latchkey {

/// Scrolls what it shows up and down only. It has no frame and takes no focus of its own: the Tab key is for what is in it.
class ScrollArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollArea(QWidget *parent = nullptr);
};

/// As tall as what it shows where there is room for that, and scrolls where there is not, so that what stands below it in the
/// same column keeps its own least height.
class YieldingScrollArea final : public ScrollArea {
    Q_OBJECT

public:
    using ScrollArea::ScrollArea;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wholeHeight() const;
};

} // namespace Latchkey
