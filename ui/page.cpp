// SPDX-License-Identifier: MIT
#include "ui/page.h"

#include "ui/flowlayout.h"
#include "ui/notice.h"
#include "ui/scrollarea.h"
#include "ui/textlabel.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int padding = 32; // of the column
constexpr int narrowPadding = 18;
constexpr int spaceBetweenButtons = 8;

QLayout *centred(QWidget *column)
{
    auto *down = new QVBoxLayout;
    down->addStretch(2);
    down->addWidget(column);
    down->addStretch(3);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addLayout(down, 100);
    across->addStretch(1);
    return across;
}

} // namespace

Page::Page(QWidget *parent, int width) : QWidget(parent), m_width(width), m_notice(new Notice)
{
    auto *columnWidget = new QWidget;
    columnWidget->setObjectName(u"pageColumn"_s);
    columnWidget->setAttribute(Qt::WA_StyledBackground);
    columnWidget->setMaximumWidth(widestColumn());
    m_column = new QVBoxLayout(columnWidget);
    m_column->setSpacing(16);
    m_column->addWidget(m_notice);

    auto *sheet = new QWidget;
    sheet->setObjectName(u"page"_s);
    m_sheet = new QVBoxLayout(sheet);
    m_sheet->setContentsMargins(12, 12, 12, 12);
    m_sheet->setSpacing(8);
    m_sheet->addLayout(centred(columnWidget), 1);
    auto *scroll = new ScrollArea(this);
    scroll->setObjectName(u"pageScroll"_s);
    scroll->setWidget(sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void Page::setFoot(QWidget *foot)
{
    Q_ASSERT(!m_foot);
    m_foot = foot;
    m_sheet->addWidget(foot, 0, Qt::AlignTrailing);
}

QVBoxLayout *Page::addSection(const Phrase &title)
{
    auto *section = new QWidget;
    auto *rows = new QVBoxLayout(section);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(new TextLabel(u"heading"_s, title));
    m_column->addWidget(section);
    return rows;
}

QWidget *Page::makeRow(const QList<QPushButton *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, spaceBetweenButtons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : buttons)
        flow->addWidget(button);
    return row;
}

/// Of as many words as the usual letters have room for.
int Page::widestColumn() const
{
    constexpr int usualLine = 19; // pixels: the highest that `m_width` is meant for
    return std::max(m_width, m_width * fontMetrics().height() / usualLine);
}

void Page::setMargins()
{
    const int margin = width() < widestColumn() + padding ? narrowPadding : padding;
    m_column->setContentsMargins(margin, margin, margin, margin);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMargins();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_column->parentWidget()->setMaximumWidth(widestColumn());
    setMargins();
}

void Page::setBusy(bool busy)
{
    m_isBusy = busy;
}

void Page::showError(const Phrase &text)
{
    m_notice->tell(Notice::Tone::Error, text);
}

void Page::clearError()
{
    m_notice->clear();
}

void Page::trySubmit()
{
    if (!m_isBusy)
        submit();
}

void Page::keyPressEvent(QKeyEvent *event)
{
    const bool isOnButton = qobject_cast<QAbstractButton *>(focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isOnButton)
        trySubmit();
    else if (event->key() == Qt::Key_Escape && m_isBusy)
        abort();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirstField();
}

} // namespace Latchkey
