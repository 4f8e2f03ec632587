// SPDX-License-Identifier: MIT
#include "ui/menubutton.h"

#include <QAccessibleWidget>
#include <QMenu>

namespace Latchkey {

namespace {

/// A button to press, with its menu below it whether that is open or not.
class AccessibleMenuButton final : public QAccessibleWidget {
public:
    explicit AccessibleMenuButton(MenuButton *button) : QAccessibleWidget(button, QAccessible::ButtonMenu), m_button(button) { }

    int childCount() const override { return m_button->menu() ? 1 : 0; }

    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_button->menu()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_button->menu() && child->object() == m_button->menu() ? 0 : -1;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        return state;
    }

    QStringList actionNames() const override { return QStringList(pressAction()) + QAccessibleWidget::actionNames(); }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    MenuButton *const m_button;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<MenuButton *>(object);
    return button ? new AccessibleMenuButton(button) : nullptr;
}

} // namespace

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent)
{
    QAccessible::installFactory(makeInterface); // again and again does no harm
    connect(this, &QToolButton::clicked, this, &MenuButton::openMenu);
}

void MenuButton::openMenu()
{
    if (!menu())
        return;
    // An assistive program takes an entry without the menu's knowing: it would stay open and keep the keyboard to itself.
    connect(menu(), &QMenu::triggered, menu(), &QMenu::hide, Qt::UniqueConnection);
    menu()->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace Latchkey
