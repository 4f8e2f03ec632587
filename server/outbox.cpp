// SPDX-License-Identifier: MIT
#include "outbox.h"

#include "clock.h"
#include "random.h"

#include <algorithm>
#include <fstream>

namespace fs = std::filesystem;

namespace Latchkey::Server {

namespace {

// 20261122T045327.450Z-x7Gq1d4Z: no colons, which Windows does not take.
std::string newName()
{
    std::string name = isoTime(now());
    name.erase(std::remove_if(name.begin(), name.end(), [](char c) { return c == ':' || c == '-'; }), name.end());
    return name + '-' + randomUuid().substr(0, 8);
}

void write(const fs::path &file, const std::string &text)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (!stream)
        throw MailFailure("the folder for mails cannot be written");
}

} // namespace

Outbox::Outbox(fs::path folder) : m_folder(std::move(folder)) { }

void Outbox::send(const OutgoingMail &mail)
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    const std::string name = newName();
    const fs::path unfinished = m_folder / ('.' + name + ".part");
    write(unfinished, mail.message);
    fs::rename(unfinished, m_folder / (name + ".eml"), error);
    if (error)
        throw MailFailure("the folder for mails cannot be written");
}

} // namespace Latchkey::Server
