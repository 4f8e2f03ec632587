// SPDX-License-Identifier: MIT
#pragma once

#include "itemswriter.h"
#include "query.h"
#include "router.h"
#include "services.h"

#include <boost/json/object.hpp>

#include <span>
#include <string>
#include <vector>

namespace Latchkey::Server {

/// The routes that every collection has, under one path: reading, making, changing and removing items. What a collection wants
/// besides is for derived classes to say.
class CollectionRoutes {
public:
    CollectionRoutes(const Services &services, std::string path, const Collection &collection);
    virtual ~CollectionRoutes() = default;

    void addTo(Router &router);
    void addReadingTo(Router &router);
    void addWritingTo(Router &router);

    /// POST, PATCH or DELETE, the key of the item being the call's only parameter.
    boost::asio::awaitable<Response> write(const Call &call);

protected:
    /// Judges and completes what is about to be written, before the transaction: the place for what takes time.
    virtual boost::asio::awaitable<boost::json::object> prepare(const Call &call, boost::json::object values, bool isNew);

    /// What follows from a change, in its transaction; `values` as prepare() returned them.
    virtual void settle(
        Database &database, const Accountability &asker, const std::string &key, const boost::json::object &values);

    /// All of them or none.
    virtual boost::asio::awaitable<void> removeAll(const Call &call, const std::vector<std::string> &keys);

    boost::asio::awaitable<void> change(const Call &call, std::vector<std::string> keys, boost::json::object values);

    /// The item as the asker may see it, as `{"data":…}`; 204 when they may not.
    Response readBack(const Call &call, const std::string &key) const;

    const Services &services() const { return m_services; }
    const Collection &collection() const { return m_collection; }

private:
    struct Draft;

    Response readMany(const Call &call, const boost::json::object &parameters) const;
    Response readOne(const Call &call) const;
    boost::asio::awaitable<Response> create(const Call &call);
    boost::asio::awaitable<Response> updateOne(const Call &call);
    boost::asio::awaitable<Response> updateMany(const Call &call);
    boost::asio::awaitable<Response> updateEach(const Call &call, std::span<const boost::json::value> items);
    boost::asio::awaitable<Response> remove(const Call &call, std::vector<std::string> keys);
    boost::asio::awaitable<std::vector<std::string>> createAll(const Call &call, std::span<const boost::json::value> items);
    boost::asio::awaitable<Draft> drafted(const Call &call, boost::json::object given, bool isNew);
    boost::asio::awaitable<void> changeAll(const Call &call, std::span<const Draft> drafts);
    std::vector<std::string> keysMeant(const Call &call) const;
    std::vector<std::string> keysFound(const Call &call, const boost::json::object &parameters) const;
    Response readBackMany(const Call &call, const std::vector<std::string> &keys) const;
    std::string readableItems(const Call &call, std::span<const std::string> keys) const;

    Services m_services;
    const std::string m_path;
    const Collection &m_collection;
};

} // namespace Latchkey::Server
