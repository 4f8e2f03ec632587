// SPDX-License-Identifier: MIT
#pragma once

class QLineEdit;

namespace Latchkey {

/// Qt's button at the end of a field that empties it, with the name that Qt does not give it. Tab passes it by: who types
/// empties a field from the keyboard.
void addClearButton(QLineEdit *field);

} // namespace Latchkey
