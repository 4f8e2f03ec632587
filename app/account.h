// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Latchkey {

/// Who signs in, and where. It holds no secrets.
struct Account {
    QUrl project; ///< the address the API answers at; for the local server, the one of this run
    QString email = {}; ///< as typed: a reader of the quickstart's recipe cannot ask the server for it
    bool isLocal = false; ///< on the bundled server, whose port may change from run to run

    /// Names the account's entry in the keychain. The same person on the same project has the same one in every run.
    QString tokenKey() const;

    bool operator==(const Account &) const = default;
};

} // namespace Latchkey
