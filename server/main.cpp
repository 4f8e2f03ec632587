// SPDX-License-Identifier: MIT
#include "adduser.h"
#include "configuration.h"
#include "environment.h"
#include "exportproject.h"
#include "failure.h"
#include "importposts.h"
#include "options.h"
#include "platform.h"
#include "serve.h"

#include <sodium.h>

#include <iostream>

using namespace Latchkey::Server;

namespace {

// The command line comes before the environment, the environment before the file.
Configuration configure(const Options &options)
{
    Environment environment = processEnvironment();
    if (options.environmentFile)
        environment.merge(readEnvironmentFile(*options.environmentFile));
    Configuration configuration = readConfiguration(
        environment, std::filesystem::absolute(options.dataFolder.value_or(defaultDataFolder(environment))));
    configuration.host = options.host.value_or(configuration.host);
    configuration.port = options.port.value_or(configuration.port);
    return configuration;
}

void run(const Options &options)
{
    switch (options.command) {
    case Options::Command::Serve:
        return serve(configure(options), options);
    case Options::Command::AddUser:
        return addUser(configure(options), options);
    case Options::Command::Import:
        return importPosts(configure(options), options);
    case Options::Command::Export:
        return exportProject(configure(options), options);
    case Options::Command::ShowVersion:
        std::cout << "latchkey-server " LATCHKEY_VERSION << std::endl;
        return;
    case Options::Command::ShowHelp:
        std::cout << usage();
        return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    try {
        keepFilesPrivate();
        allowManyOpenFiles();
        ignoreBrokenPipes();
        keepFreedMemory();
        if (sodium_init() < 0)
            throw Failure(ExitCode::Unexpected, "The system gives no random numbers. Restart it, or ask its administrator.");
        run(parseOptions({argv + 1, argv + argc}));
        return static_cast<int>(ExitCode::Success);
    } catch (const Failure &failure) {
        std::cerr << "latchkey-server: " << failure.what() << std::endl;
        return static_cast<int>(failure.exitCode());
    } catch (const std::exception &error) {
        std::cerr << "latchkey-server: unexpected: " << error.what() << std::endl;
        return static_cast<int>(ExitCode::Unexpected);
    }
}
