// SPDX-License-Identifier: MIT
#include "logcapture.h"
#include "mailedtoken.h"

#include "app/maillink.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Problem = MailLinkError::Problem;
using Purpose = MailToken::Purpose;
using Target = MailLink::Target;

class MailLinkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnythingAPersonMayHave_data();
    void readsAnythingAPersonMayHave();
    void readsFiles_data();
    void readsFiles();
    void theTokenSaysWhatItIsForNotTheLink();
    void refusesWhatHoldsNoToken_data();
    void refusesWhatHoldsNoToken();
    void refusesTooMuchOfIt();
    void severalTokensAreThePersonsChoice();
    void theSameTokenTwiceIsOne();
    void otherTokensInAMailAreIgnored();
    void isQuickWithAMegabyte_data();
    void isQuickWithAMegabyte();
    void saysWhetherItLeadsToAProject_data();
    void saysWhetherItLeadsToAProject();
    void theAddressThatIsAskedForComesBack_data();
    void theAddressThatIsAskedForComesBack();
    void nothingOfATokenIsLogged();
};

namespace {

const QString token = QString::fromLatin1(MailedToken::reset());
const QString invite = QString::fromLatin1(MailedToken::of(MailedToken::payload(u"invite"_s)));
const QString resetPage = u"https://cms.example.com/admin/reset-password?token="_s + token;
const QUrl cms(u"https://cms.example.com/"_s);

/// As a mail program does it: after so many characters, wherever that is.
QString inLines(QString text, qsizetype length, const QString &lineEnd)
{
    for (qsizetype at = length; at < text.size(); at += length + lineEnd.size())
        text.insert(at, lineEnd);
    return text;
}

QString quotedPrintable(QString text)
{
    return inLines(text.replace(u'=', "=3D"_L1), 75, u"=\r\n"_s);
}

QByteArray htmlMail(const QByteArray &encoding, const QByteArray &body)
{
    return "From: Directus Lab <no-reply@example.com>\r\nTo: pam@example.com\r\nSubject: Password Reset Request\r\n"
           "Content-Transfer-Encoding: "
        + encoding + "\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body;
}

const QString html = u"<p>Hello,</p><a class=\"b\" href=\"%1\">Reset</a><p>Link: <a href='%1'>%1</a></p>"_s.arg(resetPage);

} // namespace

