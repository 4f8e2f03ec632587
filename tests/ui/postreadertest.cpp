// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include "ui/findbar.h"
#include "ui/postpane.h"
#include "ui/postpictures.h"
#include "ui/postreader.h"

#include <QAccessible>
#include <QBuffer>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QImageReader>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QTimer>
#include <QUrl>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QUrl embedded(const QSize &size)
{
    return QUrl(u"data:image/png;base64,"_s + QString::fromLatin1(png(size).toBase64()));
}

QString longMarkdown(qsizetype size)
{
    QString content;
    content.reserve(size + 1000);
    for (int i = 0; content.size() < size; ++i)
        content += u"## Part %1\n\nSome **bold** words, a [link](https://example.org/%1), and `code` that goes on for a line.\n\n"
                   "- one\n- two\n\n> quoted\n\n"_s.arg(i);
    return content;
}

/// Remembers what would have been opened in the browser.
class Browser final : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// What a program of poppler-utils prints of a file.
QString answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool hasAnswered = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return hasAnswered ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The title, the beginning and the end of longMarkdown(), on several pages.
void verifyPaper(const QString &file)
{
    static const QRegularExpression pageCount(u"Pages: +(\\d+)"_s);
    const QString pages = pageCount.match(answerOf(u"pdfinfo"_s, {file})).captured(1);
    QVERIFY2(pages.toInt() > 5, qPrintable(pages));
    const QString text = answerOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY2(text.trimmed().startsWith(u"A post"_s), qPrintable(text.left(200)));
    QVERIFY(text.contains(u"Some bold words"_s)); // set, and no Markdown any more
    const QString whole = longMarkdown(40'000);
    const QString last = whole.sliced(whole.lastIndexOf(u"Part "_s)).section(u'\n', 0, 0);
    QVERIFY2(text.contains(last), qPrintable(last));
}

struct ReadingStack : WindowStack {
    /// By that entry of the menu, into the file that the person chooses.
    bool saves(const QString &entry, const QString &file)
    {
        const auto dialog = [this] { return window->findChild<QFileDialog *>(); };
        if (!visitor->choose(u"More"_s, entry) || !QTest::qWaitFor([&] { return dialog() != nullptr; }))
            return false;
        Q_EMIT dialog()->fileSelected(file);
        dialog()->close();
        return true;
    }
    bool isOpen()
    {
        return signIn(ScriptedAnswer::data(somePosts(1))) && visitor->waitFor(u"Post"_s)
            && QTest::qWaitFor([this] { return !reader()->toPlainText().isEmpty(); });
    }
    PostReader *reader() const { return window->findChild<PostReader *>(); }
    PostPane *pane() const { return window->findChild<PostPane *>(); }
    QString text() const { return reader()->toPlainText(); }
    bool shows(const QString &content)
    {
        pane()->showPost({.id = u"x"_s, .title = u"A post"_s, .content = content});
        return QTest::qWaitFor([this] { return reader()->isComplete(); });
    }
    QTextBlock blockWith(const QString &words) const
    {
        for (QTextBlock block = reader()->document()->begin(); block.isValid(); block = block.next())
            if (block.text().contains(words))
                return block;
        return {};
    }
    int tables() const
    {
        int count = 0;
        const auto frames = reader()->document()->rootFrame()->childFrames();
        for (QTextFrame *frame : frames)
            count += qobject_cast<QTextTable *>(frame) ? 1 : 0;
        return count;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

class PostReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdownIsWellSet();
    void assistiveProgramsMeetADocument();
    void assistiveProgramsWalkThroughThePost();
    void assistiveProgramsSelectAndPoint();
    void htmlIsWellSet();
    void jsonAndPlainTextAreShownAsTheyAre();
    void theDateStandsBelowTheBeginningOfTheTitle();
    void aRepeatedTitleIsShownOnce();
    void linesAreOfAReadableLength();
    void lettersGrowAndShrink();
    void wordsAreSelectedByKeyboard();
    void aLongPostIsThereAtOnceAndNeverBlocks();
    void aWholePostTakesThePlaceOfItsBeginning();
    void theSamePostKeepsItsPlace();
    void thePlaceIsKeptThroughSizesAndColours();
    void aWheelZoomsByItsNotches();
    void aLinkSaysWhereItLeads();
    void aLinkHasNoToolTipOfTheAuthors();
    void whereALinkLeadsIsSaidOverThePost();
    void wordsAreFound();
    void picturesOfTheProjectComeThroughTheSession();
    void picturesOfOthersOnlyWhenAsked();
    void aPictureThatIsADrawingIsNotRead();
    void aPictureIsLoadedOnceAndAsItIsWanted();
    void aLargePictureWithinTheTextKeepsNobodyWaiting();
    void aPictureOfAnotherPostIsNotWaitedFor();
    void paperHasTheLargePicturesWithinTheText();
    void allPicturesTogetherFillNoMemory();
    void aLinkWithinThePostLeadsThere_data();
    void aLinkWithinThePostLeadsThere();
    void aPostIsSavedAsItIs();
    void aLongPostIsSavedAsPdf();
    void aLongPostIsPrinted();
    void aPdfThatCannotBeWrittenIsSaid();
    void oddTextsAreShown_data();
    void oddTextsAreShown();
};

void PostReaderTest::markdownIsWellSet()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(
        u"## Part\n\nText with `code`.\n\n```cpp\nint a;\nint b;\n```\n\n> quoted\n\n- one\n\nIn figures:\n\n| a | b |\n|---|---|\n| c | d |\n\nEnd."_s));
    QVERIFY(stack.blockWith(u"Part"_s).blockFormat().headingLevel() == 2);
    const QTextBlock code = stack.blockWith(u"int b;"_s);
    QVERIFY(QTextCursor(code).currentFrame() != stack.reader()->document()->rootFrame()); // in a box of its own
    QVERIFY(stack.blockWith(u"quoted"_s).blockFormat().leftMargin() > 0);
    QVERIFY(stack.blockWith(u"one"_s).textList());
    QCOMPARE(stack.tables(), 1);
    QVERIFY(!stack.text().contains(u"```"_s) && !stack.text().contains(u"##"_s));
    QVERIFY(stack.text().endsWith(u"End."_s));
}

