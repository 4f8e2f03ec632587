// SPDX-License-Identifier: MIT
#include "ui/passwordfield.h"

#include "ui/capslockwarning.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey {

PasswordField::PasswordField(const Phrase &label, const QString &objectName, QWidget *parent)
    : Field(label, objectName, parent), m_show(new QAction(this))
{
    m_show->setCheckable(true);
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_show->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    rows()->addWidget(new CapsLockWarning(edit(), this));
    edit()->addAction(m_show, QLineEdit::TrailingPosition);
    addAction(m_show);
    connect(m_show, &QAction::toggled, this, &PasswordField::setShown);
    setShown(false);
    sayInEveryLanguage(edit(), [this] { nameAction(); });
}

void PasswordField::forget()
{
    edit()->clear();
    m_show->setChecked(false);
}

void PasswordField::setShown(bool shown)
{
    edit()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    nameAction();
    drawIcon();
}

void PasswordField::nameAction()
{
    m_show->setText(m_show->isChecked() ? tr("Hide the password") : tr("Show the password"));
}

void PasswordField::drawIcon()
{
    m_show->setIcon(tintedIcon(m_show->isChecked() ? u"eye-off"_s : u"eye"_s, Theme(palette()).muted));
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    Field::changeEvent(event);
}

} // namespace Latchkey
