// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// Shows the windows in a language, the desktop's if `code` is empty ("de", "pt_BR"). What is not translated stays English.
/// To be called before the first window is made; the translations live as long as the program.
void useLanguage(const QString &code);

} // namespace Latchkey
