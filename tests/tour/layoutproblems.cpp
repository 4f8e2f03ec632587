// SPDX-License-Identifier: MIT
#include "layoutproblems.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QToolButton>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget *widget, const QString &text = {})
{
    const QString name = widget->objectName().isEmpty() ? QString() : u" "_s + widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + name
        + (text.isEmpty() ? QString() : u" '%1'"_s.arg(text.left(60)));
}

template <typename Widget>
QList<const Widget *> visible(const QWidget *window)
{
    QList<const Widget *> result;
    const auto widgets = window->findChildren<Widget *>();
    for (const Widget *widget : widgets)
        if (widget->isVisible())
            result += widget;
    return result;
}

/// Data that may be of any length, and says so by taking what room there is: what does not fit is in its tool tip.
bool isCutOnPurpose(const QLabel *label)
{
    return label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

void checkLabels(const QWidget *window, QStringList &problems)
{
    for (const QLabel *label : visible<QLabel>(window)) {
        if (label->text().isEmpty() || isCutOnPurpose(label))
            continue;
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->minimumSizeHint().width();
        const bool wordsFit = !label->wordWrap() || label->width() >= label->minimumSizeHint().width();
        if (!fits || !wordsFit)
            problems += u"%1 is cut off: %2 × %3"_s.arg(describe(label, label->text())).arg(label->width()).arg(label->height());
    }
}

bool showsText(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return !button->text().isEmpty() && (!tool || tool->icon().isNull() || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
}

void checkButtons(const QWidget *window, QStringList &problems)
{
    for (const QAbstractButton *button : visible<QAbstractButton>(window)) {
        const int needed = button->hasHeightForWidth() ? button->heightForWidth(button->width())
                                                       : button->minimumSizeHint().height();
        if (showsText(button) && (button->width() < button->minimumSizeHint().width() || button->height() < needed))
            problems += u"%1 is cut off: %2 × %3 of %4 × %5"_s.arg(describe(button, button->text()))
                            .arg(button->width())
                            .arg(button->height())
                            .arg(button->minimumSizeHint().width())
                            .arg(needed);
    }
}

/// Measured by the style, whatever the button itself says.
void checkLinesOfButtons(const QWidget *window, QStringList &problems)
{
    for (const QPushButton *button : visible<QPushButton>(window)) {
        QStyleOptionButton option;
        option.initFrom(button);
        const QRect room = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button);
        const int lines
            = button->fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, button->text()).height();
        const bool isOneLine = button->width() >= button->sizeHint().width();
        if (!button->text().isEmpty() && !isOneLine && lines > room.height())
            problems += u"%1 has lines of %2 pixels in %3"_s.arg(describe(button, button->text())).arg(lines).arg(room.height());
    }
}

void checkPlaceholders(const QWidget *window, QStringList &problems)
{
    for (const QLineEdit *edit : visible<QLineEdit>(window)) {
        const int room = edit->contentsRect().width() - 2 * edit->fontMetrics().averageCharWidth();
        if (edit->text().isEmpty() && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > room)
            problems += u"%1 has no room for its hint"_s.arg(describe(edit, edit->placeholderText()));
    }
}

/// What a field is called stands above it, or beside it and then in the middle: an eye sees two pixels.
void checkNamesOfFields(const QWidget *window, QStringList &problems)
{
    for (const QLabel *label : visible<QLabel>(window)) {
        if (!label->buddy())
            continue;
        const QRect field(label->buddy()->mapTo(window, QPoint()), label->buddy()->size());
        const QRect name(label->mapTo(window, QPoint()), label->size());
        const int above = field.center().y() - name.center().y();
        const bool isBeside = name.bottom() > field.top() && field.bottom() > name.top();
        if (isBeside && std::abs(above) > 1)
            problems += u"%1 is %2 pixels above the middle of its field"_s.arg(describe(label, label->text())).arg(above);
    }
}

/// A page scrolls up and down; what is wider than the window nobody gets to see.
void checkScrollAreas(const QWidget *window, QStringList &problems)
{
    for (const QScrollArea *area : visible<QScrollArea>(window))
        if (area->widget() && area->widget()->width() > area->viewport()->width())
            problems += u"%1 is wider than the window: %2 of %3 pixels"_s.arg(describe(area))
                            .arg(area->widget()->width())
                            .arg(area->viewport()->width());
}

/// What has room without scrolling does not scroll, and what has not, scrolls over nothing empty.
void checkSpareRoom(const QWidget *window, QStringList &problems)
{
    for (const QScrollArea *area : visible<QScrollArea>(window)) {
        const QWidget *sheet = area->widget();
        if (!sheet || !sheet->layout() || sheet->height() <= area->viewport()->height())
            continue;
        const QMargins margins = sheet->layout()->contentsMargins();
        const int needed = sheet->childrenRect().height() + margins.top() + margins.bottom();
        if (sheet->height() > needed)
            problems += u"%1 scrolls %2 pixels, and needs %3"_s.arg(describe(area)).arg(sheet->height()).arg(needed);
    }
}

bool isLaidOut(const QWidget *widget)
{
    return widget->parentWidget()->layout() && widget->parentWidget()->layout()->indexOf(widget) >= 0;
}

void checkPlaces(const QWidget *parent, QStringList &problems)
{
    QList<const QWidget *> siblings;
    const auto children = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (!child->isVisible() || child->isWindow())
            continue;
        checkPlaces(child, problems);
        if (!isLaidOut(child))
            continue;
        if (!parent->rect().contains(child->geometry()))
            problems += u"%1 sticks out of %2"_s.arg(describe(child), describe(parent));
        for (const QWidget *sibling : siblings)
            if (sibling->geometry().intersects(child->geometry()))
                problems += u"%1 lies over %2"_s.arg(describe(child), describe(sibling));
        siblings += child;
    }
}

} // namespace

QStringList layoutProblems(const QWidget *window)
{
    QStringList problems;
    checkLabels(window, problems);
    checkButtons(window, problems);
    checkLinesOfButtons(window, problems);
    checkPlaceholders(window, problems);
    checkNamesOfFields(window, problems);
    checkScrollAreas(window, problems);
    checkSpareRoom(window, problems);
    checkPlaces(window, problems);
    return problems;
}
