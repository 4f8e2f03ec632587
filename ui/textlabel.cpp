// SPDX-License-Identifier: MIT
#include "ui/textlabel.h"

namespace Latchkey {

TextLabel::TextLabel(const QString &role, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", role);
    setWordWrap(true);
}

} // namespace Latchkey
