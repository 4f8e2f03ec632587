// SPDX-License-Identifier: MIT
#include "realserver.h"

#include "app/localadministration.h"

using namespace Latchkey;
using namespace Qt::StringLiterals;

/// Ruling the bundled server itself.
class LocalAdministrationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void registrationIsOpenedAndClosed();
    void verificationIsSwitched();
    void whoIsSuspendedCannotSignIn();
    void anAccountIsDeleted();
    void everySessionIsEnded();
    void theServerIsUnavailableSoManyTimes();
    void anAnswerBreaksOff();
    void theServerIsSlowUntilItIsNot();
    void withoutTheTokenNothingIsRuled();

private:
    /// Nobody's, with a session of its own.
    struct Reader {
        explicit Reader(const QUrl &server) : transport(server, &network) { }
        Directus::Result<Directus::AuthenticationData> signIn(const QString &email)
        {
            return outcomeOf(authentication.login({.email = email, .password = u"the-password"_s}));
        }
        Directus::Result<Directus::Response> read() { return outcomeOf(client.send({.path = u"items/posts"_s})); }

        QNetworkAccessManager network;
        Directus::Transport transport;
        Directus::MemoryStorage storage;
        Directus::Authentication authentication{&transport, &storage};
        Directus::Client client{&transport, &authentication};
    };

    std::optional<Directus::User> user(const QString &email) const;

    RealServer m_real;
    QNetworkAccessManager m_network;
    std::unique_ptr<LocalAdministration> m_administration;
};

void LocalAdministrationTest::initTestCase()
{
    QVERIFY2(m_real.start(), qPrintable(m_real.server.detail()));
    for (const QString &name : {u"suspended"_s, u"deleted"_s, u"reader"_s})
        QVERIFY(m_real.registerUser(name + "@example.com"_L1, u"the-password"_s));
}

void LocalAdministrationTest::init()
{
    m_administration = std::make_unique<LocalAdministration>(
        m_real.server.url(), m_real.server.administratorTokenFile(), &m_network);
}

std::optional<Directus::User> LocalAdministrationTest::user(const QString &email) const
{
    const auto users = outcomeOf(m_administration->readUsers());
    for (const Directus::User &user : users.value_or(QList<Directus::User>()))
        if (user.email == email)
            return user;
    return {};
}

void LocalAdministrationTest::registrationIsOpenedAndClosed()
{
    const auto before = outcomeOf(m_administration->readSettings());
    QVERIFY(before && before->publicRegistration);
    const auto closed = outcomeOf(m_administration->setRegistration(false));
    QVERIFY(closed && !closed->publicRegistration);
    QVERIFY(!m_real.registerUser(u"late@example.com"_s, u"the-password"_s));
    const auto open = outcomeOf(m_administration->setRegistration(true));
    QVERIFY(open && open->publicRegistration);
}

void LocalAdministrationTest::verificationIsSwitched()
{
    const auto wanted = outcomeOf(m_administration->setVerification(true));
    QVERIFY(wanted && wanted->publicRegistrationVerifyEmail);
    QVERIFY(m_real.registerUser(u"unverified@example.com"_s, u"the-password"_s));
    QCOMPARE(user(u"unverified@example.com"_s)->status, u"unverified"_s);
    QVERIFY(outcomeOf(m_administration->setVerification(false)));
}

void LocalAdministrationTest::whoIsSuspendedCannotSignIn()
{
    const auto person = user(u"suspended@example.com"_s);
    QVERIFY(person);
    Reader reader(m_real.server.url());
    QVERIFY(outcomeOf(m_administration->suspend(person->id)));
    QVERIFY(!reader.signIn(person->email));
    QVERIFY(outcomeOf(m_administration->activate(person->id)));
    QVERIFY(reader.signIn(person->email));
}

void LocalAdministrationTest::anAccountIsDeleted()
{
    const auto person = user(u"deleted@example.com"_s);
    QVERIFY(person);
    QVERIFY(outcomeOf(m_administration->remove(person->id)));
    QVERIFY(!user(person->email));
}

void LocalAdministrationTest::everySessionIsEnded()
{
    Reader reader(m_real.server.url());
    QVERIFY(reader.signIn(u"reader@example.com"_s) && reader.read());
    QVERIFY(outcomeOf(m_administration->endSessions()));
    const auto refused = reader.read();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Directus::ErrorCode::InvalidCredentials);
    QVERIFY(outcomeOf(m_administration->readSettings())); // its own is none
}

void LocalAdministrationTest::theServerIsUnavailableSoManyTimes()
{
    Reader reader(m_real.server.url());
    QVERIFY(outcomeOf(m_administration->answerUnavailable(2)));
    QCOMPARE(outcomeOf(Directus::ServerInfo(&reader.transport).ping()).has_value(), false);
    QCOMPARE(outcomeOf(Directus::ServerInfo(&reader.transport).ping()).has_value(), false);
    QCOMPARE(outcomeOf(Directus::ServerInfo(&reader.transport).ping()).has_value(), true);
}

void LocalAdministrationTest::anAnswerBreaksOff()
{
    Reader reader(m_real.server.url());
    QVERIFY(reader.signIn(u"reader@example.com"_s));
    QVERIFY(outcomeOf(m_administration->dropNextAnswer()));
    const Directus::Request logout{.verb = Directus::Request::Verb::Post, .path = u"auth/refresh"_s, .body = QJsonObject()};
    const auto broken = outcomeOf(reader.transport.send(logout)); // a POST, which is never repeated
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Directus::Error::Kind::Network);
    QVERIFY(reader.read());
}

void LocalAdministrationTest::theServerIsSlowUntilItIsNot()
{
    QVERIFY(outcomeOf(m_administration->slowDown(std::chrono::milliseconds(300))));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(RealServer::answers(m_real.server.url()));
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(outcomeOf(m_administration->slowDown(std::chrono::milliseconds(0))));
}

void LocalAdministrationTest::withoutTheTokenNothingIsRuled()
{
    LocalAdministration stranger(m_real.server.url(), m_real.folder() + u"/no-such-file"_s, &m_network);
    QVERIFY(!outcomeOf(stranger.readUsers()));
    QVERIFY(!outcomeOf(stranger.endSessions()));
}

QTEST_GUILESS_MAIN(LocalAdministrationTest)
#include "localadministrationtest.moc"
