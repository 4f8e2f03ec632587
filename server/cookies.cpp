// SPDX-License-Identifier: MIT
#include "cookies.h"

#include "clock.h"

namespace Latchkey::Server {

std::optional<std::string> readCookie(const Request &request, std::string_view name)
{
    std::string_view rest = request.header("Cookie");
    while (!rest.empty()) {
        const auto end = rest.find(';');
        std::string_view pair = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        while (pair.starts_with(' '))
            pair.remove_prefix(1);
        if (pair.size() > name.size() + 1 && pair.starts_with(name) && pair[name.size()] == '=')
            return percentDecoded(pair.substr(name.size() + 1));
    }
    return {};
}

Header setCookie(std::string_view name, std::string_view value, std::chrono::milliseconds lifetime)
{
    const std::string seconds = std::to_string(std::chrono::duration_cast<std::chrono::seconds>(lifetime).count());
    return {"Set-Cookie",
        std::string(name) + '=' + std::string(value) + "; Max-Age=" + seconds
            + "; Path=/; Expires=" + httpDate(now() + lifetime.count()) + "; HttpOnly; SameSite=Lax"};
}

Header clearCookie(std::string_view name, std::chrono::milliseconds lifetime)
{
    return setCookie(name, {}, lifetime);
}

} // namespace Latchkey::Server
