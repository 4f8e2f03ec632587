// SPDX-License-Identifier: MIT
#include "application.h"

#include "base64.h"
#include "cookies.h"
#include "errors.h"
#include "payload.h"

#include <xxhash.h>

#include <array>
#include <cstdio>
#include <iostream>

namespace asio = boost::asio;

namespace Latchkey::Server {

namespace {

// Of the same form as Directus', weak and with the length in front. It tells one answer from the next to whoever was given both,
// so it need not withstand anybody, and what does (BLAKE2b) takes an eighth of the time that a page of posts costs.
std::string entityTag(const std::string &body)
{
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits(body.data(), body.size()));
    std::array<char, 20> length;
    std::snprintf(length.data(), length.size(), "%zx", body.size());
    return "W/\"" + std::string(length.data()) + '-' + base64Url(digest.digest) + '"';
}

bool matches(std::string_view ifNoneMatch, std::string_view tag)
{
    return ifNoneMatch == "*" || (!ifNoneMatch.empty() && ifNoneMatch.find(tag) != std::string_view::npos);
}

void addEntityTag(const Request &request, Response &response)
{
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (!reading || response.status != 200)
        return;
    const std::string tag = entityTag(response.body);
    response.headers.push_back({"ETag", tag});
    if (matches(request.header("If-None-Match"), tag)) {
        response.status = 304;
        response.body.clear();
    }
}

void addCommonHeaders(Response &response)
{
    // Nothing here is a page; a browser that is led to it shall not run or frame it.
    response.headers.push_back({"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"});
    response.headers.push_back({"X-Content-Type-Options", "nosniff"});
    response.headers.push_back({"X-Powered-By", "Directus"});
}

bool isPing(const Request &request)
{
    const bool reading = request.method == "GET" || request.method == "HEAD";
    return reading && (request.path == "/server/ping" || request.path == "/server/ping/");
}

} // namespace

Application::Application(
    const Configuration &configuration, const std::string &secret, std::unique_ptr<Database> reader, Connect connect)
    : m_reader(std::move(reader))
    , m_writer(std::move(connect))
    , m_accessTokens(secret)
    , m_verifiedTokens(m_accessTokens)
    , m_hostCheck(configuration)
    , m_rateLimiter(configuration.rateLimit)
    , m_registrationLimiter(configuration.registrationLimit)
    , m_mailLinks(configuration)
    , m_mailedTokens(configuration, secret)
    , m_mails(configuration, *m_reader, m_writer, m_mailedTokens, m_mailLinks)
    , m_upkeep(*m_reader, m_writer)
    , m_services{configuration, *m_reader, m_writer, m_passwords, m_accessTokens, m_registrationLimiter, m_mailLinks,
          m_mailedTokens, m_mails}
    , m_auth(m_services)
    , m_passwordReset(m_services)
    , m_registration(m_services)
    , m_invitations(m_services)
    , m_tfa(m_services)
    , m_users(m_services)
    , m_items(m_services)
    , m_roles(m_services)
    , m_policies(m_services)
    , m_access(m_services, "/access", accessCollection())
    , m_permissions(m_services)
    , m_settings(m_services)
    , m_activity(m_services, "/activity", activityCollection())
    , m_schema(m_services)
    , m_files(m_services)
    , m_server(m_services)
    , m_graphql(m_services, m_router)
{
    m_auth.addTo(m_router);
    m_passwordReset.addTo(m_router);
    m_registration.addTo(m_router);
    m_invitations.addTo(m_router);
    m_tfa.addTo(m_router);
    m_users.addTo(m_router);
    m_items.addTo(m_router);
    m_roles.addTo(m_router);
    m_policies.addTo(m_router);
    m_access.addTo(m_router);
    m_permissions.addTo(m_router);
    m_settings.addTo(m_router);
    m_activity.addReadingTo(m_router);
    m_schema.addTo(m_router);
    m_files.addTo(m_router);
    m_server.addTo(m_router);
    m_graphql.addTo(m_router);
}

asio::awaitable<Response> Application::answer(Request request)
{
    std::optional<Response> ordered;
    if (m_faults)
        ordered = co_await m_faults->before(request);
    Response response;
    if (ordered)
        response = std::move(*ordered);
    else
        response = co_await respondOrRefuse(request);
    addCommonHeaders(response);
    addEntityTag(request, response);
    if (m_faults)
        m_faults->after(request, response);
    m_spareMemory.noteRequest();
    co_return response;
}

asio::awaitable<Response> Application::respondOrRefuse(Request &request)
{
    try {
        co_return co_await respond(request);
    } catch (const ApiError &error) {
        co_return error.response();
    } catch (const TimeLimitExceeded &) {
        co_return tooSlow().response();
    } catch (const std::exception &error) {
        // The path alone: queries and bodies hold secrets.
        std::cerr << "latchkey-server: " << request.method << ' ' << request.path << " failed: " << error.what() << std::endl;
        co_return unexpectedError().response();
    }
}

void Application::allowFaults()
{
    m_faults.emplace(m_services);
    m_faults->addTo(m_router);
}

void Application::start(const asio::any_io_executor &executor, const std::string &listeningUrl)
{
    m_mailLinks.setListeningUrl(listeningUrl);
    m_mails.start(executor);
    m_upkeep.start(executor);
    m_spareMemory.start(executor);
}

void Application::stop()
{
    m_mails.stop();
    m_upkeep.stop();
    m_spareMemory.stop();
}

void Application::finish()
{
    m_mails.finish();
    m_upkeep.finish();
    m_spareMemory.finish();
    m_passwords.finish();
    m_writer.finish();
}

// In the order of Directus: the body is read before the token, the token is judged before the route.
asio::awaitable<Response> Application::respond(Request &request)
{
    m_hostCheck.require(request);
    const boost::json::value body = parseBody(request);
    const std::optional<PresentedToken> token = presentedToken(request);
    m_rateLimiter.consume(request.address);
    if (isPing(request))
        co_return pong();
    Accountability asker = token ? judge(*token, request) : Accountability();
    asker.address = request.address;
    if (request.method == "OPTIONS")
        co_return options(request);
    Router::Match match = m_router.match(request.method, request.path);
    const Call call{request, body, asker, std::move(match.parameters)};
    co_return co_await match.handler(call);
}

// A cookie that leads nowhere would spoil every further request of its owner, so the refusal takes it back. One that has merely
// run out stays, as in Directus.
Accountability Application::judge(const PresentedToken &token, const Request &request)
{
    const auto administrator = m_administration ? m_administration->judge(token.text, request.address, *m_reader) : std::nullopt;
    if (administrator)
        return *administrator;
    try {
        Accountability asker = judgeToken(token.text, m_verifiedTokens, *m_reader);
        if (m_faults)
            m_faults->requireFresh(token.text);
        return asker;
    } catch (ApiError &error) {
        if (!token.isCookie || error.code() == "TOKEN_EXPIRED")
            throw;
        const Header clearing = clearCookie(sessionTokenCookie, m_services.configuration.sessionCookieTtl);
        throw std::move(error).withHeader(clearing.name, clearing.value);
    }
}

Response Application::options(const Request &request) const
{
    const std::string methods = m_router.allowedMethods(request.path);
    if (methods.empty())
        throw routeNotFound(validUtf8(request.path));
    return {200, {{"Allow", methods}, {"Content-Type", "text/html; charset=utf-8"}}, methods};
}

} // namespace Latchkey::Server
