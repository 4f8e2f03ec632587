// SPDX-License-Identifier: MIT
#include "app/projectaddress.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Problem = ProjectAddress::Problem;

class ProjectAddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheProjectMayAnswer_data();
    void saysWhereTheProjectMayAnswer();
    void saysWhyItIsNoAddress_data();
    void saysWhyItIsNoAddress();
    void aHundredKilobytesAreAnsweredAtOnce_data();
    void aHundredKilobytesAreAnsweredAtOnce();
    void candidatesSurviveBeingWrittenDown_data();
    void candidatesSurviveBeingWrittenDown();
    void knowsThisMachine_data();
    void knowsThisMachine();
};

namespace {

QStringList spelled(const QList<QUrl> &urls)
{
    QStringList texts;
    for (const QUrl &url : urls)
        texts.append(url.toString(QUrl::FullyEncoded));
    return texts;
}

/// What is typed without a scheme may be either; https is tried first.
void either(const char *name, const QString &typed, const QString &rest)
{
    QTest::newRow(name) << typed << QStringList{"https://"_L1 + rest, "http://"_L1 + rest};
}

void only(const char *name, const QString &typed, const QString &address)
{
    QTest::newRow(name) << typed << QStringList{address};
}

} // namespace

void ProjectAddressTest::saysWhereTheProjectMayAnswer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("candidates");

    either("bare host", u"cms.example.com"_s, u"cms.example.com/"_s);
    either("one word", u"intranet"_s, u"intranet/"_s);
    either("host and port", u"cms.example.com:8055"_s, u"cms.example.com:8055/"_s);
    either("one word and port", u"intranet:8055"_s, u"intranet:8055/"_s);
    either("localhost and port", u"localhost:8055"_s, u"localhost:8055/"_s);
    either("trailing slash", u"cms.example.com/"_s, u"cms.example.com/"_s);
    either("sub-path", u"example.com/cms"_s, u"example.com/cms/"_s);
    either("sub-path, trailing slash", u"example.com/cms/"_s, u"example.com/cms/"_s);
    either("deep sub-path with port", u"example.com:81/a/b"_s, u"example.com:81/a/b/"_s);
    either("upper case host", u"CMS.Example.COM"_s, u"cms.example.com/"_s);
    either("upper case host, lower path kept as it is", u"CMS.Example.COM/Team"_s, u"cms.example.com/Team/"_s);
    either("hyphen", u"my-cms.example.com"_s, u"my-cms.example.com/"_s);
    either("trailing dot of a full name", u"cms.example.com./cms"_s, u"cms.example.com./cms/"_s);
    either("query", u"cms.example.com?x=1"_s, u"cms.example.com/"_s);
    either("fragment", u"cms.example.com#top"_s, u"cms.example.com/"_s);

    only("https", u"https://cms.example.com"_s, u"https://cms.example.com/"_s);
    only("https and port", u"https://cms.example.com:8443"_s, u"https://cms.example.com:8443/"_s);
    only("https, sub-path, query and fragment", u"https://example.com/cms?a=b&c=d#e"_s, u"https://example.com/cms/"_s);
    only("upper case scheme", u"HTTPS://cms.example.com"_s, u"https://cms.example.com/"_s);
    only("https on this machine", u"https://localhost:8055"_s, u"https://localhost:8055/"_s);
    either("http elsewhere: https may be there too", u"http://cms.example.com"_s, u"cms.example.com/"_s);
    either("http elsewhere with a port", u"http://cms.example.com:8055"_s, u"cms.example.com:8055/"_s);
    only("http on this machine is as good", u"http://localhost"_s, u"http://localhost/"_s);
    only("http on this machine with a port", u"http://localhost:8055"_s, u"http://localhost:8055/"_s);
    only("http on this machine by number", u"http://127.0.0.1:8055"_s, u"http://127.0.0.1:8055/"_s);
    only("http on this machine by IPv6", u"http://[::1]:8055"_s, u"http://[::1]:8055/"_s);
    only("http below localhost", u"http://cms.localhost:8055/"_s, u"http://cms.localhost:8055/"_s);

    only("user info is dropped", u"https://ada:secret@cms.example.com"_s, u"https://cms.example.com/"_s);
    only("user name is dropped", u"https://ada@cms.example.com/cms"_s, u"https://cms.example.com/cms/"_s);

    only("Studio", u"https://cms.example.com/admin"_s, u"https://cms.example.com/"_s);
    only("Studio, trailing slash", u"https://cms.example.com/admin/"_s, u"https://cms.example.com/"_s);
    only("Studio's sign-in", u"https://cms.example.com/admin/login"_s, u"https://cms.example.com/"_s);
    only("Studio's sign-in with where to go next", u"https://cms.example.com/admin/login?redirect=/content/posts"_s,
        u"https://cms.example.com/"_s);
    only("Studio's list", u"https://cms.example.com/admin/content/posts"_s, u"https://cms.example.com/"_s);
    only("an item in Studio", u"https://cms.example.com/admin/content/posts/3"_s, u"https://cms.example.com/"_s);
    only("Studio in a sub-path", u"https://example.com/cms/admin/content/posts/3"_s, u"https://example.com/cms/"_s);
    only("Studio twice", u"https://example.com/cms/admin/content/admin/1"_s, u"https://example.com/cms/"_s);
    either("Studio without scheme", u"cms.example.com:8055/admin/login"_s, u"cms.example.com:8055/"_s);
    only("Studio on this machine", u"http://localhost:8055/admin/settings/data-model"_s, u"http://localhost:8055/"_s);
    only("only looks like Studio", u"https://example.com/administration"_s, u"https://example.com/administration/"_s);
    only("only ends like Studio", u"https://example.com/my-admin"_s, u"https://example.com/my-admin/"_s);
    only("only begins like Studio", u"https://example.com/admin-panel/cms"_s, u"https://example.com/admin-panel/cms/"_s);
    only("ping", u"https://cms.example.com/server/ping"_s, u"https://cms.example.com/"_s);
    only("info in a sub-path", u"https://example.com/cms/server/info"_s, u"https://example.com/cms/"_s);
    only("an item of the API", u"https://cms.example.com/items/posts/3"_s, u"https://cms.example.com/"_s);
    only("the API's sign-in", u"https://cms.example.com/auth/login"_s, u"https://cms.example.com/"_s);

    either("IPv4", u"192.168.1.20"_s, u"192.168.1.20/"_s);
    either("IPv4, port and sub-path", u"192.168.1.20:8055/cms"_s, u"192.168.1.20:8055/cms/"_s);
    either("IPv6 without brackets", u"2001:db8::1"_s, u"[2001:db8::1]/"_s);
    either("IPv6 without brackets, sub-path", u"2001:db8::1/cms"_s, u"[2001:db8::1]/cms/"_s);
    either("IPv6 of this machine", u"::1"_s, u"[::1]/"_s);
    either("IPv6 in brackets", u"[2001:db8::1]"_s, u"[2001:db8::1]/"_s);
    either("IPv6 in brackets, port", u"[2001:db8::1]:8055"_s, u"[2001:db8::1]:8055/"_s);
    only("IPv6 with scheme and port", u"https://[2001:db8::1]:8055/cms"_s, u"https://[2001:db8::1]:8055/cms/"_s);
    either("IPv6 with a zone", u"fe80::1%eth0"_s, u"[fe80::1%25eth0]/"_s);
    either("IPv6 with a zone, in brackets with a port", u"[fe80::1%eth0]:8055"_s, u"[fe80::1%25eth0]:8055/"_s);
    only("IPv6 with an encoded zone", u"https://[fe80::1%25eth0]:8055/"_s, u"https://[fe80::1%25eth0]:8055/"_s);

    either("international name", u"bücher.example"_s, u"xn--bcher-kva.example/"_s);
    only("international name with scheme", u"https://例え.テスト/cms"_s, u"https://xn--r8jz45g.xn--zckzah/cms/"_s);
    only("punycode", u"https://xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example/"_s);
    only("path with a blank", u"https://example.com/my cms"_s, u"https://example.com/my%20cms/"_s);
    only("encoded path", u"https://example.com/my%20cms/admin"_s, u"https://example.com/my%20cms/"_s);
    only("path with an umlaut", u"https://example.com/bücher"_s, u"https://example.com/b%C3%BCcher/"_s);

    either("blanks around", u"  cms.example.com \t"_s, u"cms.example.com/"_s);
    either("line ends around", u"\r\ncms.example.com\n"_s, u"cms.example.com/"_s);
    either("no-break spaces around", u"\u00a0cms.example.com\u00a0"_s, u"cms.example.com/"_s);
    either("ideographic space", u"\u3000cms.example.com"_s, u"cms.example.com/"_s);
    either("zero-width space and byte order mark", u"\ufeffcms.example.com\u200b"_s, u"cms.example.com/"_s);
    only("angle brackets", u"<https://cms.example.com>"_s, u"https://cms.example.com/"_s);
    only("parentheses", u"(https://cms.example.com)"_s, u"https://cms.example.com/"_s);
    only("quotes", u"\"https://cms.example.com\""_s, u"https://cms.example.com/"_s);
    only("single quotes", u"'https://cms.example.com'"_s, u"https://cms.example.com/"_s);
    only("typographic quotes", u"“https://cms.example.com”"_s, u"https://cms.example.com/"_s);
    only("angled quotes with blanks", u"« https://cms.example.com »"_s, u"https://cms.example.com/"_s);
}

