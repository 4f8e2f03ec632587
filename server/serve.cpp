// SPDX-License-Identifier: MIT
#include "serve.h"

#include "application.h"
#include "datafolder.h"
#include "httplistener.h"
#include "localadministration.h"
#include "parentwatch.h"
#include "platform.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <csignal>
#include <iostream>
#include <optional>

namespace asio = boost::asio;

namespace Latchkey::Server {

namespace {

// A request may take this long to finish after the server has been told to stop.
constexpr std::chrono::seconds stopTime{5};

std::string urlOf(const std::string &host, std::uint16_t port)
{
    const bool everywhere = host == "0.0.0.0" || host == "::";
    const std::string name = everywhere ? "127.0.0.1" : host.find(':') == std::string::npos ? host : '[' + host + ']';
    return "http://" + name + ':' + std::to_string(port);
}

std::string utf8(const std::filesystem::path &path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

void printReadyLine(const Configuration &configuration, std::uint16_t port)
{
    const boost::json::object ready{{"url", urlOf(configuration.host, port)}, {"pid", processId()},
        {"data", utf8(configuration.dataFolder)}, {"mail", utf8(configuration.dataFolder / "mail")}};
    std::cout << boost::json::serialize(ready) << std::endl;
}

// For who waits for the ready line, and would give up.
void printUpdateLine(const Configuration &configuration)
{
    std::cout << boost::json::serialize(boost::json::object{{"updating", utf8(configuration.databaseFile)}}) << std::endl;
}

// Ends the run once, whoever asks first: a signal or the parent's end.
class Ending {
public:
    Ending(asio::io_context &context, HttpListener &listener, Application &application)
        : m_context(context)
        , m_listener(listener)
        , m_application(application)
        , m_signals(context, SIGINT, SIGTERM)
        , m_deadline(context)
    {
        m_signals.async_wait([this](const boost::system::error_code &error, int) {
            if (!error)
                begin();
        });
    }

    void begin()
    {
        m_signals.cancel();
        m_deadline.expires_after(stopTime);
        m_deadline.async_wait([this](const boost::system::error_code &error) {
            if (!error)
                m_context.stop();
        });
        m_application.stop();
        m_listener.stop([this] { m_deadline.cancel(); });
    }

private:
    asio::io_context &m_context;
    HttpListener &m_listener;
    Application &m_application;
    asio::signal_set m_signals;
    asio::steady_timer m_deadline;
};

} // namespace

void serve(const Configuration &configuration, const Options &options)
{
    DataFolder folder(configuration);
    folder.lock();
    std::unique_ptr<Database> reader = folder.open([&configuration] { printUpdateLine(configuration); });
    reader->execute("PRAGMA query_only = ON");
    reader->limitReading(configuration.queryTimeMax);
    // Before the context: requests that are still under way at the end go with the context, and they use the application.
    Application application(configuration, folder.secret(), std::move(reader), [&folder] { return folder.openAgain(); });
    std::optional<LocalAdministration> administration;
    if (options.localAdministration)
        application.allowAdministration(administration.emplace(configuration.dataFolder));
    if (options.faults)
        application.allowFaults();
    asio::io_context context(1);
    HttpListener listener(context, configuration.host, configuration.port,
        [&application](Request request) { return application.answer(std::move(request)); });
    application.start(context.get_executor(), urlOf(configuration.host, listener.port()));
    Ending ending(context, listener, application);
    std::optional<ParentWatch> parentWatch;
    if (options.exitWithParent)
        parentWatch.emplace([&] { asio::post(context, [&ending] { ending.begin(); }); });
    printReadyLine(configuration, listener.port());
    context.run();
    application.finish();
}

} // namespace Latchkey::Server
