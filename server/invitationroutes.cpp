// SPDX-License-Identifier: MIT
#include "invitationroutes.h"

#include "accounts.h"
#include "databasewriter.h"
#include "emailaddress.h"
#include "errors.h"
#include "itemswriter.h"
#include "maildelivery.h"
#include "passwordpolicy.h"
#include "passwords.h"
#include "payload.h"

#include <boost/json/array.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

struct Invitation {
    std::vector<std::string> emails;
    std::string role;
    std::optional<std::string> url;
};

// One address or a list of them.
std::vector<std::string> readEmails(const Payload &payload)
{
    const json::value *value = payload.find("email");
    if (!value || !value->is_array())
        return {payload.email("email")};
    std::vector<std::string> emails;
    for (const json::value &email : value->get_array()) {
        if (!email.is_string() || !isEmailAddress(email.get_string()))
            throw invalidPayload("\"email[" + std::to_string(emails.size()) + "]\" must be a valid email");
        emails.emplace_back(email.get_string());
    }
    return emails;
}

Invitation readInvitation(const json::value &body)
{
    const Payload payload(body);
    return {readEmails(payload), payload.text("role"), payload.optionalText("invite_url")};
}

// Who has been invited already gets the new role and another mail; who is here already, nothing.
void inviteOne(ItemsWriter &users, Database &database, const std::string &email, const Invitation &invitation)
{
    const std::optional<Account> known = findAccountByEmail(database, email);
    if (known && known->status != "invited")
        return;
    if (!known)
        users.create({{"email", email}, {"role", invitation.role}, {"status", "invited"}});
    else if (known->role != invitation.role)
        users.update(known->id, {{"role", invitation.role}});
    queueMail(database, MailScope::Invite, email, invitation.url);
}

void inviteAll(Database &database, const Accountability &asker, const Invitation &invitation)
{
    const Rights rights(database, asker);
    ItemsWriter users(database, usersCollection(), rights, asker);
    for (const std::string &email : invitation.emails)
        inviteOne(users, database, email, invitation);
}

Account requireInvited(Database &database, const MailedClaims &claims)
{
    const std::optional<Account> account = findAccountByEmail(database, claims.email);
    if (!account || account->status != "invited")
        throw invalidInvite();
    return *account;
}

void welcome(Database &database, const MailedClaims &claims, const std::string &hash)
{
    const Account account = requireInvited(database, claims);
    database.run("UPDATE directus_users SET password = ?, status = 'active' WHERE id = ?", hash, account.id);
}

} // namespace

InvitationRoutes::InvitationRoutes(const Services &services) : m_services(services) { }

void InvitationRoutes::addTo(Router &router)
{
    router.add("POST", "/users/invite", [this](const Call &call) { return invite(call); });
    router.add("POST", "/users/invite/accept", [this](const Call &call) { return accept(call); });
}

asio::awaitable<Response> InvitationRoutes::invite(const Call &call)
{
    const Invitation invitation = readInvitation(call.body);
    if (invitation.url && !m_services.mailLinks.allows(MailScope::Invite, *invitation.url))
        throw invalidPayload("URL \"" + *invitation.url + "\" can't be used to invite users");
    // Directus 12 says the same to those who may not, and does nothing.
    if (Rights(m_services.reader, call.asker).rules(usersCollection().name, "create").empty())
        co_return noContent();
    const auto job = [&](Database &database) { inviteAll(database, call.asker, invitation); };
    co_await m_services.writer.write(job);
    m_services.mails.wake();
    co_return noContent();
}

asio::awaitable<Response> InvitationRoutes::accept(const Call &call)
{
    const Payload payload(call.body);
    const std::string token = payload.text("token");
    const std::string password = payload.text("password");
    const MailedClaims claims = m_services.mailedTokens.verify(MailScope::Invite, token, now());
    requireInvited(m_services.reader, claims);
    requireGoodPassword(m_services.reader, password);
    const std::string hash = co_await m_services.passwords.hash(password);
    const auto job = [&](Database &database) { welcome(database, claims, hash); };
    co_await m_services.writer.write(job);
    co_return noContent();
}

} // namespace Latchkey::Server
