// SPDX-License-Identifier: MIT
#include "ui/accessiblepost.h"

#include "ui/postreader.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString slopeOf(const QFont &font)
{
    return font.italic() ? u"italic"_s : u"normal"_s;
}

QString alignmentOf(const QTextBlockFormat &format)
{
    if (format.alignment() & Qt::AlignHCenter)
        return u"center"_s;
    if (format.alignment() & Qt::AlignJustify)
        return u"justify"_s;
    return format.alignment() & Qt::AlignRight ? u"right"_s : u"left"_s;
}

/// By the names of IAccessible2, which Qt translates to those of each desktop.
QString looksOf(const QTextCharFormat &letters, const QTextBlockFormat &paragraph)
{
    const QFont font = letters.font();
    return u"font-family:\"%1\";font-size:%2pt;font-weight:%3;font-style:%4;text-underline-style:%5;text-align:%6;"_s.arg(
        font.family().remove(u'"'), QString::number(std::max(1, font.pointSize())), QString::number(font.weight()), slopeOf(font),
        font.underline() ? u"solid"_s : u"none"_s, alignmentOf(paragraph));
}

/// The letters around `position` that look alike; at the end of a paragraph, which has no letter, those of none.
QTextFragment fragmentAt(const QTextBlock &block, int position)
{
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (part.fragment().contains(position))
            return part.fragment();
    return {};
}

} // namespace

AccessiblePost::AccessiblePost(QTextEdit *post) : QAccessibleWidget(post, QAccessible::Document) { }

QAccessibleInterface *AccessiblePost::make(const QString &className, QObject *object)
{
    const bool isReader = className == QLatin1StringView(PostReader::staticMetaObject.className());
    return isReader ? new AccessiblePost(qobject_cast<QTextEdit *>(object)) : nullptr;
}

QTextEdit *AccessiblePost::post() const
{
    return static_cast<QTextEdit *>(widget());
}

void *AccessiblePost::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessiblePost::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessiblePost::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? post()->toPlainText() : QAccessibleWidget::text(kind);
}

/// Assistive programs ask for places of a text that was another one a moment ago.
QTextCursor AccessiblePost::cursorAt(int offset) const
{
    QTextCursor cursor(post()->document());
    cursor.setPosition(std::clamp(offset, 0, characterCount()));
    return cursor;
}

QTextCursor AccessiblePost::spanOf(int start, int end) const
{
    QTextCursor cursor = cursorAt(start);
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    return cursor;
}

void AccessiblePost::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = index == 0 ? post()->textCursor() : QTextCursor();
    *start = cursor.hasSelection() ? cursor.selectionStart() : 0;
    *end = cursor.hasSelection() ? cursor.selectionEnd() : 0;
}

int AccessiblePost::selectionCount() const
{
    return post()->textCursor().hasSelection() ? 1 : 0;
}

void AccessiblePost::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessiblePost::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void AccessiblePost::setSelection(int index, int start, int end)
{
    if (index == 0)
        post()->setTextCursor(spanOf(start, end));
}

int AccessiblePost::cursorPosition() const
{
    return post()->textCursor().position();
}

void AccessiblePost::setCursorPosition(int position)
{
    post()->setTextCursor(cursorAt(position));
}

QString AccessiblePost::text(int start, int end) const
{
    return spanOf(start, end).selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

QString AccessiblePost::textBeforeOffset(int offset, QAccessible::TextBoundaryType unit, int *start, int *end) const
{
    const int former = unitAt(offset, unit).first - 1;
    *start = *end = 0;
    return former < 0 ? QString() : textAtOffset(former, unit, start, end);
}

QString AccessiblePost::textAtOffset(int offset, QAccessible::TextBoundaryType unit, int *start, int *end) const
{
    std::tie(*start, *end) = unitAt(offset, unit);
    return text(*start, *end);
}

QString AccessiblePost::textAfterOffset(int offset, QAccessible::TextBoundaryType unit, int *start, int *end) const
{
    const auto [first, second] = unitAt(offset, unit);
    *start = *end = characterCount();
    if (second >= characterCount())
        return {};
    const bool isStillThere = unitAt(second, unit).first <= first; // a place at the end of a word counts to that word
    return textAtOffset(isStillThere ? second + 1 : second, unit, start, end);
}

std::pair<int, int> AccessiblePost::unitAt(int offset, QAccessible::TextBoundaryType unit) const
{
    return QAccessible::qAccessibleTextBoundaryHelper(cursorAt(offset), unit);
}

int AccessiblePost::characterCount() const
{
    return post()->document()->characterCount() - 1; // the last one is no letter, but the end of the last paragraph
}

QRect AccessiblePost::characterRect(int offset) const
{
    const QRect before = post()->cursorRect(cursorAt(offset));
    const QRect after = post()->cursorRect(cursorAt(offset + 1));
    const bool isLastOfLine = after.top() >= before.bottom();
    const QRect letter(isLastOfLine ? before : QRect(before.topLeft(), QSize(after.left() - before.left(), before.height())));
    return letter.normalized().translated(post()->viewport()->mapToGlobal(QPoint()));
}

int AccessiblePost::offsetAtPoint(const QPoint &point) const
{
    return post()->cursorForPosition(post()->viewport()->mapFromGlobal(point)).position();
}

/// The caret stays where it is.
void AccessiblePost::scrollToSubstring(int start, int end)
{
    const QRect span = post()->cursorRect(cursorAt(start)).united(post()->cursorRect(cursorAt(end)));
    const QRect view = post()->viewport()->rect();
    const bool isAbove = span.top() < view.top() || span.height() > view.height();
    const int below = isAbove ? span.top() - view.top() : std::max(0, span.bottom() - view.bottom());
    QScrollBar *bar = post()->verticalScrollBar();
    bar->setValue(bar->value() + below);
}

QString AccessiblePost::attributes(int offset, int *start, int *end) const
{
    const QTextBlock block = cursorAt(offset).block();
    const QTextFragment part = fragmentAt(block, offset);
    *start = part.isValid() ? part.position() : offset;
    *end = part.isValid() ? part.position() + part.length() : std::min(offset + 1, characterCount());
    return looksOf(part.isValid() ? part.charFormat() : block.charFormat(), block.blockFormat());
}

} // namespace Latchkey
