// SPDX-License-Identifier: MIT
#include "ui/abilityrow.h"

#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;
using Permit = Latchkey::OwnAccount::Permit;

namespace Latchkey {

namespace {

QString iconName(Permit permit)
{
    switch (permit) {
    case Permit::Granted:
        return u"check"_s;
    case Permit::Denied:
        return u"lock"_s;
    case Permit::Unknown:
        break;
    }
    return u"info"_s;
}

} // namespace

AbilityRow::AbilityRow(const Phrase &name, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_name(new TextLabel({}, name)), m_reason(new TextLabel(u"muted"_s))
{
    setObjectName(u"abilityRow"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_reason);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    show(Permit::Unknown, {});
}

void AbilityRow::show(Permit permit, const Phrase &reasonAgainst)
{
    m_permit = permit;
    m_reason->setText(permit == Permit::Unknown ? Phrase([] { return tr("The project has not said yet."); }) : reasonAgainst);
    m_reason->setVisible(permit != Permit::Granted);
    drawIcon();
}

void AbilityRow::drawIcon()
{
    const Theme theme = Theme::wornBy(this);
    m_icon->setPixmap(
        tintedIcon(iconName(m_permit), m_permit == Permit::Granted ? theme.accentText : theme.muted).pixmap(iconSide(18)));
    m_icon->setAccessibleName(m_permit == Permit::Granted ? tr("Yes") : m_permit == Permit::Denied ? tr("No") : tr("Not known"));
}

void AbilityRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        drawIcon();
    QWidget::changeEvent(event);
}

} // namespace Latchkey
