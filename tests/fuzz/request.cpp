// SPDX-License-Identifier: MIT
// Whole requests at a server of its own each time, with the database of the quickstart: asked for, judged, carried out and
// answered. The first byte says who asks; then come lines as in HTTP: method and target, headers, an empty line, the body.
#include "application.h"
#include "firstrun.h"
#include "schema.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/json/parse.hpp>
#include <sodium.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace asio = boost::asio;
namespace fs = std::filesystem;
using namespace Latchkey::Server;

namespace {

constexpr std::string_view administratorToken = "administrator-of-the-fuzzer";

/// A folder that goes with the process. Its database is filled once, and copied for every request.
class Folder {
public:
    Folder()
    {
        std::string pattern = (fs::temp_directory_path() / "latchkey-fuzz-XXXXXX").string();
        if (!mkdtemp(pattern.data()) || sodium_init() < 0)
            std::abort();
        m_path = pattern;
        Database database(m_path / "filled.db");
        migrate(database);
        fillQuickstart(database);
        addAdministrator(database, {"admin@example.com", {}, std::string(administratorToken)});
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder() { fs::remove_all(m_path); }

    const fs::path &path() const { return m_path; }

    fs::path freshDatabase() const
    {
        const fs::path file = m_path / "data.db";
        for (const char *rest : {"data.db-wal", "data.db-shm"})
            fs::remove(m_path / rest);
        fs::copy_file(m_path / "filled.db", file, fs::copy_options::overwrite_existing);
        return file;
    }

private:
    fs::path m_path;
};

Configuration quick(const Folder &folder)
{
    Configuration configuration;
    configuration.dataFolder = folder.path();
    configuration.databaseFile = folder.path() / "data.db";
    configuration.loginStallTime = configuration.registerStallTime = std::chrono::milliseconds(0);
    return configuration;
}

std::string takeUntil(std::string_view &text, char end)
{
    const auto length = std::min(text.find(end), text.size());
    std::string taken(text.substr(0, length));
    text.remove_prefix(std::min(length + 1, text.size()));
    return taken;
}

Request parse(std::string_view text)
{
    Request request;
    const char asker = text.empty() ? 'a' : text.front();
    text.remove_prefix(text.empty() ? 0 : 1);
    request.method = takeUntil(text, ' ');
    const std::string target = takeUntil(text, '\n');
    std::string_view rest = target;
    request.path = takeUntil(rest, '?');
    request.query = rest;
    request.address = "127.0.0.1";
    request.headers = {{"Host", "localhost"}, {"Content-Type", "application/json"}};
    if (asker == 'A')
        request.headers.push_back({"Authorization", "Bearer " + std::string(administratorToken)});
    while (!text.empty() && text.front() != '\n') {
        std::string name = takeUntil(text, ':');
        request.headers.push_back({std::move(name), takeUntil(text, '\n')});
    }
    request.body = text.substr(std::min<std::size_t>(1, text.size()));
    return request;
}

Response answer(Application &application, Request request)
{
    Response response;
    asio::io_context context(1);
    const auto work = asio::make_work_guard(context);
    asio::co_spawn(context, application.answer(std::move(request)), [&](const std::exception_ptr &error, Response answered) {
        if (error)
            std::abort(); // answer() never throws
        response = std::move(answered);
        context.stop();
    });
    context.run();
    application.finish();
    return response;
}

// 500 is what becomes of an exception that nobody has thought of.
void require(const Response &response)
{
    if (response.status >= 200 && response.status < 600 && response.status != 500)
        return;
    std::cerr << "answered " << response.status << ' ' << response.body << std::endl;
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const Folder folder;
    static const Configuration configuration = quick(folder);
    const fs::path file = folder.freshDatabase();
    Application application(configuration, "a secret for the fuzzer, long enough", std::make_unique<Database>(file),
        [&file] { return std::make_unique<Database>(file); });
    const Response response = answer(application, parse({reinterpret_cast<const char *>(data), size}));
    require(response);
    const bool isJson = response.header("Content-Type").starts_with("application/json");
    if (isJson && !response.body.empty())
        static_cast<void>(boost::json::parse(response.body)); // throws, and so ends the process, where it is none
    return 0;
}
