// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Latchkey {

/// Lets the Tab key lead to `widget`, which is made late, where `place` stands, a widget before it that need not take the focus
/// itself. Otherwise it would come behind all that was made before. Both are in one window.
void joinTabOrder(QWidget *place, QWidget *widget);

} // namespace Latchkey