void PostReaderTest::htmlIsWellSet()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(
        u"<h2>Part</h2><p>Text <b>bold</b></p><pre>int a;\n  int b;</pre><blockquote><p>quoted</p></blockquote><ul><li>one</ul>"
        "<table><tr><th>a<th>b<tr><td>c<td>d</table><p>End.</p>"_s));
    QVERIFY(stack.blockWith(u"Part"_s).blockFormat().headingLevel() == 2);
    QVERIFY(stack.text().contains(u"  int b;"_s));
    QVERIFY(stack.blockWith(u"quoted"_s).blockFormat().leftMargin() > 0);
    QVERIFY(stack.blockWith(u"one"_s).textList());
    QCOMPARE(stack.tables(), 1);
    QVERIFY(stack.text().endsWith(u"End."_s));
}

void PostReaderTest::jsonAndPlainTextAreShownAsTheyAre()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"{\"z\":1,\"a\":[true]}"_s));
    QVERIFY(stack.text().contains(u"\"z\": 1,\n"_s));
    QVERIFY(stack.shows(u"One line.\nAnother & <one>."_s));
    QVERIFY(stack.text().endsWith(u"One line.\nAnother & <one>."_s));
}

void PostReaderTest::theDateStandsBelowTheBeginningOfTheTitle()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    const auto head = [&stack](const QString &title) {
        stack.pane()->showPost({.id = title, .title = title, .date = QDateTime::currentDateTimeUtc()});
        const QTextBlock block = stack.reader()->document()->begin();
        const auto textOf = [](const QTextBlock &of) { return of.layout()->lineAt(0).naturalTextRect(); };
        return std::pair(textOf(block), textOf(block.next()));
    };
    const auto [title, date] = head(u"A post"_s);
    QVERIFY(std::abs(title.left() - date.left()) < 1);
    const auto [arabicTitle, dateBelow] = head(u"مقال"_s);
    QVERIFY(std::abs(arabicTitle.right() - dateBelow.right()) < 1);
    QVERIFY(dateBelow.left() > date.left());
}

