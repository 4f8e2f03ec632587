// SPDX-License-Identifier: MIT
// Mails on their way: their form, the links in them, and handing them to a mail server that does not always take them.
#include "configuration.h"
#include "maillinks.h"
#include "mimemessage.h"
#include "outboxreader.h"
#include "serverprocess.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sodium.h>

using namespace Latchkey::Server;
using namespace Qt::StringLiterals;

namespace {

// Speaks SMTP as far as the tests need it, one mail a connection.
class MailServer : public QObject {
public:
    MailServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] { greet(m_server.nextPendingConnection()); });
    }

    quint16 port() const { return m_server.serverPort(); }
    const QList<QByteArray> &messages() const { return m_messages; }
    const QByteArray &conversation() const { return m_conversation; }

    /// What the next recipients are answered with.
    QList<QByteArray> recipientAnswers;

private:
    void greet(QTcpSocket *socket)
    {
        socket->write("220 test\r\n");
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    void read(QTcpSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            if (m_isInMessage)
                addLine(socket, line);
            else
                answer(socket, line);
        }
    }

    void addLine(QTcpSocket *socket, const QByteArray &line)
    {
        m_isInMessage = line != ".\r\n";
        if (m_isInMessage) {
            m_message += line.startsWith("..") ? line.mid(1) : line;
            return;
        }
        m_messages.append(m_message);
        socket->write("250 taken\r\n");
    }

    void answer(QTcpSocket *socket, const QByteArray &line)
    {
        m_conversation += line;
        const QByteArray word = line.left(4).toUpper();
        if (word == "EHLO") {
            socket->write("250-test\r\n250 AUTH PLAIN\r\n");
        } else if (word == "AUTH") {
            m_isSigningIn = true;
            socket->write("334 \r\n");
        } else if (m_isSigningIn) {
            m_isSigningIn = false;
            socket->write("235 welcome\r\n");
        } else if (word == "RCPT") {
            socket->write((recipientAnswers.isEmpty() ? "250 ok" : recipientAnswers.takeFirst()) + "\r\n");
        } else if (word == "DATA") {
            m_isInMessage = true;
            m_message.clear();
            socket->write("354 go on\r\n");
        } else {
            socket->write("250 ok\r\n");
        }
    }

    QTcpServer m_server;
    QList<QByteArray> m_messages;
    QByteArray m_message;
    QByteArray m_conversation;
    bool m_isInMessage = false;
    bool m_isSigningIn = false;
};

Variables smtpVariables(const MailServer &server)
{
    Variables variables = quickVariables();
    variables.insert(u"EMAIL_TRANSPORT"_s, u"smtp"_s);
    variables.insert(u"EMAIL_SMTP_HOST"_s, u"127.0.0.1"_s);
    variables.insert(u"EMAIL_SMTP_PORT"_s, QString::number(server.port()));
    return variables;
}

// What has been read is gone, so it is kept here.
bool saysInTime(ServerProcess &server, const QByteArray &words)
{
    QByteArray said;
    return QTest::qWaitFor([&] { return (said += server.standardError()).contains(words); }, 15000);
}

// The server's request is answered by this very thread, so nothing here may block it.
void requestReset(ServerProcess &server)
{
    HttpConnection connection(server.port());
    connection.send(
        httpRequest("POST", "/auth/password/request", {{"Content-Type", "application/json"}}, R"({"email":"ada@example.com"})"));
    QCOMPARE(connection.receive().status, 204);
}

} // namespace

class MailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesMessages();
    void keepsLinesShort();
    void linksToItselfOrToAllowedPages();
    void putsTheTokenIntoAnyAddress_data();
    void putsTheTokenIntoAnyAddress();
    void comparesAddressesAsBrowsersDo();
    void handsMailsToAMailServer();
    void signsInToTheMailServer();
    void triesAgainLater();
    void givesUpOnAFinalRefusal();
    void endsInTheMiddleOfAConversation();
};

void MailTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
}

