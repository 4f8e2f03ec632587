// SPDX-License-Identifier: MIT
#include "ui/capslockwarning.h"

#include "ui/language.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey {

CapsLockWarning::CapsLockWarning(QLineEdit *edit, QWidget *parent) : WrappingLabel(parent)
{
    setObjectName(edit->objectName() + "CapsLock"_L1);
    setProperty("role", u"fieldWarning"_s);
    hide();
    edit->installEventFilter(this);
    sayInEveryLanguage(this, [this] { setText(tr("Caps Lock is on.")); });
}

bool CapsLockWarning::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        followKey(static_cast<const QKeyEvent &>(*event));
    else if (event->type() == QEvent::FocusOut)
        warn(false);
    return WrappingLabel::eventFilter(watched, event);
}

void CapsLockWarning::followKey(const QKeyEvent &key)
{
    // Pressed while it is on, it goes off; pressed while it is not known to be on, the next letter tells.
    if (key.key() == Qt::Key_CapsLock)
        return warn(false);
    const QString text = key.text();
    if (text.size() != 1 || text.at(0).toUpper() == text.at(0).toLower())
        return;
    warn(text.at(0).isUpper() != key.modifiers().testFlag(Qt::ShiftModifier));
}

void CapsLockWarning::warn(bool isOn)
{
    if (isOn == isVisible())
        return;
    setVisible(isOn);
    if (!isOn)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Latchkey
