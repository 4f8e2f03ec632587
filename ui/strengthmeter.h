// SPDX-License-Identifier: MIT
#pragma once

#include "app/passwordstrength.h"

#include <QWidget>

namespace Latchkey {

class TextLabel;

/// How hard a password is to guess, in words and by a bar of five pieces; nothing while there is no password. It advises and
/// forbids nothing: the project has rules of its own.
class StrengthMeter final : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    /// `knownWords` are what a guesser would try first: the e-mail address, names.
    void rate(const QString &password, const QStringList &knownWords);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_word;
    PasswordStrength m_strength = PasswordStrength::TooGuessable;
};

} // namespace Latchkey
