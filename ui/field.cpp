// SPDX-License-Identifier: MIT
#include "ui/field.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Latchkey {

Field::Field(const QString &label, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_edit(new QLineEdit(this)), m_error(new QLabel(this))
{
    auto *caption = new QLabel(label, this);
    caption->setProperty("role", u"label"_s);
    caption->setBuddy(m_edit);
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(label);
    m_error->setObjectName(objectName + "Error"_L1);
    m_error->setProperty("role", u"fieldError"_s);
    m_error->setWordWrap(true);
    m_error->hide();

    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(5);
    m_rows->addWidget(caption);
    m_rows->addWidget(m_edit);
    m_rows->addWidget(m_error);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::clearError);
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

void Field::showError(const QString &text)
{
    m_error->setText(text);
    m_error->show();
    m_edit->setAccessibleDescription(text);
    setInvalid(true);
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Field::clearError()
{
    if (m_error->isHidden())
        return;
    m_error->hide();
    m_edit->setAccessibleDescription({});
    setInvalid(false);
}

void Field::setInvalid(bool invalid)
{
    m_edit->setProperty("invalid", invalid);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

} // namespace Latchkey