void MailTest::writesMessages()
{
    Mail mail{"A \"B\"", "from@example.com", "to@example.com", "Subject", "Text = ü \nend", "<p>ü</p>"};
    const QByteArray message = QByteArray::fromStdString(mimeMessage(mail, 1795323231000));
    const ReceivedMail received = parseMail(message);
    QCOMPARE(received.header("From"), "\"A \\\"B\\\"\" <from@example.com>");
    QCOMPARE(received.header("Date"), "Sun, 22 Nov 2026 04:53:51 +0000");
    QCOMPARE(received.text, "Text = ü \nend");
    QCOMPARE(received.page, "<p>ü</p>");
    QCOMPARE(message.count('\n'), message.count("\r\n"));
    mail.senderName = "evil\r\nBcc: all@example.com";
    QVERIFY(!QByteArray::fromStdString(mimeMessage(mail, 0)).contains("\nBcc"));
}

void MailTest::keepsLinesShort()
{
    const Mail mail{"x", "from@example.com", "to@example.com", "S", std::string(1000, '='),
        std::string(500, 'a') + "\n" + std::string(77, ' ')};
    const QByteArray message = QByteArray::fromStdString(mimeMessage(mail, 0));
    for (const QByteArray &line : message.split('\n'))
        QVERIFY2(line.size() <= 77, line);
    QCOMPARE(parseMail(message).text, QByteArray(1000, '='));
    QCOMPARE(parseMail(message).page, QByteArray(500, 'a') + '\n' + QByteArray(77, ' '));
}

void MailTest::linksToItselfOrToAllowedPages()
{
    Configuration configuration;
    MailLinks links(configuration);
    links.setListeningUrl("http://127.0.0.1:1234");
    QCOMPARE(links.link(MailScope::PasswordReset, {}, "t"), std::string("http://127.0.0.1:1234/admin/reset-password?token=t"));
    QVERIFY(links.allows(MailScope::PasswordReset, "http://127.0.0.1:1234/admin/reset-password"));
    QVERIFY(!links.allows(MailScope::Invite, "http://127.0.0.1:1234/admin/reset-password"));
    configuration.publicUrl = "https://posts.example.com/sub/";
    QCOMPARE(links.link(MailScope::Verification, {}, "t"),
        std::string("https://posts.example.com/sub/users/register/verify-email?token=t"));
    QCOMPARE(links.link(MailScope::Invite, "https://a.example/i?token=old&x=%20#f", "t"),
        std::string("https://a.example/i?token=t&x=%20#f"));
}

void MailTest::putsTheTokenIntoAnyAddress_data()
{
    QTest::addColumn<std::string>("address");
    QTest::addColumn<std::string>("link");
    const auto row = [](const char *address, const char *link) {
        QTest::newRow(address) << std::string(address) << std::string(link);
    };
    row("https://a.example", "https://a.example?token=t");
    row("https://a.example/i#f", "https://a.example/i?token=t#f");
    row("https://a.example/i?", "https://a.example/i?token=t");
    row("https://a.example/i?#", "https://a.example/i?token=t#");
    row("https://a.example/i?&#?x", "https://a.example/i?token=t#?x");
    row("app://@auth:/reset?#", "app://@auth:/reset?token=t#");
    row("https://a.example/i?a=1&b", "https://a.example/i?a=1&b&token=t");
    row("https://a.example/i?token=1&a=2&token=3&%74oken=4&token", "https://a.example/i?token=t&a=2");
    row("https://a.example/i?Token=1&tokens=2", "https://a.example/i?Token=1&tokens=2&token=t");
}

void MailTest::putsTheTokenIntoAnyAddress()
{
    QFETCH(const std::string, address);
    QFETCH(const std::string, link);
    QCOMPARE(MailLinks(Configuration()).link(MailScope::Invite, address, "t"), link);
}