void ProjectAddressTest::saysWhereTheProjectMayAnswer()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, candidates);
    const auto address = ProjectAddress::parse(typed);
    QCOMPARE(spelled(address.candidates()), candidates);
    QCOMPARE(address.problem(), Problem::None);
}

void ProjectAddressTest::saysWhyItIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");

    QTest::newRow("nothing") << QString() << Problem::Empty;
    QTest::newRow("blanks") << u" \t\n"_s << Problem::Empty;
    QTest::newRow("brackets around nothing") << u"<>"_s << Problem::Empty;
    QTest::newRow("a sentence") << u"not a url"_s << Problem::NotAnAddress;
    QTest::newRow("a scheme alone") << u"https://"_s << Problem::NotAnAddress;
    QTest::newRow("no host") << u"https:///cms"_s << Problem::NotAnAddress;
    QTest::newRow("a path") << u"/admin/login"_s << Problem::NotAnAddress;
    QTest::newRow("half a bracket") << u"https://[2001:db8::1"_s << Problem::NotAnAddress;
    QTest::newRow("a port that is none") << u"https://cms.example.com:port"_s << Problem::NotAnAddress;
    QTest::newRow("a port out of range") << u"cms.example.com:99999"_s << Problem::NotAnAddress;
    QTest::newRow("a blank in the host") << u"https://cms example.com"_s << Problem::NotAnAddress;
    QTest::newRow("a percent sign in the host") << u"https://cms%20example.com"_s << Problem::NotAnAddress;
    QTest::newRow("a NUL") << u"cms\0.example.com"_s << Problem::NotAnAddress;
    QTest::newRow("ftp") << u"ftp://cms.example.com"_s << Problem::UnsupportedScheme;
    QTest::newRow("ws") << u"wss://cms.example.com/websocket"_s << Problem::UnsupportedScheme;
    QTest::newRow("file") << u"file:///etc/passwd"_s << Problem::UnsupportedScheme;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << Problem::UnsupportedScheme;
    QTest::newRow("mailto") << u"mailto:ada@example.com"_s << Problem::UnsupportedScheme;
    QTest::newRow("data") << u"data:text/html,<b>x</b>"_s << Problem::UnsupportedScheme;
    QTest::newRow("upper case javascript") << u"JavaScript:alert(1)"_s << Problem::UnsupportedScheme;
    QTest::newRow("our own links") << u"latchkey://auth/callback"_s << Problem::UnsupportedScheme;
}

