// SPDX-License-Identifier: MIT
#include "ui/languagebutton.h"

#include "ui/language.h"
#include "ui/languagemenu.h"
#include "ui/namedbutton.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Latchkey {

LanguageButton::LanguageButton(LanguageMenu *menu, QWidget *parent) : MenuButton(parent)
{
    nameButton(
        this, [] { return LanguageMenu::tr("Language"); }, u"languageButton"_s);
    setMenu(menu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    sayInEveryLanguage(this, [this] { setText(Language::nameOfCurrent()); });
    drawIcon();
}

void LanguageButton::drawIcon()
{
    setIconSize(iconBesideWords());
    setIcon(tintedIcon(u"globe"_s, Theme(palette()).muted));
}

void LanguageButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    MenuButton::changeEvent(event);
}

} // namespace Latchkey
