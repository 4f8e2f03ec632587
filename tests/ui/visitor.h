// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

class QAction;
class QWidget;

/// Uses a window as a person does who knows the words on it and nothing else: finds what is visible by its accessible name,
/// types, presses, and waits for what comes. Everything that fails says so and returns false.
class Visitor final {
public:
    /// The window must live longer.
    explicit Visitor(QWidget *window, std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// The visible widget of that accessible name, or null.
    QWidget *find(const QString &name) const;

    bool waitFor(const QString &name) const;
    bool waitUntilGone(const QString &name) const;

    /// Some visible text contains `text`.
    bool sees(const QString &text) const;
    bool waitUntilSees(const QString &text) const;

    /// Replaces what is in the field by keys.
    bool type(const QString &name, const QString &text) const;

    /// By the keyboard: focus, then Space.
    bool press(const QString &name) const;

    /// Opens a menu and takes one of its entries.
    bool choose(const QString &menuName, const QString &entry) const;

    /// All visible texts, for the message of a test that failed.
    QStringList visibleTexts() const;

    bool savePicture(const QString &file) const;

private:
    QWidget *const m_window;
    const std::chrono::milliseconds m_patience;
};
