// SPDX-License-Identifier: MIT
// The only file that includes Beast: doing so costs ten seconds of compiling.
#include "httplistener.h"

#include "clock.h"
#include "errors.h"
#include "failure.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <list>
#include <optional>
#include <utility>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

namespace Latchkey::Server {

namespace {

// Failures come back as values: on a socket they are nothing out of the ordinary.
constexpr auto asResult = asio::as_tuple(asio::use_awaitable);

// How much of a refused body is read and dropped, so that the client gets to see the answer instead of a reset.
constexpr std::size_t mostDrained = 16 * 1024 * 1024;
constexpr std::chrono::seconds drainTime{2};

using Parser = http::request_parser<http::string_body>;
using Message = http::response<http::string_body>;

std::string text(beast::string_view view)
{
    return {view.data(), view.size()};
}

Request takeRequest(Parser::value_type &&message, const std::string &address)
{
    Request request;
    request.method = text(message.method_string());
    const std::string target = text(message.target());
    const auto question = target.find('?');
    request.path = target.substr(0, question);
    request.query = question == std::string::npos ? std::string() : target.substr(question + 1);
    for (const auto &field : message)
        request.headers.push_back({text(field.name_string()), text(field.value())});
    request.body = std::move(message.body());
    request.address = address;
    return request;
}

Message makeMessage(Response &&response, unsigned version, bool keepAlive, bool withoutBody)
{
    Message message(static_cast<http::status>(response.status), version);
    for (const Header &header : response.headers)
        message.insert(header.name, header.value);
    message.set(http::field::date, httpDate(now()));
    message.keep_alive(keepAlive);
    const bool bodiless = response.status == 204 || response.status == 304;
    if (!bodiless)
        message.content_length(response.body.size());
    if (!bodiless && !withoutBody)
        message.body() = std::move(response.body);
    return message;
}

bool expectsContinue(const Parser &parser)
{
    return beast::iequals(parser.get()[http::field::expect], "100-continue");
}

} // namespace

/// What all connections share.
class HttpListener::Implementation : public std::enable_shared_from_this<Implementation> {
public:
    class Connection;

    Implementation(asio::io_context &context, Answer answer, const HttpLimits &limits)
        : m_context(context), m_acceptor(context), m_answer(std::move(answer)), m_limits(limits)
    {
    }

    void listen(const std::string &host, std::uint16_t port);
    asio::awaitable<void> accept();
    void stop(std::function<void()> done);
    void forgetWhoWaits()
    {
        m_done = [] {};
    }
    std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }

private:
    using Connections = std::list<Connection *>;

    asio::awaitable<void> makeRoom();
    void leave(Connections::iterator place, Connections &list);
    asio::awaitable<void> pause();

    asio::io_context &m_context;
    tcp::acceptor m_acceptor;
    const Answer m_answer;
    const HttpLimits m_limits;
    Connections m_waiting; // for their clients to send or to fetch, the longest first
    Connections m_busy; // making an answer
    std::size_t m_unsent = 0;
    std::size_t m_largeBodies = 0;
    std::function<void()> m_done; // set from stop() on
};

/// One client. Lives as long as its coroutine.
class HttpListener::Implementation::Connection {
public:
    Connection(std::shared_ptr<Implementation> shared, tcp::socket socket)
        : m_shared(std::move(shared))
        , m_stream(std::move(socket))
        , m_place(m_shared->m_waiting.insert(m_shared->m_waiting.end(), this))
    {
        beast::error_code ignored;
        m_stream.socket().set_option(tcp::no_delay(true), ignored);
        m_address = m_stream.socket().remote_endpoint(ignored).address().to_string();
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        giveRoomBack();
        m_shared->leave(m_place, m_isBusy ? m_shared->m_busy : m_shared->m_waiting);
    }

    asio::awaitable<void> run()
    {
        while (co_await serveOne()) { }
        beast::error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
    }

    void close() { m_stream.close(); }

    /// Unless it is about to hand over an answer.
    void closeIfIdle()
    {
        if (!m_isSending)
            close();
    }

private:
    asio::awaitable<bool> serveOne()
    {
        if (m_buffer.size() == 0) {
            // What a large request needed is not kept for the time until the next.
            m_buffer.shrink_to_fit();
            if (!co_await awaitBytes())
                co_return false;
        }
        Parser parser;
        parser.header_limit(static_cast<std::uint32_t>(m_shared->m_limits.headerBytes));
        parser.body_limit(m_shared->m_limits.bodyBytes);
        m_stream.expires_after(m_shared->m_limits.requestTime);
        beast::error_code error = co_await read(parser);
        // Two Host headers, or none, are what request smuggling is made of.
        if (!error && parser.get().version() >= 11 && parser.get().count(http::field::host) != 1)
            error = http::error::bad_field;
        if (error)
            co_return co_await refuse(error);
        co_return co_await reply(parser);
    }