void ProjectAddressTest::saysWhyItIsNoAddress()
{
    QFETCH(QString, typed);
    QFETCH(Problem, problem);
    const auto address = ProjectAddress::parse(typed);
    QCOMPARE(address.problem(), problem);
    QVERIFY(address.candidates().isEmpty());
}

void ProjectAddressTest::aHundredKilobytesAreAnsweredAtOnce_data()
{
    QTest::addColumn<QString>("typed");
    const QString closing(100'000, u')');
    QTest::newRow("letters") << QString(100'000, u'a');
    QTest::newRow("letters and a port") << QString(100'000, u'a') + u":8055"_s;
    QTest::newRow("closing brackets before the end") << u"x"_s + closing + u"x"_s;
    QTest::newRow("a path") << u"https://cms.example.com/"_s + u"admin-/"_s.repeated(15'000);
    QTest::newRow("colons") << u"[a:"_s.repeated(33'000);
}

void ProjectAddressTest::aHundredKilobytesAreAnsweredAtOnce()
{
    QFETCH(QString, typed);
    QElapsedTimer time;
    time.start();
    QCOMPARE(ProjectAddress::parse(typed).problem(), Problem::NotAnAddress);
    QVERIFY2(time.elapsed() < 200, "pasting a long text must not freeze the window");
}

void ProjectAddressTest::candidatesSurviveBeingWrittenDown_data()
{
    saysWhereTheProjectMayAnswer_data();
}

void ProjectAddressTest::candidatesSurviveBeingWrittenDown()
{
    QFETCH(QString, typed);
    for (const QUrl &candidate : ProjectAddress::parse(typed).candidates())
        QCOMPARE(QUrl(candidate.toString(QUrl::FullyEncoded)), candidate);
}

void ProjectAddressTest::knowsThisMachine_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    QTest::newRow("localhost") << u"http://localhost:8055"_s << true;
    QTest::newRow("upper case") << u"http://LOCALHOST"_s << true;
    QTest::newRow("below localhost") << u"http://cms.localhost"_s << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1"_s << true;
    QTest::newRow("127.8.9.10") << u"http://127.8.9.10"_s << true;
    QTest::newRow("short form of it") << u"http://127.1"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]"_s << true;
    QTest::newRow("a name that begins so") << u"http://localhost.example.com"_s << false;
    QTest::newRow("a name that ends so") << u"http://notlocalhost"_s << false;
    QTest::newRow("a number that begins so") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("user info that says so") << u"http://localhost@example.com"_s << false;
    QTest::newRow("private network") << u"http://192.168.1.20"_s << false;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
}

void ProjectAddressTest::knowsThisMachine()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(isLoopback(QUrl(address)), expected);
}

QTEST_GUILESS_MAIN(ProjectAddressTest)
#include "projectaddresstest.moc"
