// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "ui/phrase.h"

#include <QPointer>
#include <QWidget>

namespace Latchkey {

/// The fields by which one signs in. Says at the fields what was wrong with them; what concerns more than a field is for the page
/// that holds the form.
class SignInForm : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Nothing happens while the last one is under way.
    void submit();
    void abort();

    virtual void focusFirstField() = 0;
    virtual void setReadOnly(bool readOnly) = 0;

    /// The address that is in the form; empty where it has none.
    virtual QString email() const { return {}; }
    virtual void setEmail(const QString &) { }

Q_SIGNALS:
    void busyChanged(bool busy);

    /// Something is to be said that belongs to no field.
    void refused(const Latchkey::Phrase &text);
    void codeNeeded(const Latchkey::Phrase &text);

protected:
    /// Says what is missing, at the fields. True when nothing is.
    virtual bool hasAllFields() = 0;
    virtual Directus::Reply<void> *send() = 0;
    virtual void forget() = 0;
    virtual void explain(const Directus::Error &error) = 0;

private:
    void finish(const Directus::Result<void> &outcome);

    QPointer<Directus::Reply<void>> m_signingIn;
};

} // namespace Latchkey
