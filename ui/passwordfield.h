// SPDX-License-Identifier: MIT
#pragma once

#include "ui/field.h"

class QAction;

namespace Latchkey {

/// A field for a password, with a button that shows it (Ctrl+H). What was typed is never trimmed.
class PasswordField final : public Field {
    Q_OBJECT

public:
    PasswordField(const Phrase &label, const QString &objectName, QWidget *parent = nullptr);

    /// Empties the field and hides what is typed next.
    void forget();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setShown(bool shown);
    void nameAction();
    void drawIcon();

    QAction *m_show;
};

} // namespace Latchkey
