// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QPlainTextEdit>

namespace Latchkey {

/// A place for whatever a person has from a mail: pasted, typed, or as a file dropped on it. Enter is left to the page.
class MailEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    MailEdit(const Phrase &label, const QString &objectName, QWidget *parent = nullptr);

    /// Replaces what is there. Of a long text only the beginning is shown; mailChanged() has all of it.
    void setMail(const QString &text);

    QSize sizeHint() const override;

Q_SIGNALS:
    void mailChanged(const QString &text);
    void fileDropped(const QByteArray &content);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void followTyping();

    QString m_shown;
};

} // namespace Latchkey
