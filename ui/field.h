// SPDX-License-Identifier: MIT
#pragma once

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
    Field(const QString &label, const QString &objectName, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text);

    /// Shown below the field until it is edited.
    void showError(const QString &text);
    void clearError();

protected:
    QVBoxLayout *rows() const { return m_rows; }

private:
    void setInvalid(bool invalid);

    QVBoxLayout *m_rows;
    QLineEdit *m_edit;
    QLabel *m_error;
};

} // namespace Latchkey