void PostReaderTest::aRepeatedTitleIsShownOnce()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"# A post\n\nText."_s));
    QCOMPARE(stack.text().count(u"A post"_s), 1);
    QVERIFY(stack.shows(u"<h1>A post</h1><p>Text.</p>"_s));
    QCOMPARE(stack.text().count(u"A post"_s), 1);
}

void PostReaderTest::linesAreOfAReadableLength()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    stack.window->resize(1900, 900);
    QVERIFY(stack.shows(u"wordy "_s.repeated(200) + u"**x**"_s));
    const QTextLine line = stack.blockWith(u"wordy"_s).layout()->lineAt(0);
    QVERIFY2(line.textLength() > 55 && line.textLength() < 90, qPrintable(QString::number(line.textLength())));
}

void PostReaderTest::lettersGrowAndShrink()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"Some *text*."_s));
    const double usual = stack.reader()->document()->defaultFont().pointSizeF();
    stack.reader()->setFocus();
    stack.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(stack.reader()->document()->defaultFont().pointSizeF() > usual);
    QVERIFY(stack.text().contains(u"Some text."_s));
    stack.press(Qt::Key_Minus, Qt::ControlModifier);
    stack.press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(stack.reader()->document()->defaultFont().pointSizeF() < usual);
    stack.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(stack.reader()->document()->defaultFont().pointSizeF(), usual);
    for (int i = 0; i < 50; ++i)
        stack.reader()->setZoom(stack.reader()->zoom() * 2);
    QCOMPARE(stack.reader()->zoom(), 3.0);
}

void PostReaderTest::wordsAreSelectedByKeyboard()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"One line.\n\nAnother line."_s));
    PostReader *reader = stack.reader();
    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(!reader->textCursor().hasSelection());
    QTest::keyClick(reader, Qt::Key_F7);
    QTest::keyClick(reader, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(reader->textCursor().hasSelection());
    QTest::keyClick(reader, Qt::Key_F7);
    const int place = reader->textCursor().position();
    QTest::keyClick(reader, Qt::Key_Right);
    QCOMPARE(reader->textCursor().position(), place);
}

/// A person may go on typing meanwhile: no turn of the event loop takes long, whatever the machine's speed, since a turn sets
/// a piece of the post and never all of it.
void PostReaderTest::aLongPostIsThereAtOnceAndNeverBlocks()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    const QString content = longMarkdown(600'000);
    int turns = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, this, [&turns] { ++turns; });
    pulse.start(0);
    stack.pane()->showPost({.id = u"long"_s, .title = u"Long"_s, .content = content});
    QTRY_VERIFY(stack.text().contains(u"Part 0"_s));
    QVERIFY(!stack.reader()->isComplete()); // and can be read already
    QTRY_VERIFY_WITH_TIMEOUT(stack.reader()->isComplete(), 30'000);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    QVERIFY(stack.text().contains(u"Part %1"_s.arg(content.count(u"## Part"_s) - 1)));
    QCOMPARE(stack.text().count(u"Part "_s), content.count(u"## Part"_s));
}

