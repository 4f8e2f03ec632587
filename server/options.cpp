// SPDX-License-Identifier: MIT
#include "options.h"

#include "emailaddress.h"
#include "failure.h"

#include <boost/program_options.hpp>

namespace po = boost::program_options;

namespace Latchkey::Server {

namespace {

po::options_description commonOptions()
{
    po::options_description options;
    auto add = options.add_options();
    add("data", po::value<std::string>());
    add("env-file", po::value<std::string>());
    return options;
}

po::options_description serveOptions()
{
    po::options_description options = commonOptions();
    auto add = options.add_options();
    add("host", po::value<std::string>());
    add("port", po::value<std::uint16_t>());
    add("exit-with-parent", po::bool_switch());
    add("faults", po::bool_switch());
    add("local-administration", po::bool_switch());
    return options;
}

po::options_description addUserOptions()
{
    po::options_description options = commonOptions();
    auto add = options.add_options();
    add("email", po::value<std::string>());
    add("admin", po::bool_switch());
    add("password-stdin", po::bool_switch());
    return options;
}

po::options_description pathOptions()
{
    po::options_description options = commonOptions();
    options.add_options()("path", po::value<std::string>());
    return options;
}

po::variables_map parse(const std::vector<std::string> &words, const po::options_description &options, const char *positional)
{
    po::positional_options_description positions;
    if (positional)
        positions.add(positional, 1);
    using namespace po::command_line_style;
    po::variables_map values;
    po::store(po::command_line_parser(words)
                  .options(options)
                  .positional(positions)
                  .style(allow_long | long_allow_adjacent | long_allow_next)
                  .run(),
        values);
    po::notify(values);
    return values;
}

template <typename Value, typename Target>
void take(const po::variables_map &values, const char *name, Target &target)
{
    if (values.count(name))
        target = values[name].as<Value>();
}

Options parseCommon(const po::variables_map &values, Options::Command command)
{
    Options options;
    options.command = command;
    take<std::string>(values, "data", options.dataFolder);
    take<std::string>(values, "env-file", options.environmentFile);
    return options;
}

Options parseServe(const std::vector<std::string> &words)
{
    const po::variables_map values = parse(words, serveOptions(), nullptr);
    Options options = parseCommon(values, Options::Command::Serve);
    take<std::string>(values, "host", options.host);
    take<std::uint16_t>(values, "port", options.port);
    options.exitWithParent = values["exit-with-parent"].as<bool>();
    options.faults = values["faults"].as<bool>();
    options.localAdministration = values["local-administration"].as<bool>();
    return options;
}

Options parseAddUser(const std::vector<std::string> &words)
{
    const po::variables_map values = parse(words, addUserOptions(), "email");
    Options options = parseCommon(values, Options::Command::AddUser);
    take<std::string>(values, "email", options.email);
    options.administrator = values["admin"].as<bool>();
    options.passwordFromStandardInput = values["password-stdin"].as<bool>();
    if (!isEmailAddress(options.email))
        throw Failure(ExitCode::WrongUse,
            "\"" + options.email + "\" is not an e-mail address. Write: latchkey-server user add ada@example.com");
    return options;
}

Options parseWithPath(const std::vector<std::string> &words, Options::Command command, const std::string &missing)
{
    const po::variables_map values = parse(words, pathOptions(), "path");
    Options options = parseCommon(values, command);
    if (!values.count("path") || values["path"].as<std::string>().empty())
        throw Failure(ExitCode::WrongUse, missing);
    options.path = values["path"].as<std::string>();
    return options;
}

Options onlyCommand(Options::Command command)
{
    Options options;
    options.command = command;
    return options;
}

Options parseCommand(const std::vector<std::string> &words)
{
    const auto wordsFrom = [&words](
                               std::ptrdiff_t index) { return std::vector<std::string>(words.begin() + index, words.end()); };
    if (words.empty() || words[0] == "--help" || words[0] == "help")
        return onlyCommand(Options::Command::ShowHelp);
    if (words[0] == "--version")
        return onlyCommand(Options::Command::ShowVersion);
    if (words[0] == "serve")
        return parseServe(wordsFrom(1));
    if (words[0] == "user" && words.size() > 1 && words[1] == "add")
        return parseAddUser(wordsFrom(2));
    if (words[0] == "import")
        return parseWithPath(wordsFrom(1), Options::Command::Import,
            "What is to be imported? Write: latchkey-server import posts.json (or posts.csv, or a folder of Markdown files)");
    if (words[0] == "export")
        return parseWithPath(
            wordsFrom(1), Options::Command::Export, "Where to? Write: latchkey-server export and the name of a new folder");
    throw Failure(ExitCode::WrongUse, "\"" + words[0] + "\" is not a command of latchkey-server. See latchkey-server --help.");
}

} // namespace

Options parseOptions(const std::vector<std::string> &words)
{
    try {
        return parseCommand(words);
    } catch (const po::error &error) {
        throw Failure(ExitCode::WrongUse, std::string(error.what()) + ". See latchkey-server --help.");
    }
}

std::string usage()
{
    return R"(Usage:
  latchkey-server serve [--data DIR] [--host 127.0.0.1] [--port 8055] [--env-file FILE] [--exit-with-parent]
                        [--local-administration] [--faults]
  latchkey-server user add EMAIL [--admin] [--password-stdin] [--data DIR] [--env-file FILE]
  latchkey-server import FILE.json|FILE.csv|FOLDER [--data DIR] [--env-file FILE]
  latchkey-server export FOLDER [--data DIR] [--env-file FILE]
  latchkey-server --version

serve           answers as a small Directus: accounts, sessions and posts. Once it answers, it writes one line of JSON
                with its address to standard output; everything else goes to standard error.
  --data DIR          where the database lies (default: in your own data folder)
  --host, --port      where to listen; port 0 picks a free one
  --env-file FILE     settings as NAME=value lines; the environment itself comes first
  --exit-with-parent  end when standard input is closed, so that the server never outlives the program that started it
  --local-administration  a token with all rights in the file admin-token of the data folder, for who may read it
  --faults            trouble on demand for trying out clients, by POST /latchkey/faults
user add        adds an account, also while a server runs on that folder. The password is asked for.
  --admin             with all rights
  --password-stdin    read the password from the first line of standard input
import          adds posts, also while a server runs on that folder: JSON as /items/posts gives it, CSV whose first line names
                the fields, or a folder of Markdown files
export          writes what a real Directus needs to take over into a new folder: schema, items, people, password hashes
)";
}

} // namespace Latchkey::Server
