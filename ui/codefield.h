// SPDX-License-Identifier: MIT
#pragma once

#include "app/onetimecode.h"
#include "ui/field.h"

#include <QTimer>

namespace Latchkey {

class TextLabel;

/// One field for a one-time code, however it is typed or pasted ("123 456", full-width digits). It counts down to the end of
/// the half minute for which a code is good, and says by completed() that a code is there, once for each.
class CodeField final : public Field {
    Q_OBJECT

public:
    explicit CodeField(const QString &objectName, QWidget *parent = nullptr);

    /// To be sent now: six digits, or fewer while something is missing.
    QString code();
    bool isComplete() const;

    /// The code() taken last was refused just now. `serverDate`, where the server has told it, shows whether this computer's
    /// clock is the reason.
    void showRefusal(const QDateTime &serverDate);

Q_SIGNALS:
    void completed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void showCountdown();

    TextLabel *m_countdown;
    QTimer m_second;
    QString m_announced; ///< the code that completed() was said of
    Directus::Clock::Instant m_taken{}; ///< when code() was called
    ClockSkew m_skew;
};

} // namespace Latchkey
