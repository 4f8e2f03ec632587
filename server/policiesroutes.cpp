// SPDX-License-Identifier: MIT
#include "policiesroutes.h"

#include <boost/json/serialize.hpp>

namespace json = boost::json;

namespace Latchkey::Server {

PoliciesRoutes::PoliciesRoutes(const Services &services) : CollectionRoutes(services, "/policies", policiesCollection()) { }

void PoliciesRoutes::addTo(Router &router)
{
    router.addPlain("GET", "/policies/me/globals", [this](const Call &call) { return readGlobals(call); });
    CollectionRoutes::addTo(router);
}

Response PoliciesRoutes::readGlobals(const Call &call) const
{
    const Rights rights(services().reader, call.asker);
    json::object globals{{"app_access", rights.hasAppAccess()}};
    if (call.asker.user) {
        globals["admin_access"] = rights.isAdministrator();
        globals["enforce_tfa"] = rights.mustUseTfa();
    }
    return jsonResponse(json::serialize(json::object{{"data", std::move(globals)}}));
}

} // namespace Latchkey::Server
