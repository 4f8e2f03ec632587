// SPDX-License-Identifier: MIT
#include "namelesscontrols.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// What stands within another control, which has the name: the field of a box with days, say.
bool isPartOfAControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractItemView *>(parent);
}

bool isControl(const QWidget *widget)
{
    const bool isOne = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget);
    return isOne && !isPartOfAControl(widget);
}

} // namespace

QStringList namelessControls(const QWidget *window)
{
    QStringList problems;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !isControl(widget))
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).isEmpty())
            problems += u"%1 '%2' has no name"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return problems;
}
