// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Latchkey {

/// How well a password withstands guessing, in the five grades of zxcvbn (score 0 to 4). A hint for the person; only the
/// project's policy decides.
enum class PasswordStrength {
    TooGuessable, ///< within a thousand guesses
    VeryGuessable, ///< within a million: stops nobody who can try fast
    SomewhatGuessable, ///< within a hundred million: holds where tries are slow
    SafelyUnguessable, ///< within ten thousand million
    VeryUnguessable,
};

/// `known` is what an attacker would try first: the e-mail address, names, the project's name. Quick enough for every key press,
/// however long the password is: of a long one both ends are looked at, and the better one counts.
PasswordStrength strengthOf(const QString &password, const QStringList &known = {});

} // namespace Latchkey