void MailTest::comparesAddressesAsBrowsersDo()
{
    Configuration configuration;
    configuration.passwordResetUrlAllowList = {"https://A.example", "app://auth/reset"};
    const MailLinks links(configuration);
    for (const char *good : {"https://a.example/", "HTTPS://a.EXAMPLE:443", "https://a.example/?x#y", "APP://auth/reset"})
        QVERIFY2(links.allows(MailScope::PasswordReset, good), good);
    for (const char *bad : {"https://a.example/x", "https://a.example:8443/", "http://a.example:443/", "https://a.example.evil/",
             "https://x@a.example/", "app://auth/Reset", "app:auth/reset", "", "a", "https:///", "https://a.example/%0d%0ax"})
        QVERIFY2(!links.allows(MailScope::PasswordReset, bad), bad);
}

void MailTest::handsMailsToAMailServer()
{
    MailServer mailServer;
    ServerProcess server(smtpVariables(mailServer));
    QVERIFY2(server.start(), server.standardError());
    QVERIFY(server.signUp("ada@example.com", "secret-pass-1"));
    requestReset(server);
    QTRY_COMPARE(mailServer.messages().size(), 1);
    QVERIFY(mailServer.conversation().contains("MAIL FROM:<no-reply@example.com>"));
    QVERIFY(mailServer.conversation().contains("RCPT TO:<ada@example.com>"));
    const ReceivedMail mail = parseMail(mailServer.messages().first());
    QCOMPARE(mail.header("Subject"), "Password Reset Request");
    const QByteArray body = R"({"token":")" + mail.token() + R"(","password":"second-pass-2"})";
    QCOMPARE(server.post("/auth/password/reset", body).status, 204);
}

void MailTest::signsInToTheMailServer()
{
    MailServer mailServer;
    Variables variables = smtpVariables(mailServer);
    variables.insert(u"EMAIL_SMTP_USER"_s, u"post"_s);
    variables.insert(u"EMAIL_SMTP_PASSWORD"_s, u"smtp-secret"_s);
    variables.insert(u"EMAIL_SMTP_NAME"_s, u"latchkey.example.com"_s);
    ServerProcess server(variables);
    QVERIFY(server.start());
    QVERIFY(server.signUp("ada@example.com", "secret-pass-1"));
    requestReset(server);
    QTRY_COMPARE(mailServer.messages().size(), 1);
    QVERIFY(mailServer.conversation().contains("EHLO latchkey.example.com"));
    QVERIFY(mailServer.conversation().contains("AUTH PLAIN"));
    QVERIFY(!server.standardError().contains("smtp-secret"));
}

void MailTest::triesAgainLater()
{
    MailServer mailServer;
    mailServer.recipientAnswers = {"451 not now"};
    ServerProcess server(smtpVariables(mailServer));
    QVERIFY(server.start());
    QVERIFY(server.signUp("ada@example.com", "secret-pass-1"));
    requestReset(server);
    QTRY_COMPARE_WITH_TIMEOUT(mailServer.messages().size(), 1, 15000);
    const QByteArray errors = server.standardError();
    QVERIFY2(errors.contains("451") && errors.contains("tried again"), errors);
    QVERIFY(!errors.contains("ada@example.com"));
}

void MailTest::givesUpOnAFinalRefusal()
{
    MailServer mailServer;
    mailServer.recipientAnswers = {"550 nobody here"};
    ServerProcess server(smtpVariables(mailServer));
    QVERIFY(server.start());
    QVERIFY(server.signUp("ada@example.com", "secret-pass-1"));
    requestReset(server);
    QVERIFY(saysInTime(server, "given up"));
    QVERIFY(mailServer.messages().isEmpty());
}

void MailTest::endsInTheMiddleOfAConversation()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Variables variables = quickVariables();
    variables.insert(u"EMAIL_TRANSPORT"_s, u"smtp"_s);
    variables.insert(u"EMAIL_SMTP_HOST"_s, u"127.0.0.1"_s);
    variables.insert(u"EMAIL_SMTP_PORT"_s, QString::number(silent.serverPort()));
    ServerProcess server(variables);
    QVERIFY(server.start());
    QVERIFY(server.signUp("ada@example.com", "secret-pass-1"));
    requestReset(server);
    QVERIFY(silent.waitForNewConnection(10000));
    server.terminate();
    QCOMPARE(server.waitForEnd(10000), 0);
}

QTEST_GUILESS_MAIN(MailTest)
#include "mailtest.moc"
