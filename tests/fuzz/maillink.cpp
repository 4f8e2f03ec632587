// SPDX-License-Identifier: MIT
#include "app/maillink.h"

using namespace Latchkey;

namespace {

bool isSafe(const MailLink &link)
{
    const bool isWeb = link.project.scheme() == QLatin1StringView("https") || link.project.scheme() == QLatin1StringView("http");
    const bool isBare = link.project.userInfo().isEmpty() && !link.project.hasQuery() && !link.project.hasFragment();
    return link.project.isEmpty() || (isWeb && isBare && !link.project.host().isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const MailLinkResult link = MailLink::read(text);
    if (link && (!isSafe(*link) || link->token.email.isEmpty()))
        __builtin_trap();
    if (link && link->pointsTo(link->project) == MailLink::Target::AnotherProject)
        __builtin_trap();
    if (!link && (link.error().problem == MailLinkError::Problem::SeveralTokens) != (link.error().candidates.size() > 1))
        __builtin_trap();
    return 0;
}