void MailLinkTest::readsAnythingAPersonMayHave_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("project");
    const auto page = [](const QString &address) { return address + u"?token="_s + token; };
    const QUrl below(u"https://example.com:8443/my%20cms/de/"_s);

    QTest::newRow("a reset link") << resetPage << cms;
    QTest::newRow("a verification link") << page(u"https://cms.example.com/users/register/verify-email"_s) << cms;
    QTest::newRow("an invitation") << page(u"https://cms.example.com/admin/accept-invite"_s) << cms;
    QTest::newRow("below a path") << page(u"https://example.com:8443/my%20cms/de/admin/accept-invite"_s) << below;
    QTest::newRow("verification below a path")
        << page(u"https://example.com:8443/my%20cms/de/users/register/verify-email"_s) << below;
    QTest::newRow("a slash behind the page") << page(u"https://cms.example.com/admin/reset-password/"_s) << cms;
    QTest::newRow("http with a port") << page(u"http://127.0.0.1:8056/admin/reset-password"_s)
                                      << QUrl(u"http://127.0.0.1:8056/"_s);
    QTest::newRow("IPv6") << page(u"http://[::1]:8056/admin/reset-password"_s) << QUrl(u"http://[::1]:8056/"_s);
    QTest::newRow("an international name") << page(u"https://bücher.example/admin/reset-password"_s)
                                           << QUrl(u"https://bücher.example/"_s);
    QTest::newRow("upper case") << page(u"HTTPS://CMS.Example.COM/admin/reset-password"_s) << cms;
    QTest::newRow("user info") << page(u"https://me:pw@cms.example.com/admin/reset-password"_s) << cms;
    QTest::newRow("other parameters") << u"https://cms.example.com/admin/reset-password?lang=de&token=%1&utm=x#top"_s.arg(token)
                                      << cms;
    QTest::newRow("the token in the fragment") << u"https://cms.example.com/admin/reset-password#token="_s + token << cms;
    QTest::newRow("the parameter twice, alike")
        << u"https://cms.example.com/admin/reset-password?token=%1&token=%1"_s.arg(token) << cms;

    QTest::newRow("a bare token") << token << QUrl();
    QTest::newRow("a bare token with blanks") << u"  \n%1\n\n"_s.arg(token) << QUrl();
    QTest::newRow("a bare token in lines") << inLines(token, 60, u"\n"_s) << QUrl();
    QTest::newRow("a page of the project's making") << page(u"https://www.example.com/reset"_s) << QUrl();
    QTest::newRow("a link without a host") << page(u"/admin/reset-password"_s) << QUrl();
    QTest::newRow("another program's link") << page(u"deskapp://auth/reset"_s) << QUrl();

    QTest::newRow("our own link") << page(u"latchkey://auth/reset"_s) << QUrl();
    QTest::newRow("our own link with the project")
        << u"latchkey://auth/reset?token=%1&project=https%3A%2F%2Fcms.example.com"_s.arg(token) << cms;
    QTest::newRow("the project first, unencoded")
        << u"latchkey://auth/reset?project=https://example.com:8443/my%2520cms/de&token=%1"_s.arg(token) << below;
    QTest::newRow("our own link in HTML")
        << u"<a href=\"latchkey://auth/reset?token=%1&amp;project=https://cms.example.com\">x</a>"_s.arg(token) << cms;

    QTest::newRow("angle brackets") << u"Reset: <%1>."_s.arg(resetPage) << cms;
    QTest::newRow("no blank around it") << u"Link:%1, see?"_s.arg(resetPage) << cms;
    QTest::newRow("wrapped lines") << u"Hello,\n\nfollow\n"_s + inLines(resetPage, 76, u"\r\n"_s) + u"\nIf you did not ask"_s
                                   << cms;
    QTest::newRow("wrapped and quoted") << u"> Hello,\n> \n> "_s + inLines(resetPage, 72, u"\n> "_s) + u"\n> Bye"_s << cms;
    QTest::newRow("wrapped and quoted twice") << u">> "_s + inLines(resetPage, 70, u" \n>> "_s) << cms;
    QTest::newRow("a word in the line before") << u"File:\n"_s + resetPage << cms;
    QTest::newRow("a word in the line behind") << resetPage + u"\nand_then"_s << cms;
    QTest::newRow("invisible signs") << u"\u200b"_s + inLines(resetPage, 50, u"\u200b"_s) << cms;
    QTest::newRow("Markdown") << u"[Reset](%1)"_s.arg(resetPage) << cms;
    QTest::newRow("HTML") << html << cms;
    QTest::newRow("HTML with entities")
        << u"<a href=\"https://cms.example.com/admin/reset-password?a=b&amp;token&#61;%1&#x26;c=d\">"_s.arg(token) << cms;
    QTest::newRow("behind a mail scanner") << u"https://scan.example.net/?url="_s
            + QString::fromLatin1(QUrl::toPercentEncoding(resetPage))
            + u"&data=05%7C"_s << cms;

    QTest::newRow("quoted-printable") << quotedPrintable(html) << cms;
    QTest::newRow("the source of a mail") << QString::fromUtf8(htmlMail("quoted-printable", quotedPrintable(html).toUtf8()))
                                          << cms;
    QTest::newRow("the source of a mail in base64")
        << QString::fromUtf8(htmlMail("base64", inLines(QString::fromLatin1(html.toUtf8().toBase64()), 76, u"\r\n"_s).toLatin1()))
        << cms;
    QTest::newRow("headers as a mail program shows them") << u"From: x\nSubject: Password Reset Request\n\n"_s + resetPage << cms;
}

void MailLinkTest::readsAnythingAPersonMayHave()
{
    QFETCH(QString, text);
    const MailLinkResult link = MailLink::read(text);
    QVERIFY2(link.has_value(), qPrintable(QString::number(int(link.error().problem))));
    QCOMPARE(link->token.text, token.toLatin1());
    QCOMPARE(link->token.email, u"pam@example.com"_s);
    QTEST(link->project, "project");
}

