// SPDX-License-Identifier: MIT
#pragma once

#include "collectionroutes.h"

#include <boost/json/object.hpp>

namespace Latchkey::Server {

/// `/items`: reading items, and writing them for who may.
class ItemsRoutes {
public:
    explicit ItemsRoutes(const Services &services);

    void addTo(Router &router);

private:
    Response readMany(const Call &call, const boost::json::object &parameters);
    Response readOne(const Call &call);

    Services m_services;
    CollectionRoutes m_posts;
};

} // namespace Latchkey::Server
