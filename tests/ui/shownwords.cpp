// SPDX-License-Identifier: MIT
#include "shownwords.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// "%1 from %2", to be found with anything in place of the numbers; null for what has no word of its own.
QRegularExpression patternOf(const QString &source)
{
    static const QRegularExpression place(u"%(L?\\d|L?n)"_s);
    const QStringList words = source.split(place);
    QStringList quoted;
    for (const QString &part : words)
        quoted += QRegularExpression::escape(part);
    return QRegularExpression(u'^' + quoted.join(u".*"_s) + u'$', QRegularExpression::DotMatchesEverythingOption);
}

bool hasWords(const QString &source)
{
    static const QRegularExpression word(u"\\pL\\pL"_s);
    static const QRegularExpression place(u"%(L?\\d|L?n)"_s);
    return QString(source).remove(place).contains(word);
}

QString placeOf(const QObject *object, const QWidget *window)
{
    QStringList path;
    for (; object && object != window; object = object->parent()) {
        const auto siblings = object->parent() ? object->parent()->children() : QObjectList();
        path.prepend(QString::fromLatin1(object->metaObject()->className()) + QString::number(siblings.indexOf(object))
            + object->objectName());
    }
    return path.join(u'/');
}

QMap<QString, QString> wordsOf(const QWidget *widget)
{
    QMap<QString, QString> words{
        {u"name"_s, widget->accessibleName()},
        {u"description"_s, widget->accessibleDescription()},
        {u"tip"_s, widget->toolTip()},
    };
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words.insert(u"text"_s, label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words.insert(u"text"_s, button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        words.insert(u"placeholder"_s, edit->placeholderText());
    if (const auto *menu = qobject_cast<const QMenu *>(widget))
        words.insert(u"title"_s, menu->title());
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        for (int i = 0; i < box->count(); ++i)
            words.insert(u"item%1"_s.arg(i), box->itemText(i));
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        for (int i = 0; i < header->count(); ++i)
            words.insert(u"column%1"_s.arg(i), header->model()->headerData(i, header->orientation()).toString());
    const auto actions = widget->actions();
    for (const QAction *action : actions)
        words.insert(u"action%1"_s.arg(actions.indexOf(action)), action->text());
    return words;
}

QString doingOf(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && !qobject_cast<QDateEdit *>(edit->parentWidget()))
        return edit->text() + u'|' + edit->selectedText() + u'|' + QString::number(edit->cursorPosition());
    if (const auto *day = qobject_cast<const QDateEdit *>(widget))
        return day->date().toString(Qt::ISODate);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isCheckable())
        return button->isChecked() ? u"checked"_s : u"unchecked"_s;
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return QString::number(box->currentIndex());
    if (const auto *list = qobject_cast<const QListView *>(widget))
        return QString::number(list->currentIndex().row());
    if (const auto *bar = qobject_cast<const QScrollBar *>(widget))
        return QString::number(bar->value());
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->textCursor().selectedText();
    return {};
}

} // namespace

MarkingTranslator::MarkingTranslator()
{
    QCoreApplication::installTranslator(this);
}

void MarkingTranslator::speak(bool isForeign)
{
    QCoreApplication::removeTranslator(this);
    m_isForeign = isForeign;
    QCoreApplication::installTranslator(this);
    QCoreApplication::sendPostedEvents();
}

QString MarkingTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (*context == 'Q') // Qt's own words
        return {};
    m_sources.insert(text);
    return m_isForeign ? u'‹' + text + u'›' : text;
}

bool MarkingTranslator::isLeftOver(const QString &text) const
{
    static const QRegularExpression seam(u"\\n| · |\\t| {2}✕"_s);
    QStringList parts = text.split(seam);
    parts += text;
    for (QString &part : parts) {
        part.remove(QChar(0x200B));
        if (part.contains(u'‹'))
            continue;
        for (const QString &source : m_sources)
            if (hasWords(source) && patternOf(source).match(part).hasMatch())
                return true;
    }
    return false;
}

QMap<QString, QString> shownWords(const QWidget *window)
{
    QMap<QString, QString> all;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QMap<QString, QString> words = wordsOf(widget);
        for (auto word = words.begin(); word != words.end(); ++word)
            if (!word.value().isEmpty())
                all.insert(placeOf(widget, window) + u'.' + word.key(), word.value());
    }
    return all;
}

QStringList doings(const QWidget *window)
{
    QStringList all;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (const QString doing = doingOf(widget); !doing.isEmpty())
            all += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s + doing;
    return all;
}
