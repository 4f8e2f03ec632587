// SPDX-License-Identifier: MIT
#include "ui/languagemenu.h"

#include "ui/language.h"

#include <QAction>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto languageKey = "window/language"_L1;

} // namespace

QString LanguageMenu::remembered(const QString &settingsFile)
{
    return QSettings(settingsFile, QSettings::IniFormat).value(languageKey).toString();
}

LanguageMenu::LanguageMenu(Language *language, QString settingsFile, QWidget *parent)
    : QMenu(parent), m_language(language), m_settingsFile(std::move(settingsFile))
{
    setObjectName(u"languageMenu"_s);
    sayInEveryLanguage(this, [this] { fill(); });
}

void LanguageMenu::fill()
{
    // Whoever cannot read the present language looks for the sign before the word, and for their own language below it.
    setTitle(tr("Language"));
    clear();
    addChoice({}, tr("As the Desktop"));
    addSeparator();
    for (const Language::Choice &choice : Language::choices())
        addChoice(choice.code, choice.name);
}

void LanguageMenu::addChoice(const QString &code, const QString &name)
{
    QAction *action = addAction(name, this, [this, code] { choose(code); });
    action->setObjectName(u"language_"_s + code);
    action->setCheckable(true);
    action->setChecked(m_language->code() == code);
}

void LanguageMenu::choose(const QString &code)
{
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(languageKey, code);
    m_language->use(code);
}

} // namespace Latchkey
