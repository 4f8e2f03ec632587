// SPDX-License-Identifier: MIT
#pragma once

#include "accesstoken.h"
#include "authroutes.h"
#include "configuration.h"
#include "database.h"
#include "databasewriter.h"
#include "hostcheck.h"
#include "itemsroutes.h"
#include "passwords.h"
#include "permissionsroutes.h"
#include "ratelimiter.h"
#include "router.h"
#include "serverroutes.h"
#include "services.h"
#include "usersroutes.h"

#include <functional>
#include <memory>

namespace Latchkey::Server {

/// Everything between a request and its response; knows no sockets. All of it runs on one thread, but for the hashing of
/// passwords and the writing to the database, which it waits for without stopping.
class Application {
public:
    using Connect = std::function<std::unique_ptr<Database>()>;

    /// `connect` opens a second connection; it is called on the writer's thread at the first write.
    Application(const Configuration &configuration, const std::string &secret, std::unique_ptr<Database> reader, Connect connect);

    /// Never throws: every failure is a response.
    boost::asio::awaitable<Response> answer(Request request);

    /// Ends the threads that work for requests, and with them the requests that wait for them. To be called when the context that
    /// ran the requests has stopped and before it is destroyed.
    void finish();

private:
    boost::asio::awaitable<Response> respond(const Request &request);
    Response options(const Request &request) const;

    std::unique_ptr<Database> m_reader;
    DatabaseWriter m_writer;
    Passwords m_passwords;
    AccessTokens m_accessTokens;
    HostCheck m_hostCheck;
    RateLimiter m_rateLimiter;
    RateLimiter m_registrationLimiter;
    Services m_services;
    AuthRoutes m_auth;
    UsersRoutes m_users;
    ItemsRoutes m_items;
    PermissionsRoutes m_permissions;
    ServerRoutes m_server;
    Router m_router;
};

} // namespace Latchkey::Server
