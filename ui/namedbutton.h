// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QToolButton>

namespace Latchkey {

/// For a button that shows a sign: what it does goes to assistive programs and into its tool tip. It can be reached by Tab.
void nameButton(QToolButton *button, const Phrase &name, const QString &objectName);

template <typename Button = QToolButton>
Button *makeNamedButton(const Phrase &name, const QString &objectName)
{
    auto *button = new Button;
    nameButton(button, name, objectName);
    return button;
}

} // namespace Latchkey
