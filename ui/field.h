// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Latchkey {

/// A labelled line of a form, with room below it for what is wrong with it.
class Field : public QWidget {
    Q_OBJECT

public:
    /// `label` is also the accessible name. `objectName` goes to the line edit, which outside test drivers hold on to.
    Field(const Phrase &label, const QString &objectName, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text);

    /// Shown below the field until it is edited.
    void showError(const Phrase &text);
    void clearError();

protected:
    QVBoxLayout *rows() const { return m_rows; }

private:
    void nameIt();
    void tellError();
    void setInvalid(bool invalid);

    const Phrase m_label;
    Phrase m_problem;
    QVBoxLayout *m_rows;
    QLabel *m_caption;
    QLineEdit *m_edit;
    QLabel *m_error;
};

} // namespace Latchkey
