// SPDX-License-Identifier: MIT
#pragma once

#include "accesstoken.h"
#include "authroutes.h"
#include "collectionroutes.h"
#include "configuration.h"
#include "database.h"
#include "databasewriter.h"
#include "faults.h"
#include "filesroutes.h"
#include "graphqlroutes.h"
#include "hostcheck.h"
#include "invitationroutes.h"
#include "itemsroutes.h"
#include "localadministration.h"
#include "maildelivery.h"
#include "passwordroutes.h"
#include "passwords.h"
#include "permissionsroutes.h"
#include "policiesroutes.h"
#include "ratelimiter.h"
#include "registrationroutes.h"
#include "rolesroutes.h"
#include "router.h"
#include "schemaroutes.h"
#include "serverroutes.h"
#include "services.h"
#include "settingsroutes.h"
#include "sparememory.h"
#include "tfaroutes.h"
#include "upkeep.h"
#include "usersroutes.h"
#include "verifiedtokens.h"

#include <functional>
#include <memory>
#include <optional>

namespace Latchkey::Server {

/// Everything between a request and its response; knows no sockets. All of it runs on one thread, but for the hashing of
/// passwords and the writing to the database, which it waits for without stopping.
class Application {
public:
    using Connect = std::function<std::unique_ptr<Database>()>;

    /// `connect` opens a second connection; it is called on the writer's thread at the first write.
    Application(const Configuration &configuration, const std::string &secret, std::unique_ptr<Database> reader, Connect connect);

    /// Takes this token, too. It has to outlive the application's last request.
    void allowAdministration(const LocalAdministration &administration) { m_administration = &administration; }

    /// Adds `/latchkey/faults`.
    void allowFaults();

    /// To be called once it is known where requests will come in, before the first: sends the mails that an earlier run has left.
    void start(const boost::asio::any_io_executor &executor, const std::string &listeningUrl);

    /// Sends no more mails; the rest stays in the queue.
    void stop();

    /// Never throws: every failure is a response.
    boost::asio::awaitable<Response> answer(Request request);

    /// Ends the threads that work for requests, and with them the requests that wait for them. To be called when the context that
    /// ran the requests has stopped and before it is destroyed.
    void finish();

private:
    boost::asio::awaitable<Response> respond(Request &request);
    boost::asio::awaitable<Response> respondOrRefuse(Request &request);
    Accountability judge(const PresentedToken &token, const Request &request);
    Response options(const Request &request) const;

    std::unique_ptr<Database> m_reader;
    DatabaseWriter m_writer;
    Passwords m_passwords;
    AccessTokens m_accessTokens;
    VerifiedTokens m_verifiedTokens;
    HostCheck m_hostCheck;
    RateLimiter m_rateLimiter;
    RateLimiter m_registrationLimiter;
    MailLinks m_mailLinks;
    MailedTokens m_mailedTokens;
    MailDelivery m_mails;
    Upkeep m_upkeep;
    SpareMemory m_spareMemory;
    Services m_services;
    AuthRoutes m_auth;
    PasswordRoutes m_passwordReset;
    RegistrationRoutes m_registration;
    InvitationRoutes m_invitations;
    TfaRoutes m_tfa;
    UsersRoutes m_users;
    ItemsRoutes m_items;
    RolesRoutes m_roles;
    PoliciesRoutes m_policies;
    CollectionRoutes m_access;
    PermissionsRoutes m_permissions;
    SettingsRoutes m_settings;
    CollectionRoutes m_activity;
    SchemaRoutes m_schema;
    FilesRoutes m_files;
    ServerRoutes m_server;
    Router m_router;
    std::optional<Faults> m_faults;
    const LocalAdministration *m_administration = nullptr;
    GraphqlRoutes m_graphql;
};

} // namespace Latchkey::Server
