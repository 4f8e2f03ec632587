// SPDX-License-Identifier: MIT
#include "ui/mailedit.h"

#include "app/maillink.h"
#include "ui/language.h"

#include <QFile>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace Latchkey {

namespace {

constexpr int linesShown = 4;
constexpr qsizetype longestShown = 4000; // characters; to lay out a megabyte of one line takes Qt minutes

/// One byte more than is taken shows that there is more.
QByteArray contentOf(const QUrl &file)
{
    QFile opened(file.toLocalFile());
    return opened.open(QIODevice::ReadOnly) ? opened.read(MailLink::largestFile + 1) : QByteArray();
}

bool isOneFile(const QMimeData &data)
{
    return data.urls().size() == 1 && data.urls().constFirst().isLocalFile();
}

} // namespace

MailEdit::MailEdit(const Phrase &label, const QString &objectName, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(objectName);
    sayInEveryLanguage(this, [this, label] { setAccessibleName(label.text()); });
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &MailEdit::followTyping);
}

void MailEdit::setMail(const QString &text)
{
    m_shown = text.size() <= longestShown ? text : text.left(longestShown) + u'…';
    setPlainText(m_shown);
    Q_EMIT mailChanged(text);
}

/// Qt says that the text has changed after each drop, also when nothing of it went into the text.
void MailEdit::followTyping()
{
    if (const QString text = toPlainText(); text != m_shown)
        Q_EMIT mailChanged(m_shown = text);
}

QSize MailEdit::sizeHint() const
{
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()) + 6);
    return {QPlainTextEdit::sizeHint().width(), linesShown * fontMetrics().lineSpacing() + frame};
}

void MailEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool MailEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return isOneFile(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void MailEdit::insertFromMimeData(const QMimeData *source)
{
    if (isOneFile(*source)) {
        Q_EMIT fileDropped(contentOf(source->urls().constFirst()));
        return;
    }
    // A mail's whole formatting would be kept with it; only its words matter here.
    const QString text = source->text().left(MailLink::longestText + 1);
    if (text.size() > longestShown)
        setMail(text);
    else
        insertPlainText(text);
}

} // namespace Latchkey
