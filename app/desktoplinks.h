// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Whether the desktop opens latchkey: links with this program: it has been installed, and not only unpacked.
bool desktopOpensLinks();

} // namespace Latchkey
