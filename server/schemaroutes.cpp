// SPDX-License-Identifier: MIT
#include "schemaroutes.h"

#include "collectionmaker.h"
#include "databasewriter.h"
#include "errors.h"
#include "owncollections.h"
#include "rights.h"
#include "schemasnapshot.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

void requireAdministrator(const Services &services, const Call &call)
{
    if (!Rights(services.reader, call.asker).isAdministrator())
        throw forbidden();
}

// In the words that Directus has for each of the two.
void requireReader(const Services &services, const Call &call, std::string_view what)
{
    if (Rights(services.reader, call.asker).isAdministrator())
        return;
    if (what == "collections")
        throw forbiddenCollection("directus_collections");
    throw forbidden("You don't have permission to perform \"read\" for collection \"directus_" + std::string(what)
        + "\" or it does not exist.");
}

const json::object &requireObject(const json::value &body)
{
    if (!body.is_object())
        throw invalidPayload("\"value\" must be of type object");
    return body.get_object();
}

json::object metaIn(const json::value &body)
{
    const json::value *meta = requireObject(body).if_contains("meta");
    return meta && meta->is_object() ? meta->get_object() : json::object();
}

Response dataResponse(json::value data)
{
    return jsonResponse(json::serialize(json::object{{"data", std::move(data)}}));
}

json::array describeFields(const Collection &collection)
{
    json::array fields;
    for (const Field &field : collection.fields)
        fields.push_back(describeField(collection, field));
    return fields;
}

OwnCollection requireCollection(Database &database, const std::string &name)
{
    OwnCollection collection = findOwnCollection(database, name);
    if (!collection)
        throw forbidden();
    return collection;
}

} // namespace

void SchemaRoutes::addTo(Router &router)
{
    router.addPlain("GET", "/collections", [this](const Call &call) { return listCollections(call); });
    router.addPlain("GET", "/collections/:name", [this](const Call &call) { return showCollection(call); });
    router.add("POST", "/collections", [this](const Call &call) { return createCollection(call); });
    router.add("PATCH", "/collections/:name", [this](const Call &call) { return changeCollection(call); });
    router.add("DELETE", "/collections/:name", [this](const Call &call) { return removeCollection(call); });
    router.addPlain("GET", "/fields", [this](const Call &call) { return listFields(call); });
    router.addPlain("GET", "/fields/:collection", [this](const Call &call) { return listFieldsOf(call); });
    router.addPlain("GET", "/fields/:collection/:field", [this](const Call &call) { return showField(call); });
    router.add("POST", "/fields/:collection", [this](const Call &call) { return createField(call); });
    router.add("PATCH", "/fields/:collection/:field", [this](const Call &call) { return changeField(call); });
    router.add("DELETE", "/fields/:collection/:field", [this](const Call &call) { return removeField(call); });
    router.addPlain("GET", "/relations", [this](const Call &call) { return listRelations(call); });
}

Response SchemaRoutes::listCollections(const Call &call) const
{
    requireReader(m_services, call, "collections");
    json::array list;
    for (const OwnCollection &collection : ownCollections(m_services.reader))
        list.push_back(describeCollection(*collection));
    return dataResponse(std::move(list));
}

Response SchemaRoutes::showCollection(const Call &call) const
{
    requireReader(m_services, call, "collections");
    return collectionNamed(call.parameters[0]);
}

Response SchemaRoutes::listFields(const Call &call) const
{
    requireReader(m_services, call, "fields");
    json::array list;
    for (const OwnCollection &collection : ownCollections(m_services.reader)) {
        for (json::value &field : describeFields(*collection))
            list.push_back(std::move(field));
    }
    return dataResponse(std::move(list));
}

Response SchemaRoutes::listFieldsOf(const Call &call) const
{
    requireReader(m_services, call, "fields");
    return dataResponse(describeFields(*requireCollection(m_services.reader, call.parameters[0])));
}

Response SchemaRoutes::showField(const Call &call) const
{
    requireReader(m_services, call, "fields");
    return fieldNamed(call.parameters[0], call.parameters[1]);
}

// Only the built-in ones, to who made an item; those are no matter of the schema.
Response SchemaRoutes::listRelations(const Call &call) const
{
    requireReader(m_services, call, "relations");
    return dataResponse(json::array());
}

asio::awaitable<Response> SchemaRoutes::createCollection(const Call &call)
{
    requireAdministrator(m_services, call);
    const json::object &definition = requireObject(call.body);
    const std::function<void(CollectionMaker &)> job = [&definition](
                                                           CollectionMaker &maker) { maker.createCollection(definition); };
    co_await change(job);
    co_return collectionNamed(std::string(definition.at("collection").as_string()));
}

asio::awaitable<Response> SchemaRoutes::changeCollection(const Call &call)
{
    requireAdministrator(m_services, call);
    const json::object meta = metaIn(call.body);
    const std::function<void(CollectionMaker &)> job = [&](CollectionMaker &maker) {
        maker.describeCollection(call.parameters[0], meta);
    };
    co_await change(job);
    co_return collectionNamed(call.parameters[0]);
}

asio::awaitable<Response> SchemaRoutes::removeCollection(const Call &call)
{
    requireAdministrator(m_services, call);
    const std::function<void(CollectionMaker &)> job = [&](CollectionMaker &maker) {
        maker.removeCollection(call.parameters[0]);
    };
    co_await change(job);
    co_return noContent();
}

asio::awaitable<Response> SchemaRoutes::createField(const Call &call)
{
    requireAdministrator(m_services, call);
    const json::object &definition = requireObject(call.body);
    const std::function<void(CollectionMaker &)> job = [&](CollectionMaker &maker) {
        maker.createField(call.parameters[0], definition);
    };
    co_await change(job);
    co_return fieldNamed(call.parameters[0], std::string(definition.at("field").as_string()));
}

asio::awaitable<Response> SchemaRoutes::changeField(const Call &call)
{
    requireAdministrator(m_services, call);
    const json::object meta = metaIn(call.body);
    const std::function<void(CollectionMaker &)> job = [&](CollectionMaker &maker) {
        maker.describeField(call.parameters[0], call.parameters[1], meta);
    };
    co_await change(job);
    co_return fieldNamed(call.parameters[0], call.parameters[1]);
}

asio::awaitable<Response> SchemaRoutes::removeField(const Call &call)
{
    requireAdministrator(m_services, call);
    const std::function<void(CollectionMaker &)> job = [&](CollectionMaker &maker) {
        maker.removeField(call.parameters[0], call.parameters[1]);
    };
    co_await change(job);
    co_return noContent();
}

asio::awaitable<void> SchemaRoutes::change(const std::function<void(CollectionMaker &)> &job)
{
    const auto work = [&job](Database &database) {
        CollectionMaker maker(database);
        job(maker);
    };
    co_await m_services.writer.write(work);
}

Response SchemaRoutes::collectionNamed(const std::string &name) const
{
    return dataResponse(describeCollection(*requireCollection(m_services.reader, name)));
}

Response SchemaRoutes::fieldNamed(const std::string &collection, const std::string &name) const
{
    const OwnCollection owner = requireCollection(m_services.reader, collection);
    const Field *field = owner->find(name);
    if (!field)
        throw forbidden();
    return dataResponse(describeField(*owner, *field));
}

} // namespace Latchkey::Server
