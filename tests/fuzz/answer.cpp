// SPDX-License-Identifier: MIT
#include "directus/error.h"
#include "directus/json.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const Directus::Response response{
        .status = 200 + data[0] * 2,
        .contentType = data[1] % 2 == 0 ? "application/json" : "text/html",
        .body = QByteArray(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2),
    };
    if (const auto document = Directus::readDocument(response); !document && document.error().detail.size() > 500)
        __builtin_trap(); // a body must not find its way into an error
    (void)Directus::readNothing(response);
    return 0;
}
