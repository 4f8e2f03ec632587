// SPDX-License-Identifier: MIT
#include "app/htmlsanitizer.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class HtmlSanitizerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsForReading_data();
    void keepsWhatIsForReading();
    void nothingOfAnAttackIsLeft_data();
    void nothingOfAnAttackIsLeft();
    void onlyLinksOfTheWebAndOfMailLead_data();
    void onlyLinksOfTheWebAndOfMailLead();
    void aLongPostComesInPieces();
    void aLongListGoesOnWithItsNumbers();
    void aLongTableGoesOnWithItsHead();
    void whatACellSpansStaysTogether();
    void longLinesOfBreaksAndCodeComeInPieces_data();
    void longLinesOfBreaksAndCodeComeInPieces();
    void nothingIsTooDeep_data();
    void nothingIsTooDeep();
    void lettersThatNeverEndFillNoMemory_data();
    void lettersThatNeverEndFillNoMemory();
    void lettersOfALongPostAreSetApart();
};

namespace {

QString sanitized(const QString &html)
{
    return sanitizedHtml(html).join(QString());
}

} // namespace

void HtmlSanitizerTest::keepsWhatIsForReading_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a paragraph") << u"<p>Hello <b>there</b></p>"_s << u"<p>Hello <b>there</b></p>"_s;
    QTest::newRow("bare text") << u"<br>Hello<p>x</p>"_s << u"<p><br>Hello</p><p>x</p>"_s;
    QTest::newRow("groups go") << u"<div><section><p>x</p></section></div>"_s << u"<p>x</p>"_s;
    QTest::newRow("text of groups stays") << u"<div>x<div>y</div></div>"_s << u"<p>x</p><p>y</p>"_s;
    QTest::newRow("a link") << u"<p><a href='https://example.org/?a=1&amp;b=2' target=_blank>x</a></p>"_s
                            << u"<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>"_s;
    QTest::newRow("a picture") << u"<p><img src='/assets/1' alt='A \"cat\"' width=5 onerror=x></p>"_s
                               << u"<p><img src=\"/assets/1\" alt=\"A &quot;cat&quot;\"></p>"_s;
    QTest::newRow("a table") << u"<table><tr><td colspan=2 style='x'>y</table>"_s
                             << u"<table><tbody><tr><td colspan=\"2\">y</td></tr></tbody></table>"_s;
    QTest::newRow("code") << u"<pre><code>a &lt; b\n  c</code></pre>"_s << u"<pre><code>a &lt; b\n  c</code></pre>"_s;
    QTest::newRow("numbered") << u"<ol start=3><li>x</ol>"_s << u"<ol start=\"3\"><li>x</li></ol>"_s;
    QTest::newRow("right to left") << u"<p dir=RTL>x</p>"_s << u"<p dir=\"rtl\">x</p>"_s;
    QTest::newRow("a form's words") << u"<form><p>Name: <input value=x></p></form>"_s << u"<p>Name: </p>"_s;
    QTest::newRow("unknown elements") << u"<p><blink>x</blink></p>"_s << u"<p>x</p>"_s;
    QTest::newRow("what a link leads to") << u"<h2 id='a\"b'>x</h2><p><a name=c>y</a></p>"_s
                                          << u"<h2 id=\"a&quot;b\">x</h2><p><a id=\"c\">y</a></p>"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void HtmlSanitizerTest::keepsWhatIsForReading()
{
    QFETCH(QString, html);
    QTEST(sanitized(html), "expected");
}

void HtmlSanitizerTest::nothingOfAnAttackIsLeft_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(TEST_FIXTURES "/attacks"));
    const QStringList files = folder.entryList({u"*.html"_s}, QDir::Files);
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

