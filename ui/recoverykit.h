// SPDX-License-Identifier: MIT
#pragma once

#include "app/authenticatorkey.h"

#include <QDate>
#include <QString>
#include <QUrl>

namespace Latchkey {

/// What brings two-factor sign-in to a new phone, on one page to be printed and kept. Directus has no recovery codes.
struct RecoveryKit {
    QString project;
    QUrl address;
    QString email;
    AuthenticatorKey key;
    QDate date;

    /// False when the file cannot be written. It is for its owner's eyes only (mode 0600).
    bool writePdf(const QString &file) const;
};

} // namespace Latchkey
