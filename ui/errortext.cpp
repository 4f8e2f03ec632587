// SPDX-License-Identifier: MIT
#include "ui/errortext.h"

#include "app/localserver.h"

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
    return ErrorText::tr("Too many attempts. Try again in %n second(s).", nullptr, int(wait.count()));
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
    default:
        return ErrorText::tr(
            "E-mail or password is not right. If you are sure of both, the account may not be verified yet or may "
            "be suspended: look for a mail from the project, or ask its administrator.");
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
    default:
        return ErrorText::tr("This account may not do that here. Ask the project’s administrator.");
    }
}

QString validationText(const Error &error)
{
    if (error.field == u"password")
        return ErrorText::tr("The project does not accept this password. Take a longer one, with capitals, digits and signs.");
    return ErrorText::tr("The project does not accept what was entered. Check the e-mail address.");
}

QString apiText(const Error &error, Situation situation)
{
    switch (error.code) {
    case ErrorCode::InvalidCredentials:
    case ErrorCode::TokenExpired:
    case ErrorCode::InvalidToken:
        return credentialsText(situation);
    case ErrorCode::InvalidOtp:
        return ErrorText::tr("This account asks for a one-time code. Enter the one your authenticator shows now.");
    case ErrorCode::UserSuspended:
        return ErrorText::tr("This account has been suspended. Ask the project’s administrator.");
    case ErrorCode::Forbidden:
        return forbiddenText(situation);
    case ErrorCode::InvalidPayload:
        return ErrorText::tr("That is not an e-mail address the project accepts. It needs a name, an @ and a domain such as "
                             "example.org.");
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
        return ErrorText::tr("Something else than the project answered. If this network has a sign-in page of its own, open it "
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

QString errorText(const TokenStoreError &error)
{
    if (error.kind == TokenStoreError::Kind::NoAnswer)
        return ErrorText::tr(
            "The keyring does not answer; it may be locked. Unlock it and try again. Until then you stay signed in "
            "only while this window is open.");
    return ErrorText::tr(
        "This computer has no keyring that Latchkey could use. You stay signed in only while this window is open.");
}

} // namespace Latchkey
