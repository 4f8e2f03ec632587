// SPDX-License-Identifier: MIT
#include "ui/findbar.h"

#include "ui/clearbutton.h"
#include "ui/language.h"
#include "ui/taborder.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int mostMarks = 1000;

} // namespace

FindBar::FindBar(QTextEdit *text, QWidget *parent) : QFrame(parent), m_text(text)
{
    setObjectName(u"findBar"_s);
    hide();
}

void FindBar::make()
{
    m_words = new QLineEdit(this);
    m_count = new QLabel(this);
    m_words->setObjectName(u"findWords"_s);
    addClearButton(m_words);
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("role", u"muted"_s);
    auto *done = new QToolButton(this);
    done->setObjectName(u"findDone"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(done);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::findFromHere);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::markAll);
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    sayInEveryLanguage(this, [this, done] {
        m_words->setAccessibleName(tr("Find in post"));
        m_words->setPlaceholderText(tr("Find in post"));
        //: Closes the search within a post.
        done->setText(tr("Done"));
        showCount(m_text->extraSelections().size());
    });
    joinTabOrder(this, m_words);
    joinTabOrder(m_words, done);
}

void FindBar::open()
{
    if (!m_words)
        make();
    if (const QString chosen = m_text->textCursor().selectedText(); !chosen.isEmpty() && chosen.size() < 100)
        m_words->setText(chosen);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    markAll();
}

void FindBar::close()
{
    hide();
    m_text->setExtraSelections({});
    m_text->setFocus(Qt::OtherFocusReason);
}

void FindBar::lookAgain()
{
    if (isVisible())
        markAll();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(event->modifiers() & Qt::ShiftModifier);
    else
        QFrame::keyPressEvent(event);
}

/// Around the end to the beginning.
void FindBar::find(bool backward)
{
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_words->text().isEmpty() || m_text->find(m_words->text(), flags))
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    m_text->setTextCursor(cursor);
    m_text->find(m_words->text(), flags);
}

void FindBar::findFromHere()
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_text->setTextCursor(cursor);
    find(false);
}

void FindBar::markAll()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Theme theme(palette());
    const QTextDocument *document = m_text->document();
    const QString words = m_words->text();
    for (QTextCursor found = document->find(words, 0); !words.isEmpty() && !found.isNull() && marks.size() < mostMarks;
         found = document->find(words, found)) {
        QTextEdit::ExtraSelection mark{found, {}};
        mark.format.setBackground(theme.warningSurface);
        mark.format.setForeground(theme.text);
        mark.format.setFontUnderline(true); // nothing is told by colour alone
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    showCount(marks.size());
}

void FindBar::showCount(qsizetype found)
{
    const QString number = locale().toString(found) + (found == mostMarks ? u"+"_s : QString());
    m_count->setText(m_words->text().isEmpty() ? QString() : found == 0 ? tr("Not found") : number);
}

} // namespace Latchkey
