// SPDX-License-Identifier: MIT
#include "app/projectaddress.h"

using Latchkey::ProjectAddress;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto address = ProjectAddress::parse(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QList<QUrl> candidates = address.candidates();
    for (const QUrl &candidate : candidates) {
        const bool isWeb = candidate.scheme() == QLatin1StringView("https") || candidate.scheme() == QLatin1StringView("http");
        const bool isSafe = isWeb && candidate.userInfo().isEmpty() && !candidate.hasQuery() && !candidate.host().isEmpty();
        if (!isSafe)
            __builtin_trap();
    }
    return 0;
}
