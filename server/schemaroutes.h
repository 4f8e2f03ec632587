// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

#include <functional>

namespace Latchkey::Server {

class CollectionMaker;

/// `/collections`, `/fields` and `/relations`: what collections there are and of what they are made. For administrators.
class SchemaRoutes {
public:
    explicit SchemaRoutes(const Services &services) : m_services(services) { }

    void addTo(Router &router);

private:
    Response listCollections(const Call &call) const;
    Response showCollection(const Call &call) const;
    Response listFields(const Call &call) const;
    Response listFieldsOf(const Call &call) const;
    Response showField(const Call &call) const;
    Response listRelations(const Call &call) const;
    boost::asio::awaitable<Response> createCollection(const Call &call);
    boost::asio::awaitable<Response> changeCollection(const Call &call);
    boost::asio::awaitable<Response> createField(const Call &call);
    boost::asio::awaitable<Response> changeField(const Call &call);
    boost::asio::awaitable<Response> removeCollection(const Call &call);
    boost::asio::awaitable<Response> removeField(const Call &call);
    boost::asio::awaitable<void> change(const std::function<void(CollectionMaker &maker)> &job);
    Response collectionNamed(const std::string &name) const;
    Response fieldNamed(const std::string &collection, const std::string &name) const;

    Services m_services;
};

} // namespace Latchkey::Server