void PostReaderTest::aWholePostTakesThePlaceOfItsBeginning()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    const Post whole{.id = u"x"_s, .title = u"Long"_s, .content = longMarkdown(100'000)};
    stack.pane()->showPost(whole.abridged(32'000));
    QTRY_VERIFY(stack.reader()->isComplete());
    QSignalSpy cleared(stack.reader(), &QTextEdit::textChanged);
    stack.pane()->showPost(whole);
    QTRY_VERIFY(stack.text().contains(u"Part %1"_s.arg(whole.content.count(u"## Part"_s) - 1)));
    QCOMPARE(stack.text().count(u"Part "_s), whole.content.count(u"## Part"_s)); // nothing twice
}

void PostReaderTest::theSamePostKeepsItsPlace()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(longMarkdown(20'000)));
    QScrollBar *bar = stack.reader()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 1000);
    bar->setValue(800);
    QVERIFY(stack.shows(longMarkdown(20'000)));
    QCOMPARE(bar->value(), 800);
    QVERIFY(stack.shows(longMarkdown(20'000) + u"An addition.\n"_s));
    QVERIFY(bar->value() > 500);
}

void PostReaderTest::thePlaceIsKeptThroughSizesAndColours()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(longMarkdown(40'000)));
    QScrollBar *bar = stack.reader()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 1000);
    bar->setValue(bar->maximum() / 2);
    const auto isHalfway = [&] { return qAbs(bar->value() - bar->maximum() / 2) < bar->maximum() / 20; };
    stack.reader()->enlarge();
    stack.reader()->enlarge(); // before the first is set to its end
    QTRY_VERIFY(stack.reader()->isComplete());
    QTRY_VERIFY(isHalfway());
    QPalette dark = stack.reader()->palette();
    dark.setColor(QPalette::Text, Qt::red);
    stack.reader()->setPalette(dark);
    QVERIFY(!stack.reader()->isComplete());
    QTRY_VERIFY(stack.reader()->isComplete());
    QTRY_VERIFY(isHalfway());
}

void PostReaderTest::aWheelZoomsByItsNotches()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    const auto turn = [&stack](int eighths) {
        const QPointF middle = stack.reader()->viewport()->rect().center();
        QWheelEvent event(middle, stack.reader()->viewport()->mapToGlobal(middle), {}, {0, eighths}, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(stack.reader()->viewport(), &event);
        return stack.reader()->zoom();
    };
    QCOMPARE(turn(0), 1.0); // sideways, or where a touchpad only begins
    QCOMPARE(turn(40), 1.0);
    QCOMPARE(turn(80), 1.1);
    QCOMPARE(turn(-120), 1.0);
}

void PostReaderTest::aLinkSaysWhereItLeads()
{
    Browser browser;
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"See [https://bank.example](https://evil.example/path) now."_s));
    stack.reader()->setFocus();
    stack.press(Qt::Key_Tab);
    stack.press(Qt::Key_Return);
    QVERIFY(stack.visitor->waitUntilSees(u"https://evil.example/path"_s));
    QVERIFY(browser.opened.isEmpty());
    stack.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"noticeAction"_s); // it stands below
    QVERIFY(stack.visitor->press(u"Open in Browser"_s));
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://evil.example/path"_s)});
}

/// Qt would show it as HTML, and load the picture.
void PostReaderTest::aLinkHasNoToolTipOfTheAuthors()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"[link](https://example.org \"<img src='file:///x.png'>\")"_s));
    QTextCursor link(stack.blockWith(u"link"_s));
    link.movePosition(QTextCursor::NextCharacter);
    QCOMPARE(link.charFormat().anchorHref(), u"https://example.org"_s);
    QCOMPARE(link.charFormat().toolTip(), QString());
}

void PostReaderTest::whereALinkLeadsIsSaidOverThePost()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    const auto *target = stack.pane()->findChild<QLabel *>(u"linkTarget"_s);
    const QRect place = stack.reader()->geometry();
    QVERIFY(!target->isVisible());
    QCOMPARE(place.bottom(), stack.pane()->rect().bottom());
    Q_EMIT stack.reader()->linkHovered(u"https://example.org/"_s + QString(500, u'x'));
    QVERIFY(target->isVisible());
    QTRY_VERIFY(place.contains(target->geometry()) && target->geometry().bottom() == place.bottom());
    QCOMPARE(stack.reader()->geometry(), place);
    Q_EMIT stack.reader()->linkHovered({});
    QVERIFY(!target->isVisible());
}

void PostReaderTest::wordsAreFound()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"One *apple*.\n\nTwo apples.\n\nThree pears."_s));
    stack.reader()->setFocus();
    stack.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Find in post"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"apple"_s);
    QVERIFY(stack.visitor->sees(u"2"_s));
    QCOMPARE(stack.reader()->extraSelections().size(), 2);
    const int first = stack.reader()->textCursor().position();
    stack.press(Qt::Key_Return);
    QVERIFY(stack.reader()->textCursor().position() > first);
    stack.press(Qt::Key_Return); // around the end
    QCOMPARE(stack.reader()->textCursor().position(), first);
    QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
    QVERIFY(stack.visitor->sees(u"Not found"_s));
    stack.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"findDone"_s);
    stack.press(Qt::Key_Escape);
    QVERIFY(stack.reader()->hasFocus());
    QVERIFY(stack.reader()->extraSelections().isEmpty());
}

