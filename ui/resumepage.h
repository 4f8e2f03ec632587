// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page.h"

#include <QTimer>

class QPushButton;

namespace Latchkey {

class Session;
class Spinner;
class TextLabel;

/// While a session of an earlier run is picked up again. As long as the project cannot be reached it says so, when it tries
/// again, and what else can be done; a project that answers and refuses is not called out of reach.
class ResumePage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit ResumePage(Session *session, QWidget *parent = nullptr);

    /// Tries again at once.
    void submit() override;
    void focusFirstField() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showConnection();
    Phrase waitingText() const;

    Session *const m_session;
    Spinner *m_spinner;
    TextLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_password;
    QTimer m_countdown;
};

} // namespace Latchkey
