// SPDX-License-Identifier: MIT
#include "filetokenstore.h"
#include "processes.h"
#include "realserver.h"
#include "totp.h"

#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/logfile.h"
#include "app/maillink.h"
#include "app/passwordchange.h"
#include "app/recovery.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Mode = Directus::AuthenticationMode;
using State = Session::State;

/// A hundred runs of the program, each with a session of another kind and another end. Nothing of what opened them is left.
class SecretsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noneIsLeftAfterAHundredSessions();

private:
    RealServer m_real;
};

namespace {

const QString email = u"ada@example.com"_s;

/// What is sent along with requests and opens a session: bearers and cookies.
class ListeningNetwork final : public QNetworkAccessManager {
    Q_OBJECT

public:
    QSet<QByteArray> heard;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (const QByteArray bearer = request.rawHeader("Authorization"); bearer.startsWith("Bearer "))
            heard.insert(bearer.mid(7));
        if (const QByteArray cookie = request.rawHeader("Cookie"); cookie.contains('='))
            heard.insert(cookie.mid(cookie.indexOf('=') + 1));
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

/// A person, their profile and whatever they have ever used to get in.
class Person final {
public:
    explicit Person(const RealServer &server) : m_server(server)
    {
        if (!m_profile.prepare())
            qFatal("there is no profile");
        m_log = std::make_unique<LogFile>(m_profile.folder() + u"/latchkey.log"_s);
        newPassword();
    }

    /// Starts the program anew; the former run ends as if it were killed.
    bool startProgram()
    {
        m_frontDoor = std::make_unique<FrontDoor>(m_profile, &m_tokens, &m_network, QString());
        m_frontDoor->openAddress(m_server.server.url().toString());
        return QTest::qWaitFor([this] { return m_frontDoor->stage() == FrontDoor::Stage::AtProject; })
            && QTest::qWaitFor([this] { return session()->state() != State::Resuming; });
    }
    void endProgram() { m_frontDoor.reset(); }

    Session *session() const { return m_frontDoor->session(); }
    bool isSignedIn() const { return session()->state() == State::SignedIn; }

    bool signIn(Mode mode)
    {
        if (session()->account().mode != mode)
            m_frontDoor->useMode(mode);
        Directus::Credentials credentials{.email = email, .password = password};
        if (!twoFactorSecret.isEmpty())
            credentials.otp = newCode();
        return outcomeOf(session()->signIn(credentials)).has_value();
    }
    bool isRefused() const
    {
        return !outcomeOf(session()->signIn({.email = email, .password = u"WRONG-"_s + password, .otp = u"000000"_s}));
    }
    bool read() const { return outcomeOf(session()->client()->send({.path = u"items/posts"_s})).has_value(); }

    bool changePassword()
    {
        const PasswordChange::Wish wish{
            .oldPassword = password, .newPassword = newPassword(), .otp = twoFactorSecret.isEmpty() ? QString() : newCode()};
        return outcomeOf(PasswordChange::start(session(), wish)).has_value();
    }
    bool resetPassword()
    {
        const Recovery recovery(session());
        const qsizetype before = mails().size();
        if (!outcomeOf(recovery.requestPasswordReset(email)) || !QTest::qWaitFor([&] { return mails().size() > before; }))
            return false;
        QFile mail(mails().constLast().filePath());
        const auto link = mail.open(QIODevice::ReadOnly) ? MailLink::readFile(mail.readAll()) : MailLink::readFile({});
        if (!link)
            return false;
        m_secrets.insert(link->token.text);
        return outcomeOf(recovery.redeem(link->token, newPassword())).has_value();
    }
    bool turnOnTwoFactor()
    {
        const auto made = outcomeOf(users().generateTwoFactorSecret(password));
        if (!made)
            return false;
        twoFactorSecret = made->secret;
        m_secrets.insert(made->secret.toLatin1());
        return outcomeOf(users().enableTwoFactor(made->secret, newCode())).has_value();
    }
    bool turnOffTwoFactor()
    {
        const bool isOff = outcomeOf(users().disableTwoFactor(newCode())).has_value();
        twoFactorSecret.clear();
        return isOff;
    }

    /// A run in a process of its own that refreshes without pause and is killed in the middle of it.
    bool runAndKill(int milliseconds) const
    {
        QProcess process;
        process.start(QStringLiteral(TEST_PROCESS), {u"keep-session"_s, m_profile.folder(), u"1"_s});
        if (!process.waitForStarted())
            return false;
        QTest::qWait(milliseconds); // not to wait for something: to hit another moment each time
        Processes::killAtOnce(process.processId());
        return process.waitForFinished();
    }

