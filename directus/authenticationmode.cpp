// SPDX-License-Identifier: MIT
#include "directus/authenticationmode.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Directus {

QString nameOf(AuthenticationMode mode)
{
    switch (mode) {
    case AuthenticationMode::Json:
        return u"json"_s;
    case AuthenticationMode::Cookie:
        return u"cookie"_s;
    case AuthenticationMode::Session:
        return u"session"_s;
    case AuthenticationMode::StaticToken:
        return u"static"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AuthenticationMode> authenticationModeFromName(QStringView name)
{
    using Mode = AuthenticationMode;
    for (const Mode mode : std::array{Mode::Json, Mode::Cookie, Mode::Session, Mode::StaticToken})
        if (name == nameOf(mode))
            return mode;
    return {};
}

} // namespace Directus