void PostReaderTest::picturesOfTheProjectComeThroughTheSession()
{
    ReadingStack stack;
    stack.server.on("GET /assets/553f9827").thenAlways(ScriptedAnswer::status(200, png({4000, 20}), "image/png"));
    QVERIFY(stack.isOpen());
    QSignalSpy arrived(stack.reader()->pictures(), &PostPictures::arrived);
    QVERIFY(stack.shows(u"<p>Look: <img src='/assets/553f9827?width=800'></p>"_s));
    stack.window->grab();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(stack.server.received("GET /assets/553f9827").constFirst().bearer(), "access-1"_qba);
    const auto picture = stack.reader()->document()->resource(
        QTextDocument::ImageResource, QUrl(u"/assets/553f9827?width=800"_s));
    QVERIFY(picture.value<QImage>().width() < 1000); // no wider than the text
}

void PostReaderTest::picturesOfOthersOnlyWhenAsked()
{
    ScriptedServer other;
    other.on("GET /x.png").thenAlways(ScriptedAnswer::status(200, png({20, 20}), "image/png"));
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"Look: ![a picture](%1)\n"_s.arg(other.url(u"/x.png"_s).toString())));
    stack.window->grab();
    QVERIFY(stack.visitor->waitUntilSees(u"pictures of other sites"_s));
    QCOMPARE(other.connections(), 0);
    QSignalSpy arrived(stack.reader()->pictures(), &PostPictures::arrived);
    QVERIFY(stack.visitor->press(u"Show Pictures"_s));
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(!other.received("GET /x.png").constFirst().hasHeader("Authorization"));
    QVERIFY(!other.received("GET /x.png").constFirst().hasHeader("Referer"));
}

/// Qt tells a format by the beginning of a file, whatever its name is, and reads all of a drawing to tell its size.
void PostReaderTest::aPictureThatIsADrawingIsNotRead()
{
    QVERIFY(QImageReader::supportedImageFormats().contains("svg"));
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QTest::failOnWarning(QRegularExpression(u"#none is undefined"_s)); // as is said on the way
    const auto drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='5' height='5'><use href='#none'/></svg>"_qba.toBase64();
    const QUrl name(u"data:image/png;base64,"_s + QString::fromLatin1(drawing));
    QVERIFY(stack.reader()->pictures()->picture(name).isNull());
}

