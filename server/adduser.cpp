// SPDX-License-Identifier: MIT
#include "adduser.h"

#include "accounts.h"
#include "datafolder.h"
#include "failure.h"
#include "passwords.h"
#include "platform.h"

#include <iostream>

namespace Latchkey::Server {

namespace {

std::string readPassword()
{
    std::string password;
    std::getline(std::cin, password);
    if (!password.empty() && password.back() == '\r')
        password.pop_back();
    return password;
}

std::string askForPassword(const std::string &email)
{
    if (!standardInputIsTerminal())
        throw Failure(
            ExitCode::WrongUse, "There is nobody to ask for the password. Give it on standard input with --password-stdin.");
    std::cerr << "Password for " << email << ": " << std::flush;
    showTyping(false);
    std::string password = readPassword();
    showTyping(true);
    std::cerr << std::endl;
    return password;
}

} // namespace

void addUser(const Configuration &configuration, const Options &options)
{
    const std::string password = options.passwordFromStandardInput ? readPassword() : askForPassword(options.email);
    if (password.empty())
        throw Failure(ExitCode::WrongUse, "The password is empty. Give one of at least one character.");
    DataFolder folder(configuration);
    const std::unique_ptr<Database> database = folder.open();
    NewAccount account;
    account.email = options.email;
    account.passwordHash = hashPassword(password);
    Transaction transaction(*database);
    if (findAccountByEmail(*database, options.email))
        throw Failure(ExitCode::AccountExists, "There is an account for " + options.email + " already. Choose another address.");
    account.role = options.administrator ? administratorRole(*database) : registrationRole(*database);
    createAccount(*database, account);
    transaction.commit();
    std::cerr << "Added " << options.email << '.' << std::endl;
}

} // namespace Latchkey::Server
