// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

/// The six digits that an authenticator app shows for a secret in base32: RFC 6238 with SHA-1 and steps of 30 s.
QString totp(const QString &secret, const QDateTime &now);

/// The same by the machine's clock. Waits when the step is about to end, so that the code is still good when it arrives.
QString freshTotp(const QString &secret);