void PostReaderTest::aPictureIsLoadedOnceAndAsItIsWanted()
{
    ReadingStack stack;
    stack.server.on("GET /assets/1").thenAlways(ScriptedAnswer::status(200, png({20, 20}), "image/png"));
    QVERIFY(stack.isOpen());
    PostPictures *pictures = stack.reader()->pictures();
    QSignalSpy arrived(pictures, &PostPictures::arrived);
    for (const auto &name :
        {u"/assets/1?width=800&key=a"_s, u"/assets/1?width=800&x=1&key=a"_s, u"/assets/1"_s, u"/assets/1?2"_s})
        pictures->picture(QUrl(name));
    QTRY_COMPARE(arrived.size(), 4);
    const auto asked = stack.server.received("GET /assets/1");
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).target, "/assets/1?width=800&key=a");
    QCOMPARE(asked.at(1).target, "/assets/1");
    QVERIFY(!pictures->picture(QUrl(u"/assets/1?3"_s)).isNull()); // it is here already
    QCOMPARE(stack.server.received("GET /assets/1").size(), 2);
}

void PostReaderTest::aLargePictureWithinTheTextKeepsNobodyWaiting()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    PostPictures *pictures = stack.reader()->pictures();
    QSignalSpy arrived(pictures, &PostPictures::arrived);
    QVERIFY(!pictures->picture(embedded({20, 20})).isNull()); // it takes less time than to set the post anew
    QVERIFY(pictures->picture(embedded({2000, 2000})).isNull());
    QVERIFY(pictures->missing().contains(embedded({2000, 2000})));
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(pictures->picture(embedded({2000, 2000})).size(), QSize(2000, 2000));
}

void PostReaderTest::aPictureOfAnotherPostIsNotWaitedFor()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    PostPictures *pictures = stack.reader()->pictures();
    QSignalSpy arrived(pictures, &PostPictures::arrived);
    pictures->picture(embedded({2000, 2000}));
    pictures->picture(embedded({2000, 2001}));
    pictures->clear();
    pictures->picture(embedded({2000, 2002}));
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.constFirst().constFirst().toUrl(), embedded({2000, 2002}));
    QVERIFY(pictures->missing().isEmpty());
}

void PostReaderTest::paperHasTheLargePicturesWithinTheText()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    const QUrl name = embedded({2000, 2000});
    QVERIFY(stack.shows(u"<p>Look: <img src='%1'></p>"_s.arg(name.toString())));
    const auto paper = stack.reader()->paperDocument();
    QCOMPARE(stack.reader()->pictures()->picture(name).size(), QSize(2000, 2000));
    QVERIFY(paper->resource(QTextDocument::ImageResource, name).value<QImage>().width() > 200); // no placeholder
}

void PostReaderTest::allPicturesTogetherFillNoMemory()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    PostPictures *pictures = stack.reader()->pictures();
    QSignalSpy arrived(pictures, &PostPictures::arrived);
    pictures->picture(embedded({4000, 100}));
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(pictures->picture(embedded({4000, 100})).width() < 4000); // no line is that wide
    const QString tall = QString::fromLatin1(png({2000, 9000}).toBase64());
    for (int i = 0; i < 6; ++i)
        pictures->picture(QUrl(u"data:image/png;x=%1;base64,%2"_s.arg(i).arg(tall)));
    pictures->picture(embedded({600, 600})); // the last in the row, and small enough to have room still
    QTRY_VERIFY(!pictures->missing().contains(embedded({600, 600})));
    qint64 pixels = 0;
    for (const QList<QVariant> &arrival : std::as_const(arrived)) {
        const auto picture = arrival.at(1).value<QImage>();
        pixels += qint64(picture.width()) * picture.height();
    }
    QVERIFY2(pixels > 10'000'000 && pixels <= 60'000'000, qPrintable(QString::number(pixels)));
    pictures->clear();
    arrived.clear();
    pictures->picture(QUrl(u"data:image/png;base64,"_s + tall));
    QTRY_COMPARE(arrived.size(), 1);
}

