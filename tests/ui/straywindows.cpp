// SPDX-License-Identifier: MIT
#include "straywindows.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTest>

using namespace Qt::StringLiterals;

StrayWindows::StrayWindows()
{
    qApp->installEventFilter(this);
}

/// Menus, tips and dialogs say of themselves that they are; what is a plain window here and not the program's is none.
bool StrayWindows::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::Show && watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (widget && widget->isWindow() && widget->windowType() == Qt::Window && !qobject_cast<const QMainWindow *>(widget)) {
        const QString name = QLatin1StringView(widget->metaObject()->className()) + u" “"_s + widget->objectName();
        QTest::qFail(qPrintable(name + u"” came up as a window of its own"_s), __FILE__, __LINE__);
    }
    return QObject::eventFilter(watched, event);
}
