// SPDX-License-Identifier: MIT
#include "graphqlresolution.h"

#include "database.h"
#include "errors.h"
#include "graphqlintrospection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <iostream>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server::Graphql {

namespace {

json::object withoutNulls(const json::object &arguments)
{
    json::object given;
    for (const auto &entry : arguments) {
        if (!entry.value().is_null())
            given[entry.key()] = entry.value();
    }
    return given;
}

std::string textOf(const json::value &value)
{
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

std::string joined(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "" : ",") + name;
    return list;
}

// `{"status":"draft","count":{"id":6}}` as `{"group":{"status":"draft"},"count":{"id":6},"countAll":6}`.
json::array groupsFrom(const json::value &rows, const Collection &collection)
{
    json::array groups;
    for (const json::value &row : rows.as_array()) {
        json::object group = row.as_object();
        const json::object count = group.at("count").as_object();
        group.erase("count");
        groups.push_back(json::object{{"group", group.empty() ? json::value() : json::value(group)}, {"count", count},
            {"countAll", count.at(collection.primaryKey().name)}});
    }
    return groups;
}

// A document asks up to fifty times, and whoever asks once need not wait for all of it.
asio::awaitable<void> letOthersIn()
{
    co_await asio::post(co_await asio::this_coro::executor, asio::use_awaitable);
}

} // namespace

asio::awaitable<Response> Resolution::run()
{
    const std::vector<CollectedField> fields = m_execution.rootFields();
    for (const CollectedField &field : fields) {
        co_await letOthersIn();
        co_await resolve(field);
    }
    json::object result{{"data", std::move(m_data)}};
    if (!m_errors.empty())
        result["errors"] = std::move(m_errors);
    Response response = jsonResponse(json::serialize(result));
    response.headers.insert(response.headers.begin(), m_cookies.begin(), m_cookies.end());
    co_return response;
}

asio::awaitable<void> Resolution::resolve(const CollectedField &field)
{
    std::optional<Response> refusal;
    m_data[field.key] = nullptr;
    try {
        const json::value value = co_await answer(field);
        m_data[field.key] = value;
    } catch (const ApiError &error) {
        refusal = error.response();
    } catch (const TimeLimitExceeded &) {
        refusal = tooSlow().response();
    } catch (const std::exception &error) {
        std::cerr << "latchkey-server: GraphQL failed: " << error.what() << std::endl;
        refusal = unexpectedError().response();
    }
    if (refusal)
        fail(field, *refusal);
}

// The code comes first here, and last in the REST API.
void Resolution::fail(const CollectedField &field, const Response &refusal)
{
    const json::value answer = json::parse(refusal.body);
    for (const json::value &error : answer.at("errors").as_array()) {
        const json::object &given = error.at("extensions").as_object();
        json::object extensions{{"code", given.at("code")}};
        for (const auto &entry : given)
            extensions[entry.key()] = entry.value();
        const Location location = field.first().location;
        m_errors.push_back(json::object{{"message", error.at("message")}, {"extensions", std::move(extensions)},
            {"locations", json::array{json::object{{"line", location.line}, {"column", location.column}}}},
            {"path", json::array{field.key}}});
    }
}

asio::awaitable<json::value> Resolution::answer(const CollectedField &field)
{
    const std::string &name = field.first().name;
    const bool isQuery = m_execution.operation().kind == OperationKind::Query;
    if (name == "__typename")
        co_return isQuery ? "Query" : "Mutation";
    if (isQuery && name == "__schema")
        co_return Introspection(m_execution).schema(field);
    if (isQuery && name == "__type")
        co_return Introspection(m_execution).namedType(field, textOf(m_execution.arguments(field)["name"]));
    const auto &resolvers = isQuery ? m_project.queries : m_project.mutations;
    const json::value value = co_await ask(field, resolvers.find(name)->second);
    co_return m_execution.complete(value, definitionOf(field).type, field);
}

asio::awaitable<json::value> Resolution::ask(const CollectedField &field, const Resolver &resolver)
{
    if (resolver.kind == Resolver::Kind::Ping)
        co_return "pong";
    if (resolver.kind == Resolver::Kind::Own && !m_call.asker.user)
        co_return nullptr;
    const InnerRequest request = requestFor(field, resolver);
    const json::value answer = co_await send(request);
    if (resolver.kind == Resolver::Kind::Aggregated)
        co_return groupsFrom(answer, *resolver.collection);
    if (resolver.kind == Resolver::Kind::Delete)
        co_return m_execution.arguments(field);
    co_return answer;
}