void PostReaderTest::aLinkWithinThePostLeadsThere_data()
{
    QTest::addColumn<QString>("content");
    const QString filling = u"Words.\n\n"_s.repeated(300);
    QTest::newRow("Markdown") << u"[there](#the-%C3%A4-part)\n\n"_s + filling + u"## The *Ä* Part!\n\n"_s + filling;
    const QString paragraphs = u"<p>Words."_s.repeated(300);
    QTest::newRow("HTML") << u"<p><a href='#the-%C3%A4-part'>there</a>"_s + paragraphs + u"<h2 id='the-ä-part'>The Ä Part!</h2>"_s
            + paragraphs;
}

void PostReaderTest::aLinkWithinThePostLeadsThere()
{
    QFETCH(QString, content);
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(content));
    QSignalSpy chosen(stack.reader(), &PostReader::linkChosen);
    stack.reader()->setFocus();
    stack.press(Qt::Key_Tab);
    stack.press(Qt::Key_Return);
    const QTextBlock heading = stack.blockWith(u"The Ä Part!"_s);
    QTRY_VERIFY(stack.reader()->viewport()->rect().contains(stack.reader()->cursorRect(QTextCursor(heading))));
    QVERIFY(chosen.isEmpty());
    QVERIFY(!QTextCursor(heading).charFormat().fontUnderline()); // nor does it look like a link
    // With a list of names in each of its formats a long post would hold the window: Qt finds those by going through all.
    const auto formats = stack.reader()->document()->allFormats();
    for (const QTextFormat &format : formats)
        QVERIFY(format.toCharFormat().anchorNames().isEmpty());
}

void PostReaderTest::aPostIsSavedAsItIs()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"Some **text**.\n"_s));
    const QString file = stack.folder.filePath(u"saved.md"_s);
    QVERIFY(stack.saves(u"Save As…"_s, file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "Some **text**.\n"_qba);
}

void PostReaderTest::aLongPostIsSavedAsPdf()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(longMarkdown(40'000)));
    const QString file = stack.folder.filePath(u"saved.pdf"_s);
    QVERIFY(stack.saves(u"Save as PDF…"_s, file));
    verifyPaper(file);
}

void PostReaderTest::aLongPostIsPrinted()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(longMarkdown(40'000)));
    QVERIFY(stack.visitor->choose(u"More"_s, u"Print…"_s));
    QTRY_VERIFY(stack.window->findChild<QPrintDialog *>());
    auto *dialog = stack.window->findChild<QPrintDialog *>();
    const QString file = stack.folder.filePath(u"printed.pdf"_s);
    // In place of a printer, and of the person who chooses one.
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    Q_EMIT dialog->accepted(dialog->printer());
    dialog->close();
    verifyPaper(file);
}

void PostReaderTest::aPdfThatCannotBeWrittenIsSaid()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.saves(u"Save as PDF…"_s, stack.folder.filePath(u"no such folder/saved.pdf"_s)));
    QVERIFY(stack.visitor->waitUntilSees(u"could not be written"_s));
}

