// SPDX-License-Identifier: MIT
// The floor of an answer: Boost.Beast on one thread, as in latchkey-server, giving everybody the same bytes.
//
//   staticserver FILE      answers every request with FILE as JSON; prints {"url":"http://127.0.0.1:PORT"} once it listens,
//                          and ends when standard input closes
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include <unistd.h>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

namespace {

http::response<http::string_body> answer(const http::request<http::string_body> &request, const std::string &body)
{
    http::response<http::string_body> response(http::status::ok, request.version());
    response.set(http::field::content_type, "application/json; charset=utf-8");
    response.keep_alive(request.keep_alive());
    response.body() = body;
    response.prepare_payload();
    return response;
}

asio::awaitable<void> converse(tcp::socket socket, const std::string &body)
{
    socket.set_option(tcp::no_delay(true));
    beast::flat_buffer buffer;
    for (bool keepAlive = true; keepAlive;) {
        http::request<http::string_body> request;
        co_await http::async_read(socket, buffer, request, asio::use_awaitable);
        const auto response = answer(request, body);
        keepAlive = response.keep_alive();
        co_await http::async_write(socket, response, asio::use_awaitable);
    }
}

asio::awaitable<void> serve(tcp::acceptor &acceptor, const std::string &body)
{
    for (;;) {
        tcp::socket socket = co_await acceptor.async_accept(asio::use_awaitable);
        // A connection ends by an exception when its client leaves, and nobody needs to know.
        asio::co_spawn(acceptor.get_executor(), converse(std::move(socket), body), asio::detached);
    }
}

std::string readFile(const char *name)
{
    std::ifstream stream(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

int main(int argc, char **argv)
{
    const std::string body = argc > 1 ? readFile(argv[1]) : "pong";
    asio::io_context context(1);
    tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
    asio::co_spawn(context, serve(acceptor, body), asio::detached);

    asio::posix::stream_descriptor input(context, dup(STDIN_FILENO));
    char ignored = 0;
    asio::async_read(
        input, asio::buffer(&ignored, 1), [&context](const boost::system::error_code &, std::size_t) { context.stop(); });

    std::printf("{\"url\":\"http://127.0.0.1:%u\"}\n", static_cast<unsigned>(acceptor.local_endpoint().port()));
    std::fflush(stdout);
    context.run();
}
