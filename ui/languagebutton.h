// SPDX-License-Identifier: MIT
#pragma once

#include "ui/menubutton.h"

namespace Latchkey {

class LanguageMenu;

/// Opens the languages to choose from, and has the name of the present one.
class LanguageButton final : public MenuButton {
    Q_OBJECT

public:
    /// The menu is not owned.
    explicit LanguageButton(LanguageMenu *menu, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
};

} // namespace Latchkey
