// SPDX-License-Identifier: MIT
#include "ui/errortext.h"

#include "app/localserver.h"
#include "app/maillink.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

using Directus::Error;
using Directus::ErrorCode;

/// The context of these sentences for translators.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString waitText(const Error &error)
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(error.retryAfter.value_or(std::chrono::seconds(30)));
    return ErrorText::tr("Too many attempts. Try again in %Ln second(s).", nullptr, int(wait.count()));
}

QString networkText(const Error &error)
{
    switch (error.network) {
    case QNetworkReply::HostNotFoundError:
        return ErrorText::tr("The project’s address was not found. Check your network connection, then try again.");
    case QNetworkReply::ConnectionRefusedError:
        return ErrorText::tr("Nothing answers at the project’s address. The server may be down: try again in a while.");
    default:
        return ErrorText::tr("The connection to the project broke. Check your network connection, then try again.");
    }
}

QString credentialsText(Situation situation)
{
    switch (situation) {
    case Situation::SigningInAfterSignUp:
        return ErrorText::tr("There seems to be an account with this address already. Sign in with the password you have for it, "
                             "or ask the project’s administrator.");
    case Situation::Resuming:
    case Situation::ReadingPosts:
        return ErrorText::tr("Your session has ended. Sign in again.");
    case Situation::UsingStaticToken:
        return ErrorText::tr("The project does not know this token: it may have been taken back. Ask whoever gave it to you.");
    case Situation::Administering:
        return ErrorText::tr("The server has begun anew and does not know this window any more. Go back, and come here again.");
    case Situation::ChangingPassword:
    case Situation::SettingUpTwoFactor:
        return ErrorText::tr("This is not your current password. Type it again.");
    default:
        return ErrorText::tr(
            "Email or password is not right. If you are sure of both, the account may not be verified yet or may "
            "be suspended: look for an email from the project, or ask its administrator.");
    }
}

QString forbiddenText(Situation situation)
{
    switch (situation) {
    case Situation::SigningUp:
        return ErrorText::tr("This project does not take this address. Ask its administrator for an invitation.");
    case Situation::ReadingPosts:
        return ErrorText::tr("This account may not read posts here. Ask the project’s administrator for the right to read the "
                             "collection “posts”.");
    case Situation::SettingPassword:
        return ErrorText::tr("This link has been used already, or the password was changed after it was sent. If you do not know "
                             "the new password, ask for another email.");
    case Situation::ConfirmingAddress:
    case Situation::AcceptingInvitation:
        return ErrorText::tr("The project does not take this link for that. Ask for another email.");
    case Situation::ChangingPassword:
        return ErrorText::tr(
            "This account may not change its password itself. Use “Forgot password?” at the sign-in page, or ask "
            "the administrator.");
    case Situation::SettingUpTwoFactor:
        return ErrorText::tr("This account may not set up two-factor sign-in. Ask the administrator for the right to update "
                             "“tfa_secret” of its own user. Nothing has changed; delete the entry in your authenticator.");
    default:
        return ErrorText::tr("This account may not do that here. Ask the project’s administrator.");
    }
}

QString expiredText(Situation situation)
{
    switch (situation) {
    case Situation::ConfirmingAddress:
        return ErrorText::tr(
            "This link has expired. Sign up once more with the same address: the project then emails another one.");
    case Situation::SettingPassword:
        return ErrorText::tr("This link has expired. Ask for another email with “Forgot password?”.");
    case Situation::AcceptingInvitation:
        return ErrorText::tr("This invitation has expired. Ask whoever invited you for another one.");
    default:
        return credentialsText(situation);
    }
}

bool isAboutMailLink(Situation situation)
{
    return situation == Situation::ConfirmingAddress || situation == Situation::SettingPassword
        || situation == Situation::AcceptingInvitation;
}

QString brokenTokenText(Situation situation)
{
    if (isAboutMailLink(situation))
        return ErrorText::tr("This project does not know the link: it may be another project’s, or only part of it was copied. "
                             "Copy it from the email again, or ask for another email.");
    return credentialsText(situation);
}

