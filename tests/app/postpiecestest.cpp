// SPDX-License-Identifier: MIT
#include "app/postpieces.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PostPiecesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContentTellsItsFormat_data();
    void theContentTellsItsFormat();
    void markdownIsCutAtGaps();
    void theFirstPieceIsAScreen_data();
    void theFirstPieceIsAScreen();
    void aCodeBlockThatIsTooLongGoesOnInTheNextPiece();
    void definitionsHoldInEveryPiece();
    void jsonKeepsItsOrder_data();
    void jsonKeepsItsOrder();
    void plainTextLosesNothing();
    void whatIsNoTextBecomesVisible();
    void aBookIsCutOff();
    void everythingOddComesThrough_data();
    void everythingOddComesThrough();
};

void PostPiecesTest::theContentTellsItsFormat_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<PostFormat>("format");
    QTest::newRow("Markdown") << u"# Title\n\nSome **bold** text."_s << PostFormat::Markdown;
    QTest::newRow("a list") << u"Things:\n\n- one\n- two"_s << PostFormat::Markdown;
    QTest::newRow("HTML") << u"<p>Hello</p>"_s << PostFormat::Html;
    QTest::newRow("HTML after blanks") << u"\n\n  <DIV>Hello</DIV>"_s << PostFormat::Html;
    QTest::newRow("a document") << u"<!DOCTYPE html><html><body>x</body></html>"_s << PostFormat::Html;
    QTest::newRow("prose with tags") << u"Hello<br>there, <b>you</b>"_s << PostFormat::Html;
    QTest::newRow("an attack") << u"<svg onload=alert(1)>"_s << PostFormat::Html;
    QTest::newRow("JSON") << u"{\"a\": [1, 2]}"_s << PostFormat::Json;
    QTest::newRow("nearly JSON") << u"{a: 1}"_s << PostFormat::PlainText;
    QTest::newRow("plain") << u"Just a sentence.\nAnd another line."_s << PostFormat::PlainText;
    QTest::newRow("arithmetic") << u"1 < 2 and 3 > 2"_s << PostFormat::PlainText;
    QTest::newRow("binary") << u"\1\2\0\3 **x**"_s << PostFormat::PlainText;
    QTest::newRow("nothing") << QString() << PostFormat::PlainText;
}

void PostPiecesTest::theContentTellsItsFormat()
{
    QFETCH(QString, content);
    QTEST(recognisedFormat(content), "format");
}

void PostPiecesTest::markdownIsCutAtGaps()
{
    QString content = u"# Long\n\n"_s;
    for (int i = 0; i < 400; ++i)
        content += u"Paragraph %1 has some **bold** words and goes on for a while.\n\n- a list\n\n  with a gap\n\n"_s.arg(i);
    const PostPieces prepared = preparedPost(content);
    QVERIFY(prepared.pieces.size() > 3);
    QCOMPARE(prepared.pieces.join(QString()).simplified(), content.simplified());
    for (const QString &piece : prepared.pieces.sliced(1))
        QVERIFY2(piece.startsWith(u"Paragraph"_s), qPrintable(piece.left(60)));
}

void PostPiecesTest::theFirstPieceIsAScreen_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<PostFormat>("format");
    QTest::newRow("Markdown") << u"## Part\n\nSome **bold** words.\n\n"_s.repeated(30) << PostFormat::Markdown;
    QTest::newRow("plain text") << u"Some words.\n"_s.repeated(120) << PostFormat::PlainText;
    QTest::newRow("long lines") << u"So many words that they go on for many a line. "_s.repeated(8).append(u'\n').repeated(20)
                                << PostFormat::PlainText;
    QTest::newRow("JSON") << u"["_s + u"1,"_s.repeated(119) + u"1]"_s << PostFormat::Json;
}

