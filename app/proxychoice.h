// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

namespace Latchkey {

/// The desktop's proxies for everything but this machine: Qt takes a proxy from the environment for 127.0.0.1 as well, where
/// the bundled server would then be looked for at the proxy.
class ProxyChoice final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Latchkey
