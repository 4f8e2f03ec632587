// SPDX-License-Identifier: MIT
#include "app/proxychoice.h"

#include "app/projectaddress.h"

namespace Latchkey {

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    return isLoopback(query.url()) ? QList<QNetworkProxy>{QNetworkProxy::NoProxy} : systemProxyForQuery(query);
}

} // namespace Latchkey
