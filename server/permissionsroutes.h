// SPDX-License-Identifier: MIT
#pragma once

#include "collectionroutes.h"

namespace Latchkey::Server {

/// `/permissions`: the rules, and what the asker may do, so that a client can show it before it is tried.
class PermissionsRoutes : public CollectionRoutes {
public:
    explicit PermissionsRoutes(const Services &services);

    void addTo(Router &router);

protected:
    boost::asio::awaitable<boost::json::object> prepare(const Call &call, boost::json::object values, bool isNew) override;

private:
    Response readMine(const Call &call) const;
};

} // namespace Latchkey::Server
