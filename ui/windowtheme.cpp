// SPDX-License-Identifier: MIT
#include "ui/windowtheme.h"

#include "app/frontdoor.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

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

/// A style sheet of Qt 6.4 makes a field's hint half as opaque as its text, which is too pale to read, and has no word for it.
void WindowTheme::colorHint(QWidget *field) const
{
    const QColor color = theme().hint;
    QPalette palette = field->palette();
    if (palette.color(QPalette::PlaceholderText) == color)
        return;
    palette.setColor(QPalette::PlaceholderText, color);
    field->setPalette(palette);
}

bool WindowTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && (qobject_cast<QLineEdit *>(watched) || qobject_cast<QPlainTextEdit *>(watched)))
        if (auto *field = static_cast<QWidget *>(watched); field->window() == m_window)
            colorHint(field);
    if (watched == qApp && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange))
        dress();
    return QObject::eventFilter(watched, event);
}

} // namespace Latchkey
