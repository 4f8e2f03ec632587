// SPDX-License-Identifier: MIT
#include "app/mailmessage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class MailMessageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesOnePart_data();
    void decodesOnePart();
    void undoesQuotedPrintable_data();
    void undoesQuotedPrintable();
    void readsEveryTextOfAMailInParts();
    void readsAMailInsideAMail();
    void tellsBoundariesThatBeginAlikeApart();
    void readsPartsWithoutTheMailsHeaders();
    void readsWhatIsThereOfABrokenMail_data();
    void readsWhatIsThereOfABrokenMail();
    void doesNotSinkIntoNestedParts();
    void doesNotDrownInParts();
    void knowsTheSourceOfAMail();
};

void MailMessageTest::decodesOnePart_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("no headers of its own") << QByteArray("Subject: Hello") << QByteArray("gr\xc3\xbc\xc3\x9f") << u"grüß"_s;
    QTest::newRow("UTF-8") << QByteArray("Content-Type: text/html; charset=utf-8") << QByteArray("gr\xc3\xbc\xc3\x9f")
                           << u"grüß"_s;
    QTest::newRow("Latin 1") << QByteArray("Content-Type: text/plain; charset=\"ISO-8859-1\"") << QByteArray("gr\xfc\xdf")
                             << u"grüß"_s;
    QTest::newRow("a charset that Qt does not know")
        << QByteArray("Content-Type: text/plain; charset=klingon-8") << QByteArray("link") << u"link"_s;
    QTest::newRow("UTF-16 in base64") << QByteArray(
        "content-type: text/plain; charset=utf-16le\ncontent-transfer-encoding: BASE64")
                                      << QByteArray("bABpAG4AawA=") << u"link"_s;
    QTest::newRow("base64 in lines") << QByteArray("Content-Type: text/plain\nContent-Transfer-Encoding: base64")
                                     << QByteArray("bG\nlu\na w==") << u"link"_s;
    QTest::newRow("quoted-printable") << QByteArray("Content-Type: text/plain\nContent-Transfer-Encoding: Quoted-Printable")
                                      << QByteArray("a=3Db=\nc") << u"a=bc"_s;
    QTest::newRow("a folded header") << QByteArray("Content-Type: text/plain;\n\tcharset=ISO-8859-1") << QByteArray("\xfc")
                                     << u"ü"_s;
}

void MailMessageTest::decodesOnePart()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const QByteArray mail = headers + "\n\n" + body;
    QCOMPARE(textsOfMail(mail), QStringList{text});
    QCOMPARE(textsOfMail(QByteArray(mail).replace('\n', "\r\n")), QStringList{text});
}

void MailMessageTest::undoesQuotedPrintable_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("a sign") << QByteArray("a=3Db") << QByteArray("a=b");
    QTest::newRow("lower case") << QByteArray("a=3db") << QByteArray("a=b");
    QTest::newRow("a soft break") << QByteArray("a=\nb=\r\nc") << QByteArray("abc");
    QTest::newRow("a hard break") << QByteArray("a\nb") << QByteArray("a\nb");
    QTest::newRow("not encoded after all") << QByteArray("?token=eyJ&x=") << QByteArray("?token=eyJ&x=");
    QTest::newRow("cut off") << QByteArray("a=3") << QByteArray("a=3");
}

void MailMessageTest::undoesQuotedPrintable()
{
    QFETCH(QByteArray, encoded);
    QTEST(fromQuotedPrintable(encoded), "decoded");
}

void MailMessageTest::readsEveryTextOfAMailInParts()
{
    const QByteArray mail = "From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=\"outer\"\n\n"
                            "This is a mail in parts.\n"
                            "--outer\nContent-Type: multipart/alternative; boundary=inner\n\n"
                            "--inner\nContent-Type: text/plain\n\nplain\n"
                            "--inner  \nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+aHRtbDwvYj4=\n"
                            "--inner--\n"
                            "--outer\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
                            "--outer\n\nwithout headers\n"
                            "--outer--\nepilogue";
    QCOMPARE(textsOfMail(mail), (QStringList{u"plain"_s, u"<b>html</b>"_s, u"without headers"_s}));
}

