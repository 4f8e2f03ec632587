// SPDX-License-Identifier: MIT
#include "collectionroutes.h"

#include "administratorguard.h"
#include "configuration.h"
#include "databasewriter.h"
#include "errors.h"
#include "itemsreader.h"
#include "policylinks.h"
#include "querystring.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

const json::object &requireObject(const json::value &value)
{
    if (!value.is_object())
        throw invalidPayload("\"value\" must be of type object");
    return value.get_object();
}

std::string keyFrom(const json::value &value)
{
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

std::vector<std::string> keysFrom(const json::value &value)
{
    if (!value.is_array())
        throw invalidPayload("\"keys\" must be an array");
    std::vector<std::string> keys;
    for (const json::value &key : value.get_array())
        keys.push_back(keyFrom(key));
    return keys;
}

// An item of a list to change says itself which it is.
std::string takeKey(const Collection &collection, json::object &values)
{
    const json::value *key = values.if_contains(collection.primaryKey().name);
    if (!key || key->is_null())
        throw invalidPayload("Item in update misses primary key");
    std::string text = keyFrom(*key);
    values.erase(collection.primaryKey().name);
    return text;
}

// Empty when the asker may not read it.
std::string readableItem(ItemsReader &reader, const std::string &key, const Query &query)
{
    try {
        return reader.itemText(key, query);
    } catch (const ApiError &error) {
        if (error.code() != "FORBIDDEN")
            throw;
        return {};
    }
}

// SEARCH carries what would not fit into an address.
json::object queryInBody(const json::value &body)
{
    const json::value *query = body.is_object() ? body.get_object().if_contains("query") : nullptr;
    return query && query->is_object() ? query->get_object() : json::object();
}

} // namespace

// What is to be written, judged and completed.
struct CollectionRoutes::Draft {
    std::vector<std::string> keys; // of the items to change
    json::object values;
    PolicyLinks links;
};

CollectionRoutes::CollectionRoutes(const Services &services, std::string path, const Collection &collection)
    : m_services(services), m_path(std::move(path)), m_collection(collection)
{
}

void CollectionRoutes::addTo(Router &router)
{
    addReadingTo(router);
    addWritingTo(router);
}

void CollectionRoutes::addReadingTo(Router &router)
{
    router.addPlain("GET", m_path, [this](const Call &call) { return readMany(call, parseQueryString(call.request.query)); });
    router.addPlain("SEARCH", m_path, [this](const Call &call) { return readMany(call, queryInBody(call.body)); });
    router.addPlain("GET", m_path + "/:id", [this](const Call &call) { return readOne(call); });
}

void CollectionRoutes::addWritingTo(Router &router)
{
    const std::string one = m_path + "/:id";
    router.add("POST", m_path, [this](const Call &call) { return create(call); });
    router.add("PATCH", one, [this](const Call &call) { return updateOne(call); });
    router.add("PATCH", m_path, [this](const Call &call) { return updateMany(call); });
    router.add("DELETE", one, [this](const Call &call) { return remove(call, {call.parameters[0]}); });
    router.add("DELETE", m_path, [this](const Call &call) { return remove(call, keysMeant(call)); });
}

asio::awaitable<Response> CollectionRoutes::write(const Call &call)
{
    const bool isOne = !call.parameters.empty();
    if (call.request.method == "POST")
        return create(call);
    if (call.request.method == "PATCH")
        return isOne ? updateOne(call) : updateMany(call);
    return remove(call, isOne ? call.parameters : keysMeant(call));
}

asio::awaitable<json::object> CollectionRoutes::prepare(const Call &, json::object values, bool)
{
    co_return values;
}

void CollectionRoutes::settle(Database &, const Accountability &, const std::string &, const json::object &) { }

Response CollectionRoutes::readMany(const Call &call, const json::object &parameters) const
{
    const Query query = parseQuery(parameters, m_services.configuration.queryLimitMax);
    const Transaction snapshot(m_services.reader, Transaction::Kind::Read);
    const Rights rights(m_services.reader, call.asker);
    return jsonResponse(ItemsReader(m_services.reader, m_collection, rights, call.asker).readMany(query));
}

Response CollectionRoutes::readOne(const Call &call) const
{
    const Query query = parseQuery(parseQueryString(call.request.query));
    const Transaction snapshot(m_services.reader, Transaction::Kind::Read);
    const Rights rights(m_services.reader, call.asker);
    return jsonResponse(ItemsReader(m_services.reader, m_collection, rights, call.asker).readOne(call.parameters[0], query));
}

// One item, or a list of which all are made or none.
asio::awaitable<Response> CollectionRoutes::create(const Call &call)
{
    if (!call.body.is_array()) {
        const std::vector<std::string> keys = co_await createAll(call, std::span(&call.body, 1));
        co_return readBack(call, keys.front());
    }
    const std::vector<std::string> keys = co_await createAll(call, call.body.get_array());
    co_return readBackMany(call, keys);
}

asio::awaitable<std::vector<std::string>> CollectionRoutes::createAll(const Call &call, std::span<const json::value> items)
{
    std::vector<Draft> drafts;
    for (const json::value &item : items)
        drafts.push_back(co_await drafted(call, requireObject(item), true));
    const auto write = [&](Database &database) {
        const Rights rights(database, call.asker);
        ItemsWriter writer(database, m_collection, rights, call.asker);
        std::vector<std::string> keys;
        for (const Draft &draft : drafts) {
            keys.push_back(writer.create(draft.values));
            draft.links.apply(database, rights, call.asker, keys.back());
            settle(database, call.asker, keys.back(), draft.values);
        }
        return keys;
    };
    co_return co_await m_services.writer.write(write);
}

