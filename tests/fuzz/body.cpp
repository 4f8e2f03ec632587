// SPDX-License-Identifier: MIT
#include "errors.h"
#include "payload.h"

using namespace Latchkey::Server;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Request request;
    request.method = "POST";
    request.path = "/auth/login";
    request.headers.push_back({"Content-Type", "application/json"});
    request.body.assign(reinterpret_cast<const char *>(data), size);
    try {
        const boost::json::value body = parseBody(request);
        const Payload payload(body);
        payload.optionalText("otp");
        payload.email("email");
        payload.text("password");
        payload.allowOnly({"email", "password", "otp"});
    } catch (const ApiError &) {
    }
    return 0;
}