void MailLinkTest::readsFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray page = html.toUtf8();
    const QByteArray parts
        = "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nShort text\n--b\n"
          "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
        + page.toBase64() + "\n--b--\n";
    QTest::newRow("quoted-printable") << htmlMail("quoted-printable", quotedPrintable(html).toUtf8());
    QTest::newRow("base64") << htmlMail("base64", page.toBase64());
    QTest::newRow("parts") << parts;
    QTest::newRow("a forwarded mail") << QByteArray("Content-Type: message/rfc822\n\n") + parts;
    QTest::newRow("a page that was saved") << page;
    QTest::newRow("a text file") << resetPage.toUtf8();
    QTest::newRow("with pictures") << QByteArray("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n"
                                                 "Content-Transfer-Encoding: base64\n\n")
            + QByteArray(5'000'000, 'A') + "\n--b\nContent-Type: text/html\n\n" + page + "\n--b--\n";
}

void MailLinkTest::readsFiles()
{
    QFETCH(QByteArray, content);
    const MailLinkResult link = MailLink::readFile(content);
    QVERIFY(link.has_value());
    QCOMPARE(link->token.text, token.toLatin1());
    QCOMPARE(link->project, cms);
}

void MailLinkTest::theTokenSaysWhatItIsForNotTheLink()
{
    const MailLinkResult link = MailLink::read(u"https://cms.example.com/admin/reset-password?token="_s + invite);
    QVERIFY(link.has_value());
    QCOMPARE(link->token.purpose, Purpose::AcceptInvite);
}

void MailLinkTest::refusesWhatHoldsNoToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    const QString access = QString::fromLatin1(MailedToken::of(R"({"id":"1","iss":"directus","exp":1})"));
    QTest::newRow("nothing") << QString() << Problem::Empty;
    QTest::newRow("blanks") << u" \n\t "_s << Problem::Empty;
    QTest::newRow("words") << u"Please reset my password"_s << Problem::NoToken;
    QTest::newRow("a link without a token") << u"https://cms.example.com/admin/reset-password"_s << Problem::NoToken;
    QTest::newRow("an empty token") << u"https://cms.example.com/admin/reset-password?token="_s << Problem::NoToken;
    QTest::newRow("an empty token in a mail") << u"Hello\nhttps://cms.example.com/?token=&a=b\nBye"_s << Problem::NoToken;
    QTest::newRow("dots") << u"eyJ..eyJ...eyJ"_s << Problem::NoToken;
    QTest::newRow("a one-time code") << u"123456"_s << Problem::NoToken;
    QTest::newRow("NUL") << QString(20, QChar(u'\0')) << Problem::NoToken;

    QTest::newRow("a token that is no JWT") << u"https://cms.example.com/x?token=abcdef"_s << Problem::NotADirectusToken;
    QTest::newRow("a refresh token") << QString(64, u'x') << Problem::NotADirectusToken;
    QTest::newRow("an access token") << access << Problem::NotADirectusToken;
    QTest::newRow("an access token in a link")
        << u"https://cms.example.com/?access_token="_s + access << Problem::NotADirectusToken;
    QTest::newRow("a foreign token") << QString::fromLatin1(
        MailedToken::of(R"({"iss":"x","scope":"invite","email":"a@b.example"})"))
                                     << Problem::NotADirectusToken;

    QTest::newRow("cut off") << resetPage.chopped(1) << Problem::CutOff;
    QTest::newRow("cut off in the middle") << resetPage.chopped(100) << Problem::CutOff;
    QTest::newRow("cut off, and an answer below") << resetPage.chopped(60) + u"\n\nThis does not work"_s << Problem::CutOff;

    QTest::newRow("javascript") << u"javascript:location='https://cms.example.com/admin/reset-password?token=%1'"_s.arg(token)
                                << Problem::HostileScheme;
    QTest::newRow("javascript, disguised") << u" JavaScript:x?token=%1"_s.arg(token) << Problem::HostileScheme;
    QTest::newRow("file") << u"file:///etc/passwd?token=%1"_s.arg(token) << Problem::HostileScheme;
    QTest::newRow("data") << u"data:text/html,token=%1"_s.arg(token) << Problem::HostileScheme;
    QTest::newRow("in a mail") << u"<a href=\"javascript:steal?token=%1\">Reset</a>"_s.arg(token) << Problem::HostileScheme;
    QTest::newRow("as project") << u"latchkey://auth/reset?token=%1&project=javascript:alert(1)"_s.arg(token)
                                << Problem::HostileScheme;
    QTest::newRow("a file as project") << u"latchkey://auth/reset?token=%1&project=file:///etc/passwd"_s.arg(token)
                                       << Problem::HostileScheme;

    QTest::newRow("no address as project") << u"latchkey://auth/reset?token=%1&project=cms"_s.arg(token)
                                           << Problem::UnusableProject;
    QTest::newRow("an empty project") << u"latchkey://auth/reset?token=%1&project="_s.arg(token) << Problem::UnusableProject;
    QTest::newRow("two projects") << u"latchkey://auth/reset?project=https://a.example&token=%1&project=https://b.example"_s.arg(
        token) << Problem::UnusableProject;
}

