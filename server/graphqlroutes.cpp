// SPDX-License-Identifier: MIT
#include "graphqlroutes.h"

#include "errors.h"
#include "graphqlparser.h"
#include "graphqlresolution.h"
#include "graphqlvalidation.h"
#include "querystring.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <set>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

using namespace Graphql;

// Each is a request of its own to the database.
constexpr std::size_t mostRootFields = 50;

struct Question {
    std::string text;
    std::string operationName;
    json::object variables;
};

std::string textIn(const json::object &parameters, std::string_view name)
{
    const json::value *value = parameters.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

// An object, or its text in an address.
json::object variablesIn(const json::object &parameters)
{
    const json::value *value = parameters.if_contains("variables");
    if (!value || value->is_null())
        return {};
    json::error_code error;
    const json::value variables = value->is_string() ? json::parse(value->get_string(), error) : *value;
    if (error || !(variables.is_object() || variables.is_null()))
        throw invalidQuery("Variables are invalid JSON");
    return variables.is_object() ? variables.get_object() : json::object();
}

Question readQuestion(const Call &call)
{
    const json::object parameters = call.request.method == "POST"
        ? (call.body.is_object() ? call.body.get_object() : json::object())
        : parseQueryString(call.request.query);
    Question question{textIn(parameters, "query"), textIn(parameters, "operationName"), variablesIn(parameters)};
    if (question.text.empty())
        throw invalidPayload("Must provide query string");
    return question;
}

json::object describe(const std::string &message, Location location)
{
    return {{"message", message}, {"locations", json::array{json::object{{"line", location.line}, {"column", location.column}}}}};
}

ApiError notValid(json::array problems)
{
    return {400, "GRAPHQL_VALIDATION", "GraphQL validation error.", {{"errors", std::move(problems)}}};
}

Document parse(const std::string &text)
{
    try {
        return parseDocument(text);
    } catch (const SyntaxError &error) {
        throw notValid({describe(error.what(), error.location())});
    }
}

void requireValid(const Document &document, const Schema &schema)
{
    json::array problems;
    for (const Problem &problem : validate(document, schema))
        problems.push_back(describe(problem.message, problem.location));
    if (!problems.empty())
        throw notValid(std::move(problems));
}

Execution prepare(const Document &document, const Schema &schema, const Question &question)
{
    try {
        return Execution(document, schema, question.operationName, question.variables);
    } catch (const Problem &problem) {
        throw notValid({describe(problem.message, problem.location)});
    }
}

// Several sign-ins in one request would be a way around every limit of requests.
void requireModesty(const Execution &execution)
{
    const std::vector<CollectedField> fields = execution.rootFields();
    if (fields.size() > mostRootFields)
        throw notValid({describe("Query is too large: it asks for more than 50 things", fields.back().first().location)});
    std::set<std::string> seen;
    for (const CollectedField &field : fields) {
        const std::string &name = field.first().name;
        const bool isRestricted = name.starts_with("auth_") || name.starts_with("users_");
        if (execution.operation().kind == OperationKind::Mutation && isRestricted && !seen.insert(name).second)
            throw notValid({describe('"' + name + "\" can only be used once per request", field.first().location)});
    }
}

// What an address alone can do must change nothing: pages of others can make a browser open any.
void requireMethod(const Call &call, const Operation &operation)
{
    if (call.request.method == "POST" || operation.kind == OperationKind::Query)
        return;
    throw ApiError(405, "METHOD_NOT_ALLOWED", "Invalid method \"GET\" used. Should be one of \"POST\".",
        {{"allowed", json::array{"POST"}}, {"current", "GET"}})
        .withHeader("Allow", "POST");
}

} // namespace

void GraphqlRoutes::addTo(Router &router)
{
    for (const char *method : {"GET", "POST"}) {
        router.add(method, "/graphql", [this](const Call &call) { return answer(call, itemsSchema); });
        router.add(method, "/graphql/system", [this](const Call &call) { return answer(call, systemSchema); });
    }
}

asio::awaitable<Response> GraphqlRoutes::answer(const Call &call, MakeSchema makeSchema)
{
    const Question question = readQuestion(call);
    const Document document = parse(question.text);
    for (const Operation &operation : document.operations)
        requireMethod(call, operation);
    const ProjectSchema project = makeSchema(m_services.reader, call.asker);
    requireValid(document, project.schema);
    const Execution execution = prepare(document, project.schema, question);
    requireModesty(execution);
    Resolution resolution(m_routes, call, project, execution);
    co_return co_await resolution.run();
}

} // namespace Latchkey::Server
