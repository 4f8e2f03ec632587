// SPDX-License-Identifier: MIT
#include "ui/listandpost.h"

#include <QResizeEvent>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr int narrowWidth = 640;
constexpr int listWidth = 350;
constexpr int widthForColumns = 1000;

} // namespace

ListAndPost::ListAndPost(QWidget *list, QWidget *post, QWidget *parent) : QSplitter(parent), m_list(list), m_post(post)
{
    addWidget(list);
    addWidget(post);
    setHandleWidth(1);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setSizes({listWidth, 2 * listWidth});
}

bool ListAndPost::isNarrow(int width)
{
    return width < narrowWidth;
}

bool ListAndPost::showsPostAlone() const
{
    return m_isReading && isNarrow(width());
}

void ListAndPost::showPost()
{
    setReading(true);
}

void ListAndPost::showList()
{
    setReading(false);
}

void ListAndPost::setReading(bool reading)
{
    m_isReading = reading;
    arrange();
    if (isNarrow(width()))
        (reading ? m_post : m_list)->setFocus(Qt::OtherFocusReason);
}

void ListAndPost::arrange()
{
    m_list->setVisible(!isNarrow(width()) || !m_isReading);
    m_post->setVisible(!isNarrow(width()) || m_isReading);
    Q_EMIT arranged();
}

void ListAndPost::divide(int width, bool hasColumns)
{
    const int room = std::max(width, 3 * listWidth);
    const int wanted = hasColumns && room > widthForColumns ? room / 2 : listWidth;
    setSizes({wanted, room - wanted});
}

/// Who searches or narrows the list while the window becomes narrow goes on with that. The list itself has the focus also
/// while one reads.
void ListAndPost::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const QWidget *focused = m_list->focusWidget();
    const bool becameNarrow = isNarrow(width()) && !isNarrow(event->oldSize().width());
    if (becameNarrow && focused && focused->hasFocus() && focused != m_list->focusProxy())
        m_isReading = false;
    arrange();
}

} // namespace Latchkey