    /// Each secret so far that is in the file at `path`.
    QStringList secretsIn(const QString &path)
    {
        QFile file(path);
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QStringList found;
        for (const QByteArray &secret : std::as_const(m_secrets) + m_network.heard)
            if (content.contains(secret))
                found += QFileInfo(path).fileName() + u" has a secret of "_s + QString::number(secret.size()) + u" bytes"_s;
        for (const QString &code : std::as_const(m_codes)) // six digits by themselves, not in the middle of a number
            if (QRegularExpression(u"(?<![0-9.])%1(?![0-9])"_s.arg(code)).match(QString::fromLatin1(content)).hasMatch())
                found += QFileInfo(path).fileName() + u" has a code"_s;
        return found;
    }
    void noteKeptTokens() // what the keychain holds now
    {
        QDirIterator files(tokenFolder(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                m_secrets.insert(file.readAll());
        }
    }

    qsizetype secretsUsed() const { return m_secrets.size() + m_network.heard.size() + m_codes.size(); }
    QString folder() const { return m_folder.path(); }
    QString tokenFolder() const { return m_profile.folder() + u"/tokens"_s; } // the tests' keychain, no part of the profile

    QString password;
    QString twoFactorSecret;

private:
    Directus::Users users() const { return {session()->transport(), session()->client()}; }
    QFileInfoList mails() const
    {
        return QDir(m_server.folder() + u"/mail"_s).entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Name);
    }
    /// The next one, which is the account's from now on.
    QString newPassword()
    {
        password = u"Pass word No. %1 of Ada"_s.arg(++m_passwords);
        m_secrets.insert(password.toUtf8());
        return password;
    }
    QString newCode()
    {
        const QString code = freshTotp(twoFactorSecret);
        m_codes.insert(code);
        return code;
    }

    const RealServer &m_server;
    QSet<QByteArray> m_secrets;
    QSet<QString> m_codes;
    int m_passwords = 0;
    QTemporaryDir m_folder;
    const Profile m_profile = Profile::at(m_folder.filePath(u"profile"_s));
    std::unique_ptr<LogFile> m_log;
    FileTokenStore m_tokens{tokenFolder()};
    ListeningNetwork m_network;
    std::unique_ptr<FrontDoor> m_frontDoor;
};

/// What happens in the course of one session.
bool live(Person &person, QRandomGenerator &random)
{
    if (!person.read())
        return false;
    switch (random.bounded(6)) {
    case 0:
        return person.changePassword();
    case 1:
        return person.twoFactorSecret.isEmpty() ? person.turnOnTwoFactor() : person.turnOffTwoFactor();
    case 2:
        person.session()->retryNow();
        return true;
    default:
        return true;
    }
}

/// How a session ends: by the person, by a new password, by a crash, or not at all.
bool end(Person &person, QRandomGenerator &random)
{
    switch (random.bounded(5)) {
    case 0:
        person.session()->signOut();
        return true;
    case 1:
        return person.resetPassword();
    case 2:
        person.noteKeptTokens();
        person.endProgram();
        return person.runAndKill(random.bounded(80));
    default:
        return true;
    }
}

} // namespace

void SecretsTest::initTestCase()
{
    qunsetenv("ACCESS_TOKEN_TTL");
    QVERIFY2(m_real.start(), qPrintable(m_real.server.detail()));
}

void SecretsTest::noneIsLeftAfterAHundredSessions()
{
    QLoggingCategory::setFilterRules(u"latchkey.*=true\ndirectus.*=true"_s); // whatever there is to log is logged
    Person person(m_real);
    QVERIFY(m_real.registerUser(email, person.password));
    QRandomGenerator random(20261125);
    for (int round = 0; round < 100; ++round) {
        QVERIFY(person.startProgram());
        if (!person.isSignedIn()) {
            QVERIFY(random.bounded(3) != 0 || person.isRefused());
            QVERIFY(person.signIn(std::array{Mode::Json, Mode::Cookie, Mode::Session}[size_t(random.bounded(3))]));
        }
        QVERIFY2(live(person, random) && end(person, random), qPrintable(u"session %1"_s.arg(round)));
        person.noteKeptTokens();
    }
    person.endProgram();

    QVERIFY2(person.secretsUsed() > 200, qPrintable(QString::number(person.secretsUsed())));
    QVERIFY(QDir(person.tokenFolder()).removeRecursively());
    QStringList found;
    int looked = 0;
    QDirIterator files(person.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; files.hasNext(); ++looked)
        found += person.secretsIn(files.next());
    QVERIFY(looked >= 2); // the settings and the log at least
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