void MailLinkTest::refusesWhatHoldsNoToken()
{
    QFETCH(QString, text);
    const MailLinkResult link = MailLink::read(text);
    QVERIFY(!link.has_value());
    QTEST(link.error().problem, "problem");
    QVERIFY(link.error().candidates.isEmpty());
}

void MailLinkTest::refusesTooMuchOfIt()
{
    QCOMPARE(MailLink::read(QString(MailLink::longestText + 1, u'a')).error().problem, Problem::TooLong);
    QCOMPARE(MailLink::readFile(QByteArray(MailLink::largestFile + 1, 'a')).error().problem, Problem::TooLong);
    QCOMPARE(MailLink::readFile("\n \n").error().problem, Problem::Empty);
}

void MailLinkTest::severalTokensAreThePersonsChoice()
{
    QJsonObject later = MailedToken::payload(u"password-reset"_s);
    later["iat"_L1] = 1795323999;
    const QString newer = QString::fromLatin1(MailedToken::of(later));
    const MailLinkResult link = MailLink::read(resetPage + u"\nhttps://other.example/admin/reset-password?token="_s + newer);
    QVERIFY(!link.has_value());
    QCOMPARE(link.error().problem, Problem::SeveralTokens);
    QCOMPARE(link.error().candidates.size(), 2);
    QCOMPARE(link.error().candidates[0].token.text, newer.toLatin1());
    QCOMPARE(link.error().candidates[0].project, QUrl(u"https://other.example/"_s));
    QCOMPARE(link.error().candidates[1].project, cms);

    const MailLinkResult twice = MailLink::read(u"https://cms.example.com/x?token=%1&token=%2"_s.arg(token, invite));
    QCOMPARE(twice.error().problem, Problem::SeveralTokens);
}

void MailLinkTest::theSameTokenTwiceIsOne()
{
    const MailLinkResult link = MailLink::read(u"%1\n\n%2\n\n%1"_s.arg(token, resetPage));
    QVERIFY(link.has_value());
    QCOMPARE(link->project, cms);
}

void MailLinkTest::otherTokensInAMailAreIgnored()
{
    const QString tracking = QString::fromLatin1(MailedToken::of(R"({"iss":"mailer","sub":"1"})"));
    const MailLinkResult link = MailLink::read(
        u"<img src=\"https://t.example/?token=%1\"><a href=\"%2\">x</a> <a href=\"javascript:?token=%1\">"_s.arg(
            tracking, resetPage));
    QVERIFY(link.has_value());
    QCOMPARE(link->project, cms);
}

void MailLinkTest::isQuickWithAMegabyte_data()
{
    QTest::addColumn<QString>("repeated");
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("blanks") << u" x"_s;
    QTest::newRow("entities") << u"&#61;&amp;"_s;
    QTest::newRow("soft breaks") << u"=\n=3D"_s;
    QTest::newRow("lines") << u">\n"_s;
    QTest::newRow("schemes") << u"https://"_s;
    QTest::newRow("headers") << u"Content-Type: multipart/mixed; boundary=b\n--b\n"_s;
    QTest::newRow("links that are cut off") << resetPage.chopped(1) + u' ';
    QTest::newRow("links") << resetPage + u"\n"_s;
}

