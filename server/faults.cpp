// SPDX-License-Identifier: MIT
#include "faults.h"

#include "accesstoken.h"
#include "clock.h"
#include "configuration.h"
#include "databasewriter.h"
#include "errors.h"
#include "payload.h"
#include "rights.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json/serialize.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

constexpr std::int64_t mostRequests = 1000;
constexpr std::int64_t longestDelay = 60'000; // ms

asio::awaitable<void> sleep(std::chrono::milliseconds time)
{
    asio::steady_timer timer(co_await asio::this_coro::executor, time);
    co_await timer.async_wait(asio::use_awaitable);
}

bool isOwn(const Request &request)
{
    return lowerCase(request.path).starts_with("/latchkey/");
}

void requireAdministrator(const Services &services, const Call &call)
{
    if (!Rights(services.reader, call.asker).isAdministrator())
        throw forbidden();
}

std::int64_t wholeIn(const json::object &object, const std::string &name, std::int64_t least, std::int64_t most)
{
    const json::value *value = object.if_contains(name);
    const bool isWhole = value && value->is_int64();
    if (!isWhole || value->get_int64() < least || value->get_int64() > most)
        throw invalidPayload("\"" + name + "\" must be a number from " + std::to_string(least) + " to " + std::to_string(most));
    return value->get_int64();
}

bool isSet(const Payload &payload, std::string_view name)
{
    const json::value *value = payload.find(name);
    if (value && !value->is_bool())
        throw invalidPayload("\"" + std::string(name) + "\" must be a boolean");
    return value && value->get_bool();
}

Response answerWith(int status)
{
    Response response = serviceUnavailable("latchkey", "This trouble was asked for", std::chrono::seconds(1)).response();
    response.status = status;
    return response;
}

} // namespace

void Faults::addTo(Router &router)
{
    router.addPlain("GET", "/latchkey/faults", [this](const Call &call) { return show(call); });
    router.add("POST", "/latchkey/faults", [this](const Call &call) { return order(call); });
    router.addPlain("DELETE", "/latchkey/faults", [this](const Call &call) { return reset(call); });
}

asio::awaitable<std::optional<Response>> Faults::before(const Request &request)
{
    if (isOwn(request))
        co_return std::nullopt;
    if (m_orders.delay.count() > 0)
        co_await sleep(m_orders.delay);
    if (m_orders.answers == 0)
        co_return std::nullopt;
    --m_orders.answers;
    co_return answerWith(m_orders.status);
}

void Faults::after(const Request &request, Response &response)
{
    if (isOwn(request) || m_orders.drops == 0)
        return;
    --m_orders.drops;
    response.status = 0;
}

// A token says when it ends; how long one lives tells when it began.
void Faults::requireFresh(const std::string &token) const
{
    if (!m_expiredBefore || !AccessTokens::looksLikeOurs(token))
        return;
    const Configuration &configuration = m_services.configuration;
    const bool isSession = m_services.accessTokens.verify(token, now()).session.has_value();
    const std::chrono::milliseconds lifetime = isSession ? configuration.sessionCookieTtl : configuration.accessTokenTtl;
    m_services.accessTokens.verify(token, (*m_expiredBefore + lifetime).count() - 1);
}

Response Faults::show(const Call &call) const
{
    requireAdministrator(m_services, call);
    const json::object orders{{"nextAnswers", {{"status", m_orders.status}, {"count", m_orders.answers}}},
        {"dropNextResponse", m_orders.drops}, {"slow", m_orders.delay.count()}};
    return jsonResponse(json::serialize(json::object{{"data", orders}}));
}

Response Faults::reset(const Call &call)
{
    requireAdministrator(m_services, call);
    m_orders = {};
    return noContent();
}

asio::awaitable<Response> Faults::order(const Call &call)
{
    requireAdministrator(m_services, call);
    const Payload payload(call.body);
    payload.allowOnly({"expireAccessTokens", "expireSessions", "nextAnswers", "dropNextResponse", "slow"});
    Orders orders = m_orders;
    if (const json::value *answers = payload.find("nextAnswers")) {
        const Payload wanted(*answers);
        wanted.allowOnly({"status", "count"});
        orders.status = wanted.find("status") ? static_cast<int>(wholeIn(answers->as_object(), "status", 400, 599)) : 503;
        orders.answers = static_cast<int>(wholeIn(answers->as_object(), "count", 0, mostRequests));
    }
    if (payload.find("dropNextResponse"))
        orders.drops = isSet(payload, "dropNextResponse") ? 1 : 0;
    if (payload.find("slow"))
        orders.delay = std::chrono::milliseconds(wholeIn(call.body.as_object(), "slow", 0, longestDelay));
    const bool expireSessions = isSet(payload, "expireSessions");
    const auto endAll = [](Database &database) { database.run("DELETE FROM directus_sessions"); };
    if (expireSessions)
        co_await m_services.writer.write(endAll);
    if (expireSessions || isSet(payload, "expireAccessTokens"))
        co_await expireAccessTokens();
    m_orders = orders;
    co_return noContent();
}

// Tokens know whole seconds only: those of the second that is under way would be old and new at once, so it is waited out.
asio::awaitable<void> Faults::expireAccessTokens()
{
    const Milliseconds boundary = (now() / 1000 + 1) * 1000;
    co_await sleep(std::chrono::milliseconds(boundary - now() + 1));
    m_expiredBefore = std::chrono::milliseconds(boundary);
}

} // namespace Latchkey::Server
