// SPDX-License-Identifier: MIT
#include "errors.h"
#include "verifiedtokens.h"

using namespace Latchkey::Server;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const AccessTokens tokens("a secret that no input knows");
    static VerifiedTokens known(tokens);
    const std::string token(reinterpret_cast<const char *>(data), size);
    try {
        if (known.read(token, 0))
            __builtin_trap(); // accepted without the secret
    } catch (const ApiError &) {
    }
    return 0;
}
