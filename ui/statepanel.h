// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QWidget>

namespace Latchkey {

class Spinner;
class StateSign;
class TextButton;
class TextLabel;

/// What a place shows while it has nothing else to show: that something is under way, that there is nothing, or what went
/// wrong, with a button for the next step. That has the focus when the panel is given it, or else what is said has it.
class StatePanel final : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(QWidget *parent = nullptr);

    void showProgress(const Phrase &text);
    /// `icon` is the name of a file under resources/icons.
    void showMessage(const QString &icon, const Phrase &title, const Phrase &text, const Phrase &action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void make();
    void addRows();
    void placeSign();
    void show(const Phrase &title, const Phrase &text, const Phrase &action);
    void showAction(const Phrase &text);

    Spinner *m_spinner = nullptr; ///< made with the others once there is something to say
    StateSign *m_sign = nullptr; ///< in its place when nothing is under way
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    TextButton *m_action = nullptr;
    bool m_hasSign = false; ///< if there is room
};

} // namespace Latchkey
