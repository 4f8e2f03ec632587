// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QWidget>

namespace Latchkey {

class PasswordField;
class Session;
class StrengthMeter;
class TextLabel;

/// A password that the person chooses now: typed twice, with a word on its strength. Never empty.
class NewPassword final : public QWidget {
    Q_OBJECT

public:
    /// `label` names the first field, `objectName` both ("…Again" the second). What `session` knows of the project's rule for
    /// passwords is said first.
    NewPassword(const Session &session, const Phrase &label, const QString &objectName, QWidget *parent = nullptr);

    QString text() const;

    /// What the password must not be made of: the e-mail address, names, the project.
    void setKnownWords(const QStringList &words);

    /// Says what is missing, at the field, and goes there. True when the password can be sent.
    bool isUsable();

    /// The project did not take it.
    void showRefusal(const Phrase &text);

    void focusFirstField();
    void setReadOnly(bool readOnly);
    void forget();

private:
    void rate();

    PasswordField *m_password;
    PasswordField *m_again;
    StrengthMeter *m_strength;
    QStringList m_knownWords;
};

} // namespace Latchkey
