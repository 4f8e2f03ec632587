// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Fails the test that runs when a widget comes up as a window of its own that was not meant to be one: a piece of a page that
/// is shown before it has a parent flashes on the screen and slows the start down.
class StrayWindows final : public QObject {
    Q_OBJECT

public:
    /// Watches while it lives.
    StrayWindows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
