// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSettings>

class QWidget;

namespace Latchkey {

/// Remembers a window's size and place from one run to the next.
class WindowPlace final : public QObject {
    Q_OBJECT

public:
    /// Becomes a child of `window` and puts it where it was, or gives it `firstSize`.
    WindowPlace(QWidget *window, const QString &settingsFile, const QSize &firstSize);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *const m_window;
    QSettings m_settings;
};

} // namespace Latchkey
