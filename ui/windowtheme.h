// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QObject>

namespace Latchkey {

class FrontDoor;

/// Dresses a window for the desktop, in the colour of the project that the front door is at, and anew when one of them changes.
class WindowTheme final : public QObject {
    Q_OBJECT

public:
    /// The front door must live longer; the window owns this.
    WindowTheme(const FrontDoor *frontDoor, QWidget *window);

    /// What the window wears just now.
    Theme theme() const;

    /// What Qt tells the program only: the desktop has changed between light and dark, or the size of its letters.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// After the window was dressed anew.
    void changed();

private:
    void followStage();
    void dress();
    void colorHint(QWidget *field) const;

    const FrontDoor *const m_frontDoor;
    QWidget *const m_window;
};

} // namespace Latchkey
