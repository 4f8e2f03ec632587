// SPDX-License-Identifier: MIT
#include "ui/page.h"

#include "ui/notice.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int padding = 32; // of the column
constexpr int narrowPadding = 18;

QWidget *centred(QWidget *column)
{
    auto *sheet = new QWidget;
    sheet->setObjectName(u"page"_s);
    auto *across = new QHBoxLayout(sheet);
    across->setContentsMargins(12, 12, 12, 12);
    across->addStretch(1);
    auto *down = new QVBoxLayout;
    down->addStretch(2);
    down->addWidget(column);
    down->addStretch(3);
    across->addLayout(down, 100);
    across->addStretch(1);
    return sheet;
}

} // namespace

Page::Page(QWidget *parent, int width) : QWidget(parent), m_width(width), m_notice(new Notice)
{
    auto *columnWidget = new QWidget;
    columnWidget->setObjectName(u"pageColumn"_s);
    columnWidget->setAttribute(Qt::WA_StyledBackground);
    columnWidget->setMaximumWidth(width);
    m_column = new QVBoxLayout(columnWidget);
    m_column->setSpacing(16);
    m_column->addWidget(m_notice);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"pageScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred(columnWidget));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = width() < m_width + padding ? narrowPadding : padding;
    m_column->setContentsMargins(margin, margin, margin, margin);
}

void Page::setBusy(bool busy)
{
    m_isBusy = busy;
}

void Page::showError(const QString &text)
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
