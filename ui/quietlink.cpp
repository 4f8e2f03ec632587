// SPDX-License-Identifier: MIT
#include "ui/quietlink.h"

#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QEvent>

namespace Latchkey {

QuietLink::QuietLink(QString icon, const Phrase &text, const QString &objectName, QWidget *parent)
    : TextButton(text, parent), m_iconName(std::move(icon))
{
    setObjectName(objectName);
    setProperty("role", QStringLiteral("quiet"));
    setAutoDefault(true);
    setLines(Qt::AlignLeading);
    drawIcon();
}

void QuietLink::drawIcon()
{
    setIconSize(iconBesideWords());
    setIcon(tintedIcon(m_iconName, Theme(palette()).text));
}

void QuietLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    TextButton::changeEvent(event);
}

} // namespace Latchkey
