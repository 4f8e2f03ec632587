// SPDX-License-Identifier: MIT
#pragma once

#include "app/projectfinder.h"
#include "app/tokenstore.h"
#include "directus/error.h"
#include "ui/phrase.h"

#include <QString>

namespace Latchkey {

class LocalServer;
struct MailLinkError;

/// What the person was about to do: the same code of Directus means different things.
enum class Situation {
    SigningIn,
    SigningUp,
    SigningInAfterSignUp,
    Resuming,
    ReadingPosts,
    AskingForMail,
    ConfirmingAddress,
    SettingPassword, ///< by a mail's link
    AcceptingInvitation,
    ChangingPassword, ///< signed in
    SettingUpTwoFactor,
    UsingStaticToken,
    Administering, ///< the local server
};

/// The only place where an error becomes a sentence: what happened, and what to do next. Never a server's own words.
QString errorText(const Directus::Error &error, Situation situation);
QString errorText(const FindError &error);

/// While a collection is read. A project says "forbidden" also of what is not there: `isMissing` when it told before that this
/// account may read it.
QString readingErrorText(const Directus::Error &error, const QString &collection, bool isMissing);
QString errorText(const LocalServer &server);
QString errorText(const TokenStoreError &error);
QString errorText(const MailLinkError &error);

/// The sentence that errorText() makes of the same, in whatever language.
template <typename... Arguments>
Phrase errorPhrase(const Arguments &...arguments)
{
    return [arguments...] { return errorText(arguments...); };
}

} // namespace Latchkey
