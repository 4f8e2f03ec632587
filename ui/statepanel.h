// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Latchkey {

class Spinner;

/// What a place shows while it has nothing else to show: that something is under way, that there is nothing, or what went
/// wrong, with a button for the next step.
class StatePanel final : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(QWidget *parent = nullptr);

    void showProgress(const QString &text);
    void showMessage(const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    void show(bool busy, const QString &title, const QString &text, const QString &action);

    Spinner *m_spinner;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace Latchkey