asio::awaitable<CollectionRoutes::Draft> CollectionRoutes::drafted(const Call &call, json::object given, bool isNew)
{
    Draft draft;
    draft.values = co_await prepare(call, std::move(given), isNew);
    draft.links = takePolicyLinks(m_collection, draft.values);
    co_return draft;
}

asio::awaitable<Response> CollectionRoutes::updateOne(const Call &call)
{
    const std::vector<std::string> keys(1, call.parameters[0]);
    co_await change(call, keys, requireObject(call.body));
    co_return readBack(call, call.parameters[0]);
}

// `{"keys":[…],"data":{…}}`, `{"query":{…},"data":{…}}` or a list of items with their keys.
asio::awaitable<Response> CollectionRoutes::updateMany(const Call &call)
{
    if (call.body.is_array())
        co_return co_await updateEach(call, call.body.get_array());
    const json::value *data = requireObject(call.body).if_contains("data");
    if (!data)
        throw invalidPayload("\"data\" is required");
    const std::vector<std::string> keys = keysMeant(call);
    co_await change(call, keys, requireObject(*data));
    co_return readBackMany(call, keys);
}

asio::awaitable<Response> CollectionRoutes::updateEach(const Call &call, std::span<const json::value> items)
{
    std::vector<Draft> drafts;
    std::vector<std::string> keys;
    for (const json::value &item : items) {
        json::object values = requireObject(item);
        keys.push_back(takeKey(m_collection, values));
        drafts.push_back(co_await drafted(call, std::move(values), false));
        drafts.back().keys.push_back(keys.back());
    }
    co_await changeAll(call, drafts);
    co_return readBackMany(call, keys);
}

asio::awaitable<void> CollectionRoutes::change(const Call &call, std::vector<std::string> keys, json::object given)
{
    std::vector<Draft> drafts;
    drafts.push_back(co_await drafted(call, std::move(given), false));
    drafts.back().keys = std::move(keys);
    co_await changeAll(call, drafts);
}

asio::awaitable<void> CollectionRoutes::changeAll(const Call &call, std::span<const Draft> drafts)
{
    const auto write = [&](Database &database) {
        const Rights rights(database, call.asker);
        const AdministratorGuard guard(database);
        for (const Draft &draft : drafts) {
            for (const std::string &key : draft.keys) {
                ItemsWriter(database, m_collection, rights, call.asker).update(key, draft.values);
                draft.links.apply(database, rights, call.asker, key);
                settle(database, call.asker, key, draft.values);
            }
        }
        guard.requireOneLeft();
    };
    co_await m_services.writer.write(write);
}

// A list of keys, an object with one, or one with a query that finds them.
std::vector<std::string> CollectionRoutes::keysMeant(const Call &call) const
{
    if (call.body.is_array())
        return keysFrom(call.body);
    const json::value *keys = requireObject(call.body).if_contains("keys");
    const json::value *query = call.body.get_object().if_contains("query");
    if (keys && query)
        throw invalidPayload("\"value\" contains a conflict between exclusive peers [query, keys]");
    if (!keys && !query)
        throw invalidPayload("\"value\" must contain at least one of [query, keys]");
    return keys ? keysFrom(*keys) : keysFound(call, requireObject(*query));
}

std::vector<std::string> CollectionRoutes::keysFound(const Call &call, const json::object &parameters) const
{
    const std::string &key = m_collection.primaryKey().name;
    Query query = parseQuery(parameters);
    query.fields = {key};
    query.counted.clear();
    const Rights rights(m_services.reader, call.asker);
    const json::value items = json::parse(ItemsReader(m_services.reader, m_collection, rights, call.asker).readMany(query));
    std::vector<std::string> keys;
    for (const json::value &item : items.at("data").as_array())
        keys.push_back(keyFrom(item.at(key)));
    return keys;
}

asio::awaitable<Response> CollectionRoutes::remove(const Call &call, std::vector<std::string> keys)
{
    co_await removeAll(call, keys);
    co_return noContent();
}

asio::awaitable<void> CollectionRoutes::removeAll(const Call &call, const std::vector<std::string> &keys)
{
    const auto write = [&](Database &database) {
        const Rights rights(database, call.asker);
        const AdministratorGuard guard(database);
        for (const std::string &key : keys)
            ItemsWriter(database, m_collection, rights, call.asker).remove(key);
        guard.requireOneLeft();
    };
    co_await m_services.writer.write(write);
}

Response CollectionRoutes::readBack(const Call &call, const std::string &key) const
{
    const std::string list = readableItems(call, std::span(&key, 1));
    return list.empty() ? noContent() : jsonResponse("{\"data\":" + list + '}');
}

Response CollectionRoutes::readBackMany(const Call &call, const std::vector<std::string> &keys) const
{
    const std::string list = readableItems(call, keys);
    return list.empty() && !keys.empty() ? noContent() : jsonResponse("{\"data\":[" + list + "]}");
}

// What has been written is written: what the asker may not see of it is left out without a word, and so are all when they are
// too many to be shown at once. An error would look as if nothing had been written.
std::string CollectionRoutes::readableItems(const Call &call, std::span<const std::string> keys) const
{
    const Query query = fieldsOnly(parseQueryString(call.request.query));
    const Rights rights(m_services.reader, call.asker);
    if (rights.rules(m_collection.name, "read").empty())
        return {};
    ItemsReader reader(m_services.reader, m_collection, rights, call.asker);
    std::string list;
    for (const std::string &key : keys) {
        const std::string item = readableItem(reader, key, query);
        list.append(list.empty() || item.empty() ? "" : ",").append(item);
        if (list.size() > mostAnswerBytes)
            return {};
    }
    return list;
}

} // namespace Latchkey::Server
