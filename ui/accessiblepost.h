// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

#include <utility>

class QTextCursor;
class QTextEdit;

namespace Latchkey {

/// A post as assistive programs meet it: a document with a caret, a selection, characters and how these look. To Qt a text that
/// nobody writes in is a label, which screen readers take for the name of something else.
class AccessiblePost final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessiblePost(QTextEdit *post);

    /// For QAccessible::installFactory(): for each PostReader one, and for nothing else.
    static QAccessibleInterface *make(const QString &className, QObject *object);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;

    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType unit, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType unit, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType unit, int *start, int *end) const override;
    int characterCount() const override;

    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;

    QString attributes(int offset, int *start, int *end) const override;

private:
    QTextEdit *post() const;
    QTextCursor cursorAt(int offset) const;
    QTextCursor spanOf(int start, int end) const;
    std::pair<int, int> unitAt(int offset, QAccessible::TextBoundaryType unit) const;
};

} // namespace Latchkey
