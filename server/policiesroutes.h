// SPDX-License-Identifier: MIT
#pragma once

#include "collectionroutes.h"

namespace Latchkey::Server {

/// `/policies`: the policies, and what the asker's own come to.
class PoliciesRoutes : public CollectionRoutes {
public:
    explicit PoliciesRoutes(const Services &services);

    void addTo(Router &router);

protected:
    boost::asio::awaitable<boost::json::object> prepare(const Call &call, boost::json::object values, bool isNew) override;

private:
    Response readGlobals(const Call &call) const;
};

} // namespace Latchkey::Server