void MailMessageTest::readsAMailInsideAMail()
{
    const QByteArray inner = "Subject: inner\nContent-Type: text/plain\n\nforwarded";
    QCOMPARE(
        textsOfMail("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n" + inner + "\n--b--\n"),
        QStringList{u"forwarded"_s});
    QCOMPARE(textsOfMail("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + inner.toBase64()),
        QStringList{u"forwarded"_s});
}

void MailMessageTest::tellsBoundariesThatBeginAlikeApart()
{
    const QByteArray mail = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b2\n\n"
                            "--b2\n\none\n--b2\n\ntwo\n--b2--\n--b\n\nthree\n--b--\n";
    QCOMPARE(textsOfMail(mail), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void MailMessageTest::readsPartsWithoutTheMailsHeaders()
{
    const QByteArray body = "\n--=_b1\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nbGluaw==\n--=_b1--\n";
    QCOMPARE(textsOfMail(body), QStringList{u"link"_s});
}

void MailMessageTest::readsWhatIsThereOfABrokenMail_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("nothing") << QByteArray() << QStringList{QString()};
    QTest::newRow("headers only") << QByteArray("Subject: x\nTo: y") << QStringList{QString()};
    QTest::newRow("no end") << QByteArray("Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntw")
                            << QStringList{u"one"_s, u"tw"_s};
    QTest::newRow("no boundary") << QByteArray("Content-Type: multipart/mixed\n\none") << QStringList{u"one"_s};
    QTest::newRow("another boundary") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n--b\n\none") << QStringList();
    QTest::newRow("ends in a boundary") << QByteArray("Content-Type: multipart/mixed; boundary=b\n\n--b") << QStringList();
    QTest::newRow("lines that are no headers")
        << QByteArray("From somebody\n:\nrubbish\nContent-Type: text/plain\n\none") << QStringList{u"one"_s};
    QTest::newRow("bad base64") << QByteArray("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n?bGlu!aw")
                                << QStringList{u"link"_s};
    QTest::newRow("a boundary with odd signs")
        << QByteArray("Content-Type: multipart/mixed; boundary=\"a(b+c)?[\"\n\n--a(b+c)?[\n\none\n") << QStringList{u"one"_s};
}

void MailMessageTest::readsWhatIsThereOfABrokenMail()
{
    QFETCH(QByteArray, mail);
    QTEST(textsOfMail(mail), "texts");
}

void MailMessageTest::doesNotSinkIntoNestedParts()
{
    QByteArray mail;
    for (int i = 0; i < 5000; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + '\n';
    QVERIFY(textsOfMail(mail + "\nfar down").isEmpty());
}

void MailMessageTest::doesNotDrownInParts()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray parts = QByteArray("--b\n\nx\n").repeated(1'000'000);
    QVERIFY(textsOfMail("Content-Type: multipart/mixed; boundary=b\n\n" + parts).size() <= 100);
    QVERIFY(textsOfMail(QByteArray("a: ;;;;  ; ; \n").repeated(500'000)).size() <= 1);
    QVERIFY2(timer.elapsed() < 10'000, "far too slow, on any machine");
}

void MailMessageTest::knowsTheSourceOfAMail()
{
    QVERIFY(looksLikeMailSource(u"From: x\r\nContent-Type: text/html\r\n\r\n"));
    QVERIFY(looksLikeMailSource(u"--b\ncontent-transfer-encoding: base64\n"));
    QVERIFY(!looksLikeMailSource(u"Hello,\nthe Content-Type: of this is text"));
    QVERIFY(!looksLikeMailSource(u""));
}

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mailmessagetest.moc"
