// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace Latchkey {

class Language;

/// The languages of the windows to choose from, each by its own name; what is chosen is kept in the settings.
class LanguageMenu final : public QMenu {
    Q_OBJECT

public:
    /// What was chosen last; empty for the desktop's language.
    static QString remembered(const QString &settingsFile);

    /// `language` is not owned and must live longer.
    LanguageMenu(Language *language, QString settingsFile, QWidget *parent = nullptr);

private:
    void fill();
    void addChoice(const QString &code, const QString &name);
    void choose(const QString &code);

    Language *const m_language;
    const QString m_settingsFile;
};

} // namespace Latchkey
