// SPDX-License-Identifier: MIT
#include "accesstoken.h"
#include "errors.h"

using namespace Latchkey::Server;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const AccessTokens tokens("a secret that no input knows");
    const std::string_view token(reinterpret_cast<const char *>(data), size);
    AccessTokens::looksLikeOurs(token);
    try {
        tokens.verify(token, 0);
        __builtin_trap(); // accepted without the secret
    } catch (const ApiError &) {
    }
    return 0;
}
