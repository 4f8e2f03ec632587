// SPDX-License-Identifier: MIT
#include "ui/taborder.h"

#include <QWidget>

namespace Latchkey {

/// Qt 6.4 orders nothing by a widget that the Tab key does not lead to: by the nearest one before it, then.
void joinTabOrder(QWidget *place, QWidget *widget)
{
    QWidget *before = place;
    while (!(before->focusPolicy() & Qt::TabFocus)) {
        before = before->previousInFocusChain();
        if (before == place)
            return; // the first one in its window, so far
    }
    if (before != widget)
        QWidget::setTabOrder(before, widget);
}

} // namespace Latchkey