Resolution::InnerRequest Resolution::requestFor(const CollectedField &field, const Resolver &resolver) const
{
    json::object arguments = withoutNulls(m_execution.arguments(field));
    const auto take = [&arguments](
                          std::string_view name) { return arguments.contains(name) ? arguments.at(name) : json::value(); };
    const std::string one = resolver.path + '/' + percentEncoded(textOf(take("id")));
    const std::string fields = fieldsQuery(field, definitionOf(field));
    switch (resolver.kind) {
    case Resolver::Kind::List:
        return {"SEARCH", resolver.path, {}, listQuery(field, std::move(arguments), *resolver.collection)};
    case Resolver::Kind::Aggregated:
        return {"SEARCH", resolver.path, {}, countQuery(field, std::move(arguments), *resolver.collection)};
    case Resolver::Kind::ById:
        return {"GET", one, fields, json::object()};
    case Resolver::Kind::Create:
        return {"POST", resolver.path, fields, take("data")};
    case Resolver::Kind::Update:
        return {"PATCH", one, fields, take("data")};
    case Resolver::Kind::Delete:
        return {"DELETE", one, {}, json::object()};
    case Resolver::Kind::Get:
        return {"GET", resolver.path, fields, json::object()};
    case Resolver::Kind::Change:
        return {"PATCH", resolver.path, fields, take("data")};
    case Resolver::Kind::GetByToken:
        return {"GET", resolver.path, "token=" + percentEncoded(textOf(take("token"))), json::object()};
    case Resolver::Kind::Post:
    case Resolver::Kind::Own:
    case Resolver::Kind::Ping:
        break;
    }
    // By REST a missing mode may mean a cookie; by GraphQL it never does.
    if ((resolver.path == "/auth/refresh" || resolver.path == "/auth/logout") && !arguments.contains("mode"))
        arguments["mode"] = "json";
    return {"POST", resolver.path, {}, std::move(arguments)};
}

// The `data` of the answer; true when there is none, as for 204 and redirections.
asio::awaitable<json::value> Resolution::send(const InnerRequest &inner)
{
    if (m_answeredBytes > mostAnswerBytes)
        throw answerTooLarge();
    Request request = m_call.request;
    request.method = inner.method;
    request.path = inner.path;
    request.query = inner.query;
    request.body.clear();
    Router::Match match = m_routes.match(request.method, request.path);
    const Call call{request, inner.body, m_call.asker, std::move(match.parameters)};
    const Response response = co_await match.handler(call);
    m_answeredBytes += response.body.size();
    for (const Header &header : response.headers) {
        if (header.name == "Set-Cookie")
            m_cookies.push_back(header);
    }
    if (response.body.empty())
        co_return true;
    co_return json::parse(response.body).at("data");
}

json::value Resolution::listQuery(const CollectedField &field, json::object arguments, const Collection &collection) const
{
    std::vector<std::string> fields = requestedFields(field, *m_execution.schema().type(collection.name), {});
    if (fields.empty())
        fields.push_back(collection.primaryKey().name);
    arguments["fields"] = json::array(fields.begin(), fields.end());
    return json::object{{"query", std::move(arguments)}};
}

json::value Resolution::countQuery(const CollectedField &field, json::object arguments, const Collection &collection) const
{
    json::array counted{collection.primaryKey().name};
    for (const CollectedField &inner : m_execution.subfields(field)) {
        for (const CollectedField &count :
            inner.first().name == "count" ? m_execution.subfields(inner) : std::vector<CollectedField>())
            if (count.first().name != "__typename" && count.first().name != collection.primaryKey().name)
                counted.push_back(json::value(count.first().name));
    }
    arguments["aggregate"] = json::object{{"count", std::move(counted)}};
    return json::object{{"query", std::move(arguments)}};
}

// "title", "user_created.email".
std::vector<std::string> Resolution::requestedFields(
    const CollectedField &field, const Type &type, const std::string &prefix) const
{
    std::vector<std::string> names;
    for (const CollectedField &inner : m_execution.subfields(field)) {
        const std::string &name = inner.first().name;
        if (name == "__typename")
            continue;
        const Type &innerType = *m_execution.schema().type(m_execution.schema().field(type, name)->type.name);
        std::vector<std::string> wanted{prefix + name};
        if (!innerType.isLeaf())
            wanted = requestedFields(inner, innerType, prefix + name + '.');
        if (wanted.empty())
            wanted.push_back(prefix + name + ".id");
        for (const std::string &one : wanted) {
            if (std::find(names.begin(), names.end(), one) == names.end())
                names.push_back(one);
        }
    }
    return names;
}

std::string Resolution::fieldsQuery(const CollectedField &field, const FieldDefinition &definition) const
{
    const Type &type = *m_execution.schema().type(definition.type.name);
    const std::vector<std::string> names = type.isLeaf() ? std::vector<std::string>() : requestedFields(field, type, {});
    return names.empty() ? std::string() : "fields=" + percentEncoded(joined(names));
}

const FieldDefinition &Resolution::definitionOf(const CollectedField &field) const
{
    return *m_execution.schema().field(*m_execution.schema().root(m_execution.operation().kind), field.first().name);
}

} // namespace Latchkey::Server::Graphql
