// SPDX-License-Identifier: MIT
#include "ui/signinform.h"

namespace Latchkey {

void SignInForm::submit()
{
    if (m_signingIn || !hasAllFields())
        return;
    Q_EMIT busyChanged(true);
    m_signingIn = send();
    m_signingIn->then(this, &SignInForm::finish);
}

void SignInForm::abort()
{
    if (m_signingIn)
        m_signingIn->abort();
}

void SignInForm::finish(const Directus::Result<void> &outcome)
{
    m_signingIn.clear(); // the reply lives on until this has returned
    if (outcome)
        return forget(); // and stays busy until the page goes: there is nothing left to do on it
    Q_EMIT busyChanged(false);
    if (outcome.error().kind != Directus::Error::Kind::Cancelled)
        explain(outcome.error());
}

} // namespace Latchkey