/// Every tag and every attribute that is left is one of a short list, whatever was there.
void HtmlSanitizerTest::nothingOfAnAttackIsLeft()
{
    QFETCH(QString, file);
    QFile attack(file);
    QVERIFY(attack.open(QIODevice::ReadOnly));
    const QString rest = sanitized(QString::fromUtf8(attack.readAll()));
    static const QRegularExpression allowed(
        u"</"
        u"?(p|h[1-6]|pre|blockquote|[uod]l|li|d[td]|table|t(head|body|foot|r|d|h)|caption|hr|br|div|a|b|strong|i|em|u|s|del|ins|"
        "su[bp]|small|code|kbd|samp|var|tt|cite|img)"
        "( (href|src|alt|colspan|rowspan|start|dir|id)=\"[^\"<>]*\")*>"_s);
    QString text = rest;
    text.remove(allowed);
    QVERIFY2(!text.contains(u'<'), qPrintable(text));
    static const QRegularExpression targets(u"(?:href|src)=\"([^\"]*)\""_s);
    for (auto target = targets.globalMatch(rest); target.hasNext();) {
        const QString address = target.next().captured(1).toLower();
        QVERIFY2(isHarmlessLink(address) || address.startsWith(u"%1"_s) || address.startsWith(u"data:image/png;base64,"_s),
            qPrintable(address));
        QVERIFY2(!address.contains(u"script:"_s), qPrintable(address));
    }
}

void HtmlSanitizerTest::onlyLinksOfTheWebAndOfMailLead_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isHarmless");
    for (const char *address :
        {"https://example.org/x", "HTTP://example.org", "mailto:ada@example.org", "/items", "page", "page?a=b:c", "#here"})
        QTest::newRow(address) << QString::fromLatin1(address) << true;
    for (const char *address : {"", "javascript:alert(1)", " javascript:alert(1)", "java\nscript:x", "java\tscript:x",
             "data:text/html,x", "file:///etc/passwd", "//evil.example", "ftp://x", "latchkey://x", "https://", "https:/x",
             "mailto:", "a b:c", "\\\\host\\x:y"})
        QTest::newRow(address) << QString::fromLatin1(address) << false;
}

void HtmlSanitizerTest::onlyLinksOfTheWebAndOfMailLead()
{
    QFETCH(QString, address);
    QTEST(isHarmlessLink(address), "isHarmless");
}

void HtmlSanitizerTest::aLongPostComesInPieces()
{
    const QStringList pieces = sanitizedHtml(
        u"<div><article>"_s + u"<p>A paragraph of some length, and another sentence.</p>"_s.repeated(2000));
    QVERIFY(pieces.size() > 5);
    for (const QString &piece : pieces) {
        QVERIFY(piece.startsWith(u"<p>"_s) && piece.endsWith(u"</p>"_s));
        QVERIFY(piece.size() < 20'000);
    }
}

void HtmlSanitizerTest::aLongListGoesOnWithItsNumbers()
{
    const QString html = sanitized(u"<ol>"_s + u"<li>x</li>"_s.repeated(250) + u"</ol>"_s);
    QVERIFY(html.contains(u"<ol start=\"101\">"_s));
    QVERIFY(html.contains(u"<ol start=\"201\">"_s));
    QCOMPARE(html.count(u"<li>"_s), 250);
}

void HtmlSanitizerTest::aLongTableGoesOnWithItsHead()
{
    const QString rows = u"<tr><td>A cell of some length</td><td>another</td></tr>"_s.repeated(1050);
    const QStringList pieces = sanitizedHtml(
        u"<p>x</p><table><caption>C</caption><thead><tr><th>H</thead>"_s + rows + u"</table>y"_s);
    QVERIFY(pieces.size() > 10);
    for (const QString &piece : pieces)
        QCOMPARE(piece.count(u"<caption>C</caption><thead><tr><th>H</th></tr></thead>"_s), piece == pieces.constLast() ? 0 : 1);
    QVERIFY(pieces.constFirst().startsWith(u"<p>x</p><table>"_s));
    QCOMPARE(pieces.constLast(), u"<p>y</p>"_s);
    QCOMPARE(pieces.join(QString()).count(u"another"_s), 1050);
}

void HtmlSanitizerTest::whatACellSpansStaysTogether()
{
    const QString words = u"x"_s.repeated(200);
    const QString pair = u"<tr><td rowspan=2>%1<td>a<tr><td>b"_s.arg(words);
    const QStringList pieces = sanitizedHtml(u"<table><tr><td>-<td>-"_s + pair.repeated(500));
    QVERIFY(pieces.size() > 5);
    for (const QString &piece : pieces)
        QCOMPARE(piece.count(u"<td>a</td>"_s), piece.count(u"<td>b</td>"_s));
    const QString endless = u"<tr><td rowspan=1000>%1"_s.arg(words);
    QVERIFY(sanitizedHtml(u"<table>"_s + endless.repeated(1000)).size() > 4);
}

void HtmlSanitizerTest::longLinesOfBreaksAndCodeComeInPieces_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("line");
    QTest::newRow("bare lines") << QString() << u"A <b>line</b> of the text.<br>"_s;
    QTest::newRow("a paragraph") << u"<p>"_s << u"A <b>line</b> of the text.<br>"_s;
    QTest::newRow("code") << u"<pre><code>"_s << u"A line of the text.\n"_s;
}

