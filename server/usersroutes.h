// SPDX-License-Identifier: MIT
#pragma once

#include "collectionroutes.h"

namespace Latchkey::Server {

/// `/users`: one's own account, and those of others for who may.
class UsersRoutes : public CollectionRoutes {
public:
    explicit UsersRoutes(const Services &services);

    void addTo(Router &router);

protected:
    boost::asio::awaitable<boost::json::object> prepare(const Call &call, boost::json::object values, bool isNew) override;
    void settle(
        Database &database, const Accountability &asker, const std::string &key, const boost::json::object &values) override;

private:
    Response readMe(const Call &call) const;
    boost::asio::awaitable<Response> changeMe(const Call &call);
    boost::asio::awaitable<void> hashPassword(boost::json::object &values);
};

} // namespace Latchkey::Server