QString payloadText(Situation situation)
{
    switch (situation) {
    case Situation::ConfirmingAddress:
        return ErrorText::tr("This address has been confirmed already. Sign in with the password you have chosen.");
    case Situation::SettingPassword:
    case Situation::AcceptingInvitation:
        return ErrorText::tr("The project does not take this link. Copy it from the email again, or ask for another email.");
    case Situation::SettingUpTwoFactor:
        return ErrorText::tr("Two-factor sign-in is set up already for this account.");
    default:
        return ErrorText::tr("That is not an email address the project accepts. It needs a name, an @ and a domain such as "
                             "example.org.");
    }
}

/// Which rule it was, the project does not say in words.
QString validationText(const Error &error)
{
    if (error.field == u"password")
        return ErrorText::tr("The project has a rule for passwords, and this one breaks it. It does not say the rule; most want "
                             "eight characters or more, with capitals, small letters, digits and signs.");
    return ErrorText::tr("The project does not accept what was entered. Check the email address.");
}

QString apiText(const Error &error, Situation situation)
{
    switch (error.code) {
    case ErrorCode::InvalidCredentials:
        return credentialsText(situation);
    case ErrorCode::TokenExpired:
        return expiredText(situation);
    case ErrorCode::InvalidToken:
        return brokenTokenText(situation);
    case ErrorCode::InvalidInvite:
        return ErrorText::tr("This invitation has been accepted already. Sign in with the password that was chosen then.");
    case ErrorCode::InvalidOtp:
        return ErrorText::tr("This account asks for a one-time code. Enter the one your authenticator shows now.");
    case ErrorCode::UserSuspended:
        return ErrorText::tr("This account has been suspended. Ask the project’s administrator.");
    case ErrorCode::Forbidden:
        return forbiddenText(situation);
    case ErrorCode::InvalidPayload:
        return payloadText(situation);
    case ErrorCode::FailedValidation:
        return validationText(error);
    case ErrorCode::RequestsExceeded:
        return waitText(error);
    case ErrorCode::LimitExceeded:
    case ErrorCode::ResourceRestricted:
        return ErrorText::tr("The project’s licence does not allow that. Ask its administrator.");
    default:
        break;
    }
    if (error.status >= 500)
        return ErrorText::tr("The project’s server has a problem (%1). Try again in a while.").arg(error.status);
    return ErrorText::tr("The project refused (%1). Ask its administrator.").arg(error.detail);
}

} // namespace

QString errorText(const Error &error, Situation situation)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return networkText(error);
    case Error::Kind::Tls:
        return ErrorText::tr("The connection is not safe: %1 Ask the project’s administrator to renew its certificate, and check "
                             "this computer’s clock.")
            .arg(error.detail);
    case Error::Kind::Timeout:
        return ErrorText::tr("The project does not answer. Check your network connection, then try again.");
    case Error::Kind::Protocol:
        return ErrorText::tr("Something other than the project answered. If this network has a sign-in page of its own, open it "
                             "in your browser first.");
    case Error::Kind::Api:
        return apiText(error, situation);
    case Error::Kind::Cancelled:
        break;
    }
    return {};
}

