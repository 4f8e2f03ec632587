// SPDX-License-Identifier: MIT
#include "query.h"
#include "errors.h"
#include "querystring.h"

using namespace Latchkey::Server;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    queryParameter(text, "access_token");
    try {
        parseQuery(parseQueryString(text));
    } catch (const ApiError &) {
    }
    return 0;
}
