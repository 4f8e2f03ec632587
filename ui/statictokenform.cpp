// SPDX-License-Identifier: MIT
#include "ui/statictokenform.h"

#include "app/session.h"
#include "ui/errortext.h"
#include "ui/passwordfield.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey {

StaticTokenForm::StaticTokenForm(Session *session, QWidget *parent)
    : SignInForm(parent), m_session(session), m_token(new PasswordField([] { return tr("Static token"); }, u"staticToken"_s))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_token);
}

void StaticTokenForm::focusFirstField()
{
    m_token->edit()->setFocus(Qt::OtherFocusReason);
}

void StaticTokenForm::setReadOnly(bool readOnly)
{
    m_token->edit()->setReadOnly(readOnly);
}

bool StaticTokenForm::hasAllFields()
{
    if (!m_token->text().trimmed().isEmpty())
        return true;
    m_token->showError([] { return tr("Enter the token that an administrator has made for you."); });
    focusFirstField();
    return false;
}

Directus::Reply<void> *StaticTokenForm::send()
{
    return m_session->signInByStaticToken(m_token->text().toLatin1());
}

void StaticTokenForm::forget()
{
    m_token->forget();
}

void StaticTokenForm::explain(const Directus::Error &error)
{
    Q_EMIT refused(errorPhrase(error, Situation::UsingStaticToken));
    m_token->edit()->selectAll();
    focusFirstField();
}

} // namespace Latchkey
