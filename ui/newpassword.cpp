// SPDX-License-Identifier: MIT
#include "ui/newpassword.h"

#include "app/session.h"
#include "ui/passwordfield.h"
#include "ui/strengthmeter.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString ruleText()
{
    return NewPassword::tr("This project has a rule for passwords and does not say it. Most want eight characters or more, with "
                           "capitals, small letters, digits and signs.");
}

} // namespace

NewPassword::NewPassword(const Session &session, const Phrase &label, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_password(new PasswordField(label, objectName))
    , m_again(new PasswordField([] { return tr("Repeat password"); }, objectName + "Again"_L1))
    , m_strength(new StrengthMeter)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    if (session.hasPasswordRule())
        rows->addWidget(new TextLabel(u"muted"_s, ruleText));
    rows->addWidget(m_password);
    rows->addWidget(m_strength);
    rows->addWidget(m_again);
    setFocusProxy(m_password->edit());
    connect(m_password->edit(), &QLineEdit::textEdited, this, &NewPassword::rate);
}

QString NewPassword::text() const
{
    return m_password->text();
}

void NewPassword::setKnownWords(const QStringList &words)
{
    m_knownWords = words;
    rate();
}

void NewPassword::rate()
{
    m_strength->rate(m_password->text(), m_knownWords);
}

bool NewPassword::isUsable()
{
    const bool isEmpty = m_password->text().isEmpty();
    if (isEmpty)
        m_password->showError([] { return tr("Choose a password."); });
    else if (m_password->text() != m_again->text())
        m_again->showError([isMissing = m_again->text().isEmpty()] {
            return isMissing ? tr("Type the password once more.") : tr("The two are not the same.");
        });
    else
        return true;
    (isEmpty ? m_password : m_again)->edit()->setFocus(Qt::OtherFocusReason);
    return false;
}

void NewPassword::showRefusal(const Phrase &text)
{
    m_password->showError(text);
    m_password->edit()->selectAll();
    m_again->edit()->clear();
    focusFirstField();
}

void NewPassword::focusFirstField()
{
    m_password->edit()->setFocus(Qt::OtherFocusReason);
}

void NewPassword::setReadOnly(bool readOnly)
{
    m_password->edit()->setReadOnly(readOnly);
    m_again->edit()->setReadOnly(readOnly);
}

void NewPassword::forget()
{
    m_password->forget();
    m_again->forget();
    rate();
}

} // namespace Latchkey
