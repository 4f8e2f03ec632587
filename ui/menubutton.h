// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Latchkey {

/// Opens its menu when it is pressed, by mouse, by keyboard or by an assistive program, and does not wait for it to close.
///
/// Below a QToolButton with InstantPopup assistive programs find no menu, and can neither press nor focus it.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

private:
    void openMenu();
};

} // namespace Latchkey
