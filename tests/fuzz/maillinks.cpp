// SPDX-License-Identifier: MIT
#include "maillinks.h"
#include "configuration.h"
#include "hostcheck.h"

using namespace Latchkey::Server;

// Addresses that strangers ask mails to lead to: what passes the list leads to the very host of an entry.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Configuration configuration;
    configuration.passwordResetUrlAllowList = {"https://posts.example.com/reset", "app://auth/reset"};
    MailLinks links(configuration);
    links.setListeningUrl("http://127.0.0.1:8055");
    const std::string url(reinterpret_cast<const char *>(data), size);
    if (!links.allows(MailScope::PasswordReset, url))
        return 0;
    const std::string host = hostOfUrl(links.link(MailScope::PasswordReset, url, "token"));
    if (host != "posts.example.com" && host != "auth" && host != "127.0.0.1")
        __builtin_trap();
    return 0;
}