    asio::awaitable<bool> awaitBytes()
    {
        m_stream.expires_after(m_shared->m_limits.idleTime);
        const auto [error, size] = co_await m_stream.async_read_some(m_buffer.prepare(4096), asResult);
        m_buffer.commit(size);
        co_return !error;
    }

    asio::awaitable<beast::error_code> read(Parser &parser)
    {
        auto [error, size] = co_await http::async_read_header(m_stream, m_buffer, parser, asResult);
        if (!error && !takeRoom(parser))
            error = noRoom();
        if (!error && !parser.is_done() && expectsContinue(parser))
            error = co_await writeContinue();
        if (!error && !parser.is_done())
            std::tie(error, size) = co_await http::async_read(m_stream, m_buffer, parser, asResult);
        co_return error;
    }

    // For a large body, from its header on until it has been answered. One in pieces may become as large as any.
    bool takeRoom(const Parser &parser)
    {
        const HttpLimits &limits = m_shared->m_limits;
        const std::size_t size = parser.is_done() ? 0 : parser.content_length().value_or(limits.bodyBytes);
        if (size <= limits.smallBodyBytes)
            return true;
        if (m_shared->m_largeBodies + size > limits.largeBodiesBytes)
            return false;
        m_shared->m_largeBodies += size;
        m_room = size;
        return true;
    }

    void giveRoomBack() { m_shared->m_largeBodies -= std::exchange(m_room, 0); }

    static beast::error_code noRoom() { return make_error_code(boost::system::errc::not_enough_memory); }

    asio::awaitable<beast::error_code> writeContinue()
    {
        http::response<http::empty_body> message(http::status::continue_, 11);
        const auto [error, size] = co_await http::async_write(m_stream, message, asResult);
        co_return error;
    }

    asio::awaitable<bool> reply(Parser &parser)
    {
        const unsigned version = parser.get().version();
        const bool keepAlive = parser.get().keep_alive();
        const bool isHead = parser.get().method() == http::verb::head;
        m_stream.expires_never();
        Request request = takeRequest(parser.release(), m_address);
        becomeBusy();
        Response response = co_await m_shared->m_answer(std::move(request));
        becomeWaiting();
        giveRoomBack();
        // Without a status there is nothing to say: the connection breaks.
        if (response.status == 0)
            co_return false;
        if (m_shared->m_unsent > 0 && m_shared->m_unsent + response.body.size() > m_shared->m_limits.unsentBytes)
            response = serviceUnavailable("api", "Too many answers have not been fetched yet", std::chrono::seconds(1))
                           .response();
        Message message = makeMessage(std::move(response), version, keepAlive && !m_shared->m_done, isHead);
        co_return co_await send(message);
    }

    asio::awaitable<bool> send(Message &message)
    {
        const std::size_t size = message.body().size();
        m_shared->m_unsent += size;
        m_isSending = true;
        m_stream.expires_after(m_shared->m_limits.answerTime);
        const auto [error, written] = co_await http::async_write(m_stream, message, asResult);
        m_isSending = false;
        m_shared->m_unsent -= size;
        co_return !error && message.keep_alive();
    }

    // A request that breaks the rules of HTTP or a limit is the last one on its connection.
    asio::awaitable<bool> refuse(beast::error_code error)
    {
        giveRoomBack();
        std::optional<Response> answer = answerTo(error);
        if (!answer)
            co_return false;
        Message message = makeMessage(std::move(*answer), 11, false, false);
        co_await send(message);
        co_await drain();
        co_return false;
    }

    static std::optional<Response> answerTo(beast::error_code error)
    {
        if (error == http::error::body_limit)
            return invalidPayload("request entity too large").response();
        if (error == noRoom())
            return serviceUnavailable("api", "Too many large requests at once", std::chrono::seconds(1)).response();
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return Response{431, {}, {}};
        if (error == http::error::end_of_stream || error == http::error::partial_message)
            return {};
        if (error.category() == make_error_code(http::error::bad_method).category())
            return Response{400, {}, {}};
        return {};
    }

