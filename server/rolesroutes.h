// SPDX-License-Identifier: MIT
#pragma once

#include "collectionroutes.h"

namespace Latchkey::Server {

/// `/roles`: the roles, and the asker's own.
class RolesRoutes : public CollectionRoutes {
public:
    explicit RolesRoutes(const Services &services);

    void addTo(Router &router);

private:
    Response readMine(const Call &call) const;
};

} // namespace Latchkey::Server
