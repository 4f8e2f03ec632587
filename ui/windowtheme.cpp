// SPDX-License-Identifier: MIT
#include "ui/windowtheme.h"

#include "app/frontdoor.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace Latchkey {

WindowTheme::WindowTheme(const FrontDoor *frontDoor, QWidget *window) : QObject(window), m_frontDoor(frontDoor), m_window(window)
{
    connect(frontDoor, &FrontDoor::stageChanged, this, &WindowTheme::followStage);
    qApp->installEventFilter(this);
    followStage();
}

Theme WindowTheme::theme() const
{
    const bool isAtProject = m_frontDoor->stage() == FrontDoor::Stage::AtProject;
    return Theme(QApplication::palette(), isAtProject ? Theme::parseColor(m_frontDoor->session()->project().color) : QColor());
}

void WindowTheme::followStage()
{
    if (m_frontDoor->stage() == FrontDoor::Stage::AtProject)
        connect(m_frontDoor->session(), &Session::projectChanged, this, &WindowTheme::dress);
    dress();
}

void WindowTheme::dress()
{
    theme().dress(m_window);
    Q_EMIT changed();
}

bool WindowTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange))
        dress();
    return QObject::eventFilter(watched, event);
}

} // namespace Latchkey