    asio::awaitable<void> drain()
    {
        beast::error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(drainTime);
        std::array<char, 16 * 1024> dropped;
        for (std::size_t total = 0; total < mostDrained;) {
            const auto [error, size] = co_await m_stream.async_read_some(asio::buffer(dropped), asResult);
            if (error)
                co_return;
            total += size;
        }
    }

    void becomeBusy()
    {
        m_shared->m_busy.splice(m_shared->m_busy.end(), m_shared->m_waiting, m_place);
        m_isBusy = true;
    }

    void becomeWaiting()
    {
        m_shared->m_waiting.splice(m_shared->m_waiting.end(), m_shared->m_busy, m_place);
        m_isBusy = false;
    }

    std::shared_ptr<Implementation> m_shared;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    std::string m_address;
    Connections::iterator m_place;
    bool m_isBusy = false;
    bool m_isSending = false;
    std::size_t m_room = 0; // of all large bodies' what this one takes
};

void HttpListener::Implementation::listen(const std::string &host, std::uint16_t port)
{
    tcp::resolver resolver(m_context);
    const tcp::endpoint endpoint = *resolver.resolve(host, std::to_string(port), tcp::resolver::passive).begin();
    m_acceptor.open(endpoint.protocol());
#ifndef _WIN32
    // On Windows this option would let two servers share one port.
    m_acceptor.set_option(tcp::acceptor::reuse_address(true));
#endif
    m_acceptor.bind(endpoint);
    m_acceptor.listen();
}

asio::awaitable<void> HttpListener::Implementation::accept()
{
    const auto self = shared_from_this();
    while (m_acceptor.is_open()) {
        auto [error, socket] = co_await m_acceptor.async_accept(asResult);
        if (error == asio::error::operation_aborted)
            co_return;
        if (error) {
            co_await pause();
            continue;
        }
        co_await makeRoom();
        // Accepted in the very moment in which all was stopped.
        if (m_done)
            co_return;
        auto connection = std::make_unique<Connection>(self, std::move(socket));
        const auto serve = [](std::unique_ptr<Connection> served) -> asio::awaitable<void> { co_await served->run(); };
        asio::co_spawn(m_context, serve(std::move(connection)), asio::detached);
    }
}

// Out of file descriptors, most likely: some will be free again soon.
asio::awaitable<void> HttpListener::Implementation::pause()
{
    asio::steady_timer timer(m_context, std::chrono::milliseconds(50));
    co_await timer.async_wait(asResult);
}

// The newest client is let in and the one that has kept us waiting longest has to go: so a thousand idle connections keep
// nobody out. When all are busy with answers, the newest waits.
asio::awaitable<void> HttpListener::Implementation::makeRoom()
{
    while (m_busy.size() >= m_limits.connections)
        co_await pause();
    if (m_waiting.size() + m_busy.size() < m_limits.connections)
        co_return;
    m_waiting.front()->close();
    m_waiting.splice(m_waiting.end(), m_waiting, m_waiting.begin());
}

void HttpListener::Implementation::leave(Connections::iterator place, Connections &list)
{
    list.erase(place);
    if (m_done && m_waiting.empty() && m_busy.empty())
        m_done();
}

void HttpListener::Implementation::stop(std::function<void()> done)
{
    m_done = std::move(done);
    beast::error_code ignored;
    m_acceptor.close(ignored);
    for (Connection *connection : m_waiting)
        connection->closeIfIdle();
    if (m_waiting.empty() && m_busy.empty())
        m_done();
}

HttpListener::HttpListener(
    asio::io_context &context, const std::string &host, std::uint16_t port, Answer answer, const HttpLimits &limits)
    : m_implementation(std::make_shared<Implementation>(context, std::move(answer), limits))
{
    try {
        m_implementation->listen(host, port);
    } catch (const boost::system::system_error &error) {
        throw Failure(ExitCode::AddressUnavailable,
            "Cannot listen on " + host + " port " + std::to_string(port) + " (" + error.code().message()
                + "). Stop the program that uses it, or choose another with --port; --port 0 picks a free one.");
    }
    asio::co_spawn(context, m_implementation->accept(), asio::detached);
}

HttpListener::~HttpListener()
{
    m_implementation->forgetWhoWaits();
}

std::uint16_t HttpListener::port() const
{
    return m_implementation->port();
}

void HttpListener::stop(std::function<void()> done)
{
    m_implementation->stop(std::move(done));
}

} // namespace Latchkey::Server
