// SPDX-License-Identifier: MIT
#include "directus/request.h"

namespace Directus {

QByteArray Response::cookie(const QByteArray &name) const
{
    QByteArray value;
    for (const QNetworkCookie &cookie : cookies)
        if (cookie.name() == name)
            value = cookie.value();
    return value;
}

} // namespace Directus