void MailLinkTest::isQuickWithAMegabyte()
{
    QFETCH(QString, repeated);
    const QString text = repeated.repeated(MailLink::longestText / repeated.size());
    QElapsedTimer timer;
    timer.start();
    (void)MailLink::read(text);
    QVERIFY2(timer.elapsed() < 5000, "far too slow, on any machine");
}

void MailLinkTest::saysWhetherItLeadsToAProject_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("project");
    QTest::addColumn<Target>("target");
    QTest::newRow("the same") << u"https://cms.example.com/"_s << u"https://cms.example.com/"_s << Target::ThisProject;
    QTest::newRow("written differently") << u"https://CMS.example.com:443/"_s << u"https://cms.example.com"_s
                                         << Target::ThisProject;
    QTest::newRow("http leads to https") << u"http://cms.example.com/"_s << u"https://cms.example.com/"_s << Target::ThisProject;
    QTest::newRow("https does not lead to http")
        << u"https://cms.example.com/"_s << u"http://cms.example.com/"_s << Target::AnotherProject;
    QTest::newRow("another host") << u"https://cms.example.com/"_s << u"https://cms.example.org/"_s << Target::AnotherProject;
    QTest::newRow("a host below") << u"https://evil.cms.example.com/"_s << u"https://cms.example.com/"_s
                                  << Target::AnotherProject;
    QTest::newRow("another path") << u"https://example.com/a/"_s << u"https://example.com/b/"_s << Target::AnotherProject;
    QTest::newRow("a path more") << u"https://example.com/a/"_s << u"https://example.com/"_s << Target::AnotherProject;
    QTest::newRow("another port") << u"http://localhost:8055/"_s << u"http://localhost:8056/"_s << Target::AnotherProject;
    QTest::newRow("http on another port") << u"http://cms.example.com:8055/"_s << u"https://cms.example.com/"_s
                                          << Target::AnotherProject;
    QTest::newRow("this machine by another name")
        << u"http://127.0.0.1:8055/"_s << u"http://localhost:8055/"_s << Target::ThisProject;
    QTest::newRow("not said") << QString() << u"https://cms.example.com/"_s << Target::NotSaid;
}

void MailLinkTest::saysWhetherItLeadsToAProject()
{
    QFETCH(QString, link);
    QFETCH(QString, project);
    const MailLink mailLink{.token = {.text = {}}, .project = QUrl(link)};
    QTEST(mailLink.pointsTo(QUrl(project)), "target");
}

void MailLinkTest::theAddressThatIsAskedForComesBack_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QUrl>("project");
    QTest::newRow("reset") << Purpose::ResetPassword << u"/reset"_s << cms;
    QTest::newRow("verification") << Purpose::VerifyEmail << u"/verify"_s << QUrl(u"https://bücher.example:8443/my%20cms/"_s);
    QTest::newRow("invitation") << Purpose::AcceptInvite << u"/invite"_s << QUrl(u"http://[::1]:8055/a&b=c/"_s);
}

void MailLinkTest::theAddressThatIsAskedForComesBack()
{
    QFETCH(Purpose, purpose);
    QFETCH(QUrl, project);
    const QUrl asked = MailLink::returnAddress(purpose, project);
    QTEST(asked.path(), "path");
    QCOMPARE(asked.scheme() + u"://"_s + asked.host(), u"latchkey://auth"_s);

    const MailLinkResult link = MailLink::read(asked.toString(QUrl::FullyEncoded) + u"&token="_s + token);
    QVERIFY(link.has_value());
    QCOMPARE(link->pointsTo(project), Target::ThisProject);
}

void MailLinkTest::nothingOfATokenIsLogged()
{
    const LogCapture log;
    (void)MailLink::read(resetPage);
    (void)MailLink::read(resetPage.chopped(3));
    (void)MailLink::readFile(htmlMail("base64", html.toUtf8().toBase64()));
    QVERIFY(log.text().isEmpty());
}

QTEST_GUILESS_MAIN(MailLinkTest)
#include "maillinktest.moc"