void PostReaderTest::oddTextsAreShown_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("nothing") << QString();
    QTest::newRow("right to left") << u"# שלום\n\nעולם **שלום** hello"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 **😀** 🏳️‍🌈\n"_s.repeated(2000);
    QTest::newRow("zero width") << u"a\u200b\u200d\ufeffb **x**"_s.repeated(1000);
    QTest::newRow("one line") << u"x"_s.repeated(300'000);
    QTest::newRow("binary") << QString::fromLatin1(QByteArray(200'000, '\0'));
    QTest::newRow("deep JSON") << u"["_s.repeated(500) + u"]"_s.repeated(500);
    QTest::newRow("deep HTML") << u"<div><blockquote>"_s.repeated(1500) + u"x"_s;
    QTest::newRow("ten megabytes") << u"word "_s.repeated(2'000'000);
}

void PostReaderTest::oddTextsAreShown()
{
    QFETCH(QString, content);
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    stack.pane()->showPost({.id = u"odd"_s, .title = u"t"_s.repeated(10'000), .content = content});
    QTRY_VERIFY_WITH_TIMEOUT(stack.reader()->isComplete() || stack.text().size() > 100'000, 30'000);
    stack.window->grab();
    QVERIFY(stack.text().startsWith(u"ttt"_s));
}

void PostReaderTest::assistiveProgramsMeetADocument()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"A **bold** word.\n\nAnother paragraph."_s));
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(stack.reader());
    QVERIFY(seen && seen->textInterface());
    QCOMPARE(seen->role(), QAccessible::Document);
    QCOMPARE(seen->text(QAccessible::Name), u"Post"_s);
    QVERIFY(seen->state().readOnly);
    QVERIFY(seen->state().focusable);
    QVERIFY(!seen->editableTextInterface());
    const QAccessibleTextInterface *text = seen->textInterface();
    QCOMPARE(text->characterCount(), stack.text().size());
    QCOMPARE(text->text(0, text->characterCount()), stack.text());
    QCOMPARE(text->text(-5, 100'000), stack.text()); // of a post that was longer a moment ago
}

void PostReaderTest::assistiveProgramsWalkThroughThePost()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(u"A **bold** word.\n\nAnother paragraph."_s));
    auto *text = QAccessible::queryAccessibleInterface(stack.reader())->textInterface();
    const int bold = int(stack.text().indexOf(u"bold"_s));
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(bold + 1, QAccessible::WordBoundary, &start, &end).trimmed(), u"bold"_s);
    QCOMPARE(start, bold);
    QCOMPARE(text->textBeforeOffset(bold, QAccessible::WordBoundary, &start, &end).trimmed(), u"A"_s);
    QCOMPARE(text->textAfterOffset(bold, QAccessible::WordBoundary, &start, &end).trimmed(), u"word"_s);
    QCOMPARE(text->textAtOffset(bold, QAccessible::ParagraphBoundary, &start, &end).trimmed(), u"A bold word."_s);
    QCOMPARE(text->textAfterOffset(text->characterCount(), QAccessible::CharBoundary, &start, &end), QString());
    QCOMPARE(text->textBeforeOffset(0, QAccessible::CharBoundary, &start, &end), QString());
    QVERIFY(text->attributes(bold + 1, &start, &end).contains(u"font-weight:700"_s));
    QCOMPARE(std::pair(start, end), std::pair(bold, bold + 4));
    QVERIFY(text->attributes(bold + 5, &start, &end).contains(u"font-weight:400"_s));
}

void PostReaderTest::assistiveProgramsSelectAndPoint()
{
    ReadingStack stack;
    QVERIFY(stack.isOpen());
    QVERIFY(stack.shows(longMarkdown(20'000)));
    auto *text = QAccessible::queryAccessibleInterface(stack.reader())->textInterface();
    text->setCursorPosition(7);
    QCOMPARE(text->cursorPosition(), 7);
    QCOMPARE(text->selectionCount(), 0);
    text->addSelection(2, 6);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(std::pair(start, end), std::pair(2, 6));
    QCOMPARE(stack.reader()->textCursor().selectedText(), stack.text().mid(2, 4));
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    const QRect letter = text->characterRect(3);
    QVERIFY(!letter.isEmpty());
    QCOMPARE(text->offsetAtPoint(letter.center() - QPoint(letter.width() / 4, 0)), 3);
    const int last = text->characterCount() - 1;
    text->scrollToSubstring(last - 1, last);
    const QRect view(stack.reader()->viewport()->mapToGlobal(QPoint()), stack.reader()->viewport()->size());
    QVERIFY(view.contains(text->characterRect(last - 1)));
    QCOMPARE(text->cursorPosition(), 6);
}

QTEST_MAIN(PostReaderTest)
#include "postreadertest.moc"