void PostPiecesTest::theFirstPieceIsAScreen()
{
    QFETCH(QString, content);
    const PostPieces prepared = preparedPost(content, 20);
    QTEST(prepared.format, "format");
    QVERIFY(prepared.pieces.size() > 1);
    const QString first = prepared.pieces.constFirst().trimmed();
    const qsizetype lines = first.count(u'\n') + 1 + first.size() / lettersInLine;
    QVERIFY2(lines >= 18 && lines <= 30, qPrintable(QString::number(lines)));
    QCOMPARE(preparedPost(content, 10'000).pieces.size(), 1);
}

void PostPiecesTest::aCodeBlockThatIsTooLongGoesOnInTheNextPiece()
{
    const PostPieces prepared = preparedPost(
        u"# Log\n\n```text\n"_s + u"a line of a log, # no heading\n"_s.repeated(5000) + u"```\n\nEnd."_s);
    QVERIFY(prepared.pieces.size() > 2);
    for (const QString &piece : prepared.pieces)
        QCOMPARE(piece.count(u"```"_s) % 2, 0); // what is opened is closed
}

void PostPiecesTest::definitionsHoldInEveryPiece()
{
    const QString content = u"See [it][guide].\n\n"_s.repeated(3000) + u"[guide]: https://example.org/guide\n"_s;
    const PostPieces prepared = preparedPost(content);
    QVERIFY(prepared.pieces.size() > 2);
    for (const QString &piece : prepared.pieces)
        QVERIFY(piece.contains(u"[guide]: https://example.org/guide"_s));
}

void PostPiecesTest::jsonKeepsItsOrder_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("object") << u"{\"z\":1,\"a\":[true,null]}"_s << u"{\n  \"z\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("empty") << u"{ \"a\": {}, \"b\": [ ] }"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("signs in texts") << u"[\"a,b:{}\\\"\"]"_s << u"[\n  \"a,b:{}\\\"\"\n]"_s;
}

void PostPiecesTest::jsonKeepsItsOrder()
{
    QFETCH(QString, json);
    const PostPieces prepared = preparedPost(json);
    QCOMPARE(prepared.format, PostFormat::Json);
    QTEST(prepared.pieces.join(u'\n'), "expected");
}

void PostPiecesTest::plainTextLosesNothing()
{
    QString content;
    for (int i = 0; i < 3000; ++i)
        content += u"line %1\n"_s.arg(i);
    const PostPieces prepared = preparedPost(content);
    QVERIFY(prepared.pieces.size() > 1);
    QCOMPARE(prepared.pieces.join(u'\n'), content);
}

void PostPiecesTest::whatIsNoTextBecomesVisible()
{
    QCOMPARE(readableText(u"a\0b\7\r\nc\td"_s), u"a\ufffdb\ufffd\nc\td"_s);
    QCOMPARE(readableText(QString(QChar(0xd83d))), u"\ufffd"_s); // half a character
    QCOMPARE(readableText(u"😀"_s), u"😀"_s);
}

void PostPiecesTest::aBookIsCutOff()
{
    const PostPieces prepared = preparedPost(u"word "_s.repeated(2'000'000));
    QVERIFY(prepared.leftOut > 5'000'000);
    QVERIFY(!prepared.pieces.isEmpty());
}

void PostPiecesTest::everythingOddComesThrough_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("one line of a megabyte") << u"x"_s.repeated(1'000'000);
    QTest::newRow("emoji only") << u"👩‍👩‍👧‍👦"_s.repeated(20'000);
    QTest::newRow("zero width") << u"\u200b\u200d\ufeff"_s.repeated(50'000);
    QTest::newRow("right to left") << u"שלום עולם "_s.repeated(20'000);
    QTest::newRow("overrides") << u"\u202egnp.exe\u202c "_s.repeated(1000);
    QTest::newRow("deep HTML") << u"<div>"_s.repeated(100'000);
    QTest::newRow("deep inline HTML") << u"<p>"_s + u"<b><i>"_s.repeated(50'000);
    QTest::newRow("deep JSON") << u"["_s.repeated(100'000) + u"]"_s.repeated(100'000);
    QTest::newRow("deep quotes") << u">"_s.repeated(20'000) + u" x"_s;
    QTest::newRow("deep lists") << u"- "_s.repeated(20'000) + u"x"_s;
    QTest::newRow("fences") << u"```\n~~~\n"_s.repeated(20'000);
    QTest::newRow("binary") << QString::fromLatin1(QByteArray(500'000, '\0'));
}

void PostPiecesTest::everythingOddComesThrough()
{
    QFETCH(QString, content);
    QElapsedTimer time;
    time.start();
    const PostPieces prepared = preparedPost(content);
    for (const QString &piece : prepared.pieces) {
        QVERIFY(piece.isValidUtf16());
        QVERIFY2(piece.size() < 150'000, qPrintable(QString::number(piece.size())));
    }
    QVERIFY2(time.elapsed() < 10'000, "it takes no time that grows with the square of its size");
}

QTEST_GUILESS_MAIN(PostPiecesTest)
#include "postpiecestest.moc"
