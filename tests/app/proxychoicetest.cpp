// SPDX-License-Identifier: MIT
#include "app/proxychoice.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ProxyChoiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisMachineIsReachedDirectly_data();
    void thisMachineIsReachedDirectly();
};

void ProxyChoiceTest::thisMachineIsReachedDirectly_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("directly");
    QTest::newRow("IPv4") << QUrl(u"http://127.0.0.1:8055/"_s) << true;
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:8055/"_s) << true;
    QTest::newRow("name") << QUrl(u"http://localhost/"_s) << true;
    QTest::newRow("elsewhere") << QUrl(u"http://cms.example.org/"_s) << false;
}

void ProxyChoiceTest::thisMachineIsReachedDirectly()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, directly);
    qputenv("http_proxy", "http://proxy.example:3128");
    Latchkey::ProxyChoice choice;
    const auto proxies = choice.queryProxy(QNetworkProxyQuery(url));
    QCOMPARE(proxies.constFirst().type() == QNetworkProxy::NoProxy, directly);
}

QTEST_GUILESS_MAIN(ProxyChoiceTest)
#include "proxychoicetest.moc"
