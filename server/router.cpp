// SPDX-License-Identifier: MIT
#include "router.h"

#include "errors.h"

#include <optional>

namespace Latchkey::Server {

namespace {

// A trailing slash makes no difference.
std::vector<std::string> splitPath(std::string_view path)
{
    std::vector<std::string> segments;
    while (!path.empty()) {
        const auto slash = path.find('/');
        if (slash != 0)
            segments.emplace_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    return segments;
}

std::optional<std::vector<std::string>> matchSegments(
    const std::vector<std::string> &pattern, const std::vector<std::string> &path)
{
    if (pattern.size() != path.size())
        return {};
    std::vector<std::string> parameters;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i].starts_with(':'))
            parameters.push_back(validUtf8(percentDecoded(path[i])));
        else if (!equalsIgnoringCase(pattern[i], path[i]))
            return {};
    }
    return parameters;
}

} // namespace

void Router::add(std::string method, std::string_view pattern, Handler handler)
{
    m_routes.push_back({std::move(method), splitPath(pattern), std::move(handler)});
}

void Router::addPlain(std::string method, std::string_view pattern, std::function<Response(const Call &)> handler)
{
    // The router outlives every call, so the coroutine may use what the lambda holds.
    add(std::move(method), pattern,
        [handler = std::move(handler)](const Call &call) -> boost::asio::awaitable<Response> { co_return handler(call); });
}

Router::Match Router::match(std::string_view method, std::string_view path) const
{
    const std::string_view sought = method == "HEAD" ? "GET" : method;
    const std::vector<std::string> segments = splitPath(path);
    for (const Route &route : m_routes) {
        if (route.method != sought)
            continue;
        if (auto parameters = matchSegments(route.segments, segments))
            return {route.handler, std::move(*parameters)};
    }
    throw routeNotFound(validUtf8(std::string(path)));
}

std::string Router::allowedMethods(std::string_view path) const
{
    std::string methods;
    const std::vector<std::string> segments = splitPath(path);
    for (const Route &route : m_routes) {
        if (!matchSegments(route.segments, segments))
            continue;
        methods += methods.empty() ? "" : ",";
        methods += route.method == "GET" ? "GET,HEAD" : route.method;
    }
    return methods;
}

} // namespace Latchkey::Server