void HtmlSanitizerTest::longLinesOfBreaksAndCodeComeInPieces()
{
    QFETCH(QString, begin);
    QFETCH(QString, line);
    const QStringList pieces = sanitizedHtml(begin + line.repeated(5000));
    for (const QString &piece : pieces)
        QVERIFY(piece.size() < 20'000);
    QCOMPARE(pieces.join(QString()).count(u"of the text."_s), 5000);
}

void HtmlSanitizerTest::nothingIsTooDeep_data()
{
    QTest::addColumn<QString>("level");
    QTest::newRow("blocks") << u"<div>"_s;
    QTest::newRow("tables") << u"<table><tr><td>"_s;
    QTest::newRow("letters") << u"<span>"_s;
    QTest::newRow("an end of what was not begun") << u"<div></b>"_s;
    QTest::newRow("an end in a remark") << u"<div><!--</div>-->"_s;
    QTest::newRow("an end in an attribute") << u"<div title='</div>'>"_s;
}

/// What is taken down level by level would take all the stack.
void HtmlSanitizerTest::nothingIsTooDeep()
{
    QFETCH(QString, level);
    QStringList pieces;
    std::unique_ptr<QThread> thread(QThread::create([&] { pieces = sanitizedHtml(level.repeated(3000) + u"at the end"_s); }));
    thread->setStackSize(512 * 1024); // what a thread gets on macOS
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(pieces.join(QString()).contains(u"at the end"_s));
}

void HtmlSanitizerTest::lettersThatNeverEndFillNoMemory_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("plain") << u"<b><code><em><i><s><small><strong><tt><u>"_s.repeated(3);
    QString different;
    for (int i = 0; i < 780; ++i)
        different += u"<b id=%1>"_s.arg(i);
    QTest::newRow("each different") << different;
    QTest::newRow("an end in an attribute") << different + u"<p title='</b>'>"_s.repeated(780);
    QTest::newRow("other signs around the name") << different.replace(u"<b "_s, u"<B\t/"_s);
}

/// Each would be begun anew in each paragraph.
void HtmlSanitizerTest::lettersThatNeverEndFillNoMemory()
{
    QFETCH(QString, letters);
    const QStringList pieces = sanitizedHtml(u"<p>Hi"_s + letters + u"<p>x"_s.repeated(5000));
    const QString html = pieces.join(QString());
    QCOMPARE(html.count(u'x'), 5000);
    QVERIFY2(html.count(u'<') < 20'000, qPrintable(QString::number(html.count(u'<'))));
}

void HtmlSanitizerTest::lettersOfALongPostAreSetApart()
{
    const QString paragraph = u"<p>a <b>b</b> <CODE class=\"x\">c</CODE> <i><u>d</u></i></p>"_s;
    const QString expected = u"<p>a <b>b</b> <code>c</code> <i><u>d</u></i></p>"_s;
    QCOMPARE(sanitized(paragraph.repeated(1000)), expected.repeated(1000));
}

QTEST_GUILESS_MAIN(HtmlSanitizerTest)
#include "htmlsanitizertest.moc"
