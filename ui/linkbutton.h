// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textbutton.h"

namespace Latchkey {

/// Leads elsewhere, as a link in a text does; used by mouse and by keyboard as any button.
class LinkButton final : public TextButton {
    Q_OBJECT

public:
    LinkButton(const Phrase &text, const QString &objectName, QWidget *parent = nullptr);
};

} // namespace Latchkey
