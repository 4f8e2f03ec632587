// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>

namespace Latchkey {

/// Shows one view after the other; none is kept.
class ViewStack : public QStackedWidget {
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// Takes `view` in place of what was shown. That one may be the sender of the signal that led here: it goes a turn later.
    void put(QWidget *view);
};

} // namespace Latchkey
