// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wrappinglabel.h"

class QKeyEvent;
class QLineEdit;

namespace Latchkey {

/// Shows while Caps Lock is on in a field whose letters are hidden. No desktop tells a program of it the same way, so it is
/// read off the keys: a capital without Shift, a small letter with it, the key itself.
class CapsLockWarning final : public WrappingLabel {
    Q_OBJECT

public:
    /// `edit` must live as long.
    explicit CapsLockWarning(QLineEdit *edit, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followKey(const QKeyEvent &key);
    void warn(bool isOn);
};

} // namespace Latchkey
