// SPDX-License-Identifier: MIT
#include "ui/pairrow.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr int gap = 12;

} // namespace

PairRow::PairRow(QWidget *first, QWidget *second, Share share, QWidget *parent)
    : QWidget(parent), m_first(first), m_second(second), m_share(share), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second, share == Share::Halves ? 1 : 0);
}

int PairRow::widthOfBoth() const
{
    if (m_share == Share::Rest)
        return m_first->sizeHint().width() + gap + m_second->sizeHint().width();
    return 2 * std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width()) + gap;
}

QSize PairRow::minimumSizeHint() const
{
    return {std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width()), m_layout->minimumSize().height()};
}

/// Also when a text in it has become longer, in another language, say.
bool PairRow::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PairRow::arrange()
{
    const bool isNarrow = width() < widthOfBoth();
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    if (m_share == Share::Rest)
        m_layout->setAlignment(m_second, isNarrow ? Qt::AlignLeading : Qt::Alignment());
}

} // namespace Latchkey
