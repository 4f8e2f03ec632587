// SPDX-License-Identifier: MIT
#include "ui/field.h"

#include "ui/language.h"
#include "ui/theme.h"
#include "ui/wrappinglabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey {

Field::Field(const Phrase &label, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_rows(new QVBoxLayout(this))
    , m_caption(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_error(new WrappingLabel(this))
{
    m_caption->setProperty("role", u"label"_s);
    m_caption->setBuddy(m_edit);
    m_edit->setObjectName(objectName);
    m_error->setObjectName(objectName + "Error"_L1);
    m_error->setProperty("role", u"fieldError"_s);
    m_error->hide();

    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(5);
    m_rows->addWidget(m_caption);
    m_rows->addWidget(m_edit);
    m_rows->addWidget(m_error);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::clearError);
    sayInEveryLanguage(this, [this] { nameIt(); });
}

void Field::nameIt()
{
    m_caption->setText(m_label.text());
    m_edit->setAccessibleName(m_label.text());
    tellError();
}

void Field::tellError()
{
    m_error->setText(m_problem.text());
    m_edit->setAccessibleDescription(m_problem.text());
}

QString Field::text() const
{
    return m_edit->text();
}

void Field::setText(const QString &text)
{
    m_edit->setText(text);
    clearError();
}

void Field::showError(const Phrase &text)
{
    m_problem = text;
    tellError();
    m_error->show();
    setInvalid(true);
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Field::clearError()
{
    if (m_error->isHidden())
        return;
    m_error->hide();
    m_problem = {};
    tellError();
    setInvalid(false);
}

void Field::setInvalid(bool invalid)
{
    m_edit->setProperty("invalid", invalid);
    restyle(m_edit);
}

} // namespace Latchkey
