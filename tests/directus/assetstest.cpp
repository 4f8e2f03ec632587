// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/assets.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class AssetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadWithoutAToken();
    void withASessionTheTokenGoesAlong();
    void aFileThatIsNotPublicIsForbidden();
    void aFileThatIsTooLargeIsRefused();
    void anIdIsNoPath();
    void aPictureIsAskedForAsItIsWanted();
};

void AssetsTest::aFileIsReadWithoutAToken()
{
    ClientStack project;
    project.logIn();
    const QByteArray bytes("\x89PNG\r\n\x1a\n\0x", 10);
    project.server.on("GET /assets/logo-id").answer(ScriptedAnswer::status(200, bytes, "image/png"));

    const auto asset = outcomeOf(Assets(&project.transport).readAsset(u"logo-id"_s));

    QVERIFY(asset);
    QCOMPARE(asset->bytes, bytes);
    QCOMPARE(asset->contentType, "image/png");
    QVERIFY(!project.server.received("GET /assets/logo-id").constFirst().hasHeader("Authorization"));
}

void AssetsTest::withASessionTheTokenGoesAlong()
{
    ClientStack project;
    project.logIn();
    project.server.on("GET /assets/picture").answer(ScriptedAnswer::status(200, "x", "image/png"));

    QVERIFY(outcomeOf(Assets(&project.client).readAsset(u"picture"_s)));

    QCOMPARE(project.server.received("GET /assets/picture").constFirst().bearer(), "access-1");
}

void AssetsTest::aFileThatIsNotPublicIsForbidden()
{
    ClientStack project;
    project.server.on("GET /assets/logo-id").answer(ScriptedAnswer::error(403, "FORBIDDEN"));

    const auto asset = outcomeOf(Assets(&project.transport).readAsset(u"logo-id"_s));

    QVERIFY(!asset);
    QCOMPARE(asset.error().code, ErrorCode::Forbidden);
}

void AssetsTest::aFileThatIsTooLargeIsRefused()
{
    ClientStack project;
    project.server.on("GET /assets/logo-id").answer(ScriptedAnswer::endless());

    const auto asset = outcomeOf(Assets(&project.transport).readAsset(u"logo-id"_s));

    QVERIFY(!asset);
    QCOMPARE(asset.error().kind, Error::Kind::Protocol);
}

void AssetsTest::anIdIsNoPath()
{
    ClientStack project;

    outcomeOf(Assets(&project.transport).readAsset(u"../users/me?fields=*"_s));

    QCOMPARE(project.server.requests().constFirst().target, "/assets/..%2Fusers%2Fme%3Ffields%3D%2A");
}

void AssetsTest::aPictureIsAskedForAsItIsWanted()
{
    ClientStack project;

    outcomeOf(Assets(&project.transport).readAsset(u"picture"_s, {{u"width"_s, u"800"_s}, {u"fit"_s, u"inside"_s}}));

    QCOMPARE(project.server.requests().constFirst().target, "/assets/picture?width=800&fit=inside");
}

QTEST_GUILESS_MAIN(AssetsTest)
#include "assetstest.moc"
