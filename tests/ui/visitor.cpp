// SPDX-License-Identifier: MIT
#include "visitor.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDebug>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString accessibleName(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget))
        return widget->accessibleName(); // to Qt on Unix its name is the text it shows
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isControl(QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && widget->isEnabled();
}

} // namespace

Visitor::Visitor(QWidget *window, std::chrono::milliseconds patience) : m_window(window), m_patience(patience) { }

QWidget *Visitor::find(const QString &name) const
{
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->isVisible() && isControl(widget) && accessibleName(widget) == name)
            return widget;
    return nullptr;
}

bool Visitor::waitFor(const QString &name) const
{
    const bool found = QTest::qWaitFor([&] { return find(name) != nullptr; }, int(m_patience.count()));
    if (!found)
        qWarning() << "no" << name << "to be seen, but" << visibleTexts();
    return found;
}

bool Visitor::waitUntilGone(const QString &name) const
{
    return QTest::qWaitFor([&] { return find(name) == nullptr; }, int(m_patience.count()));
}

QStringList Visitor::visibleTexts() const
{
    QStringList texts;
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        if (button->isVisible() && !button->text().isEmpty())
            texts += button->text();
    return texts;
}

bool Visitor::sees(const QString &text) const
{
    constexpr QChar zeroWidthSpace(0x200B); // nobody sees where a line may be broken
    return visibleTexts().join(u'\n').remove(zeroWidthSpace).contains(text);
}

bool Visitor::waitUntilSees(const QString &text) const
{
    const bool seen = QTest::qWaitFor([&] { return sees(text); }, int(m_patience.count()));
    if (!seen)
        qWarning() << "waited for" << text << "but there is" << visibleTexts();
    return seen;
}

bool Visitor::type(const QString &name, const QString &text) const
{
    if (!waitFor(name))
        return false;
    auto *edit = qobject_cast<QLineEdit *>(find(name));
    if (!edit)
        return false;
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    return edit->text() == text;
}

bool Visitor::press(const QString &name) const
{
    if (!waitFor(name))
        return false;
    QWidget *widget = find(name);
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Space);
    return true;
}

bool Visitor::choose(const QString &menuName, const QString &entry) const
{
    if (!waitFor(menuName))
        return false;
    const auto *button = qobject_cast<QToolButton *>(find(menuName));
    if (!button || !button->menu())
        return false;
    QMenu *menu = button->menu();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() != entry)
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        m_window->activateWindow(); // the desktop gives it back the keys that the menu had
        return true;
    }
    qWarning() << menuName << "has no" << entry;
    menu->close();
    return false;
}

bool Visitor::savePicture(const QString &file) const
{
    QTest::qWait(50); // a spinner's next turn, a layout's last pass
    return m_window->grab().save(file);
}
