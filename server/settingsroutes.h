// SPDX-License-Identifier: MIT
#pragma once

#include "collectionroutes.h"

namespace Latchkey::Server {

/// `/settings`: those of the project. There is one item, so no address has a key in it.
class SettingsRoutes : public CollectionRoutes {
public:
    explicit SettingsRoutes(const Services &services);

    void addTo(Router &router);

protected:
    /// Refuses what registration or the choice of a password would fail at later.
    boost::asio::awaitable<boost::json::object> prepare(const Call &call, boost::json::object values, bool isNew) override;

private:
    Response read(const Call &call) const;
    boost::asio::awaitable<Response> changeAll(const Call &call);
};

} // namespace Latchkey::Server
