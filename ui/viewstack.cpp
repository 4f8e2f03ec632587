// SPDX-License-Identifier: MIT
#include "ui/viewstack.h"

namespace Latchkey {

void ViewStack::put(QWidget *view)
{
    QWidget *former = currentWidget();
    setCurrentIndex(addWidget(view));
    if (!former)
        return;
    removeWidget(former);
    former->hide();
    former->deleteLater();
}

} // namespace Latchkey