QString errorText(const FindError &error)
{
    const QString host = error.address.authority();
    switch (error.reason) {
    case FindError::Reason::Empty:
        return ErrorText::tr("Enter the address of the project, such as cms.example.org.");
    case FindError::Reason::NotAnAddress:
        return ErrorText::tr("This is not an address. It should look like cms.example.org or https://example.org/cms.");
    case FindError::Reason::UnsupportedScheme:
        return ErrorText::tr("Only addresses that begin with https:// or http:// can be opened.");
    case FindError::Reason::HostNotFound:
        return ErrorText::tr("There is no %1. Check the spelling and your network connection.").arg(host);
    case FindError::Reason::Refused:
        return ErrorText::tr("Nothing answers at %1. Check the address and its port; the server may be down.").arg(host);
    case FindError::Reason::NoConnection:
        return ErrorText::tr("The connection to %1 failed. Check the address and your network connection.").arg(host);
    case FindError::Reason::NoAnswer:
        return ErrorText::tr("%1 does not answer. Check the address and your network connection, then try again.").arg(host);
    case FindError::Reason::Busy:
        return ErrorText::tr("%1 is busy or being serviced. Try again in a while.").arg(host);
    case FindError::Reason::RedirectsElsewhere:
        return ErrorText::tr("This address leads on to %1. Go there only if you know it.").arg(error.address.toDisplayString());
    case FindError::Reason::NotDirectus:
        return ErrorText::tr("%1 answers, but not as a Directus project. Ask whoever runs the project for its address.")
            .arg(host);
    case FindError::Reason::BadCertificate:
        return ErrorText::tr("%1 cannot prove who it is, so nothing was sent: %2 Check the address and this computer’s clock, or "
                             "ask whoever runs the project.")
            .arg(host, error.detail);
    case FindError::Reason::PlainHttpOnly:
        return ErrorText::tr("%1 answers without encryption only: others on the network could read your password.").arg(host);
    case FindError::Reason::Cancelled:
        break;
    }
    return {};
}

QString errorText(const LocalServer &server)
{
    switch (server.problem()) {
    case LocalServer::Problem::NotInstalled:
        return ErrorText::tr("The local server is not installed. Install the package latchkey-server, or open a project by its "
                             "address.");
    case LocalServer::Problem::PortTaken:
        return ErrorText::tr("The local server found no free port. Try again.");
    case LocalServer::Problem::DataUnusable:
        return ErrorText::tr("The local server cannot use its data. Nothing was changed. It says: %1").arg(server.detail());
    case LocalServer::Problem::Crashed:
        return ErrorText::tr(
            "The local server ended unexpectedly, twice. Your posts and account are kept. Try again; if it goes on, "
            "start Latchkey with --log-file and report what is in the file.");
    case LocalServer::Problem::NoAnswer:
        return ErrorText::tr("The local server did not start in time. Try again.");
    case LocalServer::Problem::Other:
        return ErrorText::tr("The local server did not start. It says: %1").arg(server.detail());
    case LocalServer::Problem::None:
        break;
    }
    return {};
}

QString errorText(const MailLinkError &error)
{
    switch (error.problem) {
    case MailLinkError::Problem::TooLong:
        return ErrorText::tr("This is too much text for an email. Copy only the link from it.");
    case MailLinkError::Problem::NoToken:
        return ErrorText::tr("There is no link of a Directus project in this. Copy the whole link from the email.");
    case MailLinkError::Problem::CutOff:
        return ErrorText::tr("The link breaks off: only part of it was copied. Copy all of it, up to its end.");
    case MailLinkError::Problem::NotADirectusToken:
        return ErrorText::tr(
            "There is a token in this, but not one that a Directus project sends by email. Look for the project’s email.");
    case MailLinkError::Problem::HostileScheme:
        return ErrorText::tr(
            "This link would run a program or open a file, so nothing was done with it. Delete the email it came in.");
    case MailLinkError::Problem::UnusableProject:
        return ErrorText::tr(
            "The link names no project that could be opened. Open the project by its address, then paste the link.");
    case MailLinkError::Problem::Empty:
    case MailLinkError::Problem::SeveralTokens:
        break;
    }
    return {};
}

QString errorText(const TokenStoreError &error)
{
    if (error.kind == TokenStoreError::Kind::NoAnswer)
        return ErrorText::tr(
            "The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in "
            "only while this window is open.");
    return ErrorText::tr(
        "This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.");
}

QString readingErrorText(const Directus::Error &error, const QString &collection, bool isMissing)
{
    if (error.code != ErrorCode::Forbidden || (collection == u"posts" && !isMissing))
        return errorText(error, Situation::ReadingPosts);
    if (isMissing)
        return ErrorText::tr("The project has no collection “%1” any more, or it is made in another way than it was. Ask the "
                             "project’s administrator what has become of it.")
            .arg(collection);
    return ErrorText::tr("This account may not read “%1”, or the project has no such collection. Ask the project’s administrator "
                         "for the right to read it.")
        .arg(collection);
}

} // namespace Latchkey
