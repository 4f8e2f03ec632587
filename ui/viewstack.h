// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace Latchkey {

/// Shows one view after the other; none is kept.
class ViewStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit ViewStack(QWidget *parent = nullptr);

    /// Takes `view` in place of what was shown. That one may be the sender of the signal that led here: it goes a turn later.
    void put(QWidget *view);

    /// As put(), but what is shown stays until showNext() is called or `patience` is over: who has something to show in a moment
    /// need not begin with an empty page.
    void putSoon(QWidget *view, std::chrono::milliseconds patience);

    /// Shows what waits, if anything does.
    void showNext();

    /// The last that was put: it is shown, or will be.
    QWidget *latest() const;

private:
    void replaceBy(QWidget *view);

    QPointer<QWidget> m_next;
    QTimer m_patience;
};

} // namespace Latchkey
