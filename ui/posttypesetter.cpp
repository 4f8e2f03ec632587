// SPDX-License-Identifier: MIT
#include "ui/posttypesetter.h"

#include "ui/datetext.h"
#include "ui/statustext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFragment>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int lineHeight = 145; // percent
constexpr int partNames = QTextFormat::UserProperty; // of letters: where links within the post lead to
constexpr double headingSizes[] = {1.55, 1.32, 1.15, 1.05, 1.0, 1.0};

struct PostText {
    Q_DECLARE_TR_FUNCTIONS(PostText)
};

bool isCode(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeLanguage) || format.hasProperty(QTextFormat::BlockCodeFence)
        || format.nonBreakableLines();
}

/// What a link to a heading of Markdown is written with, as GitHub does it.
QString anchorOf(const QString &heading)
{
    static const QRegularExpression otherSigns(u"[^\\p{L}\\p{M}\\p{N}_ -]"_s);
    return heading.toLower().remove(otherSigns).replace(u' ', u'-');
}

/// For letters that links lead to by one of `names`. Not as Qt has it, by a list: those it does not hash, and for each new one it
/// would go through all that a long post has.
QTextCharFormat namedAs(const QStringList &names)
{
    QTextCharFormat format;
    format.setProperty(partNames, names.join(u'\n'));
    format.setAnchorNames({});
    return format;
}

/// What the author named, and headings.
QTextCharFormat partFormat(const QTextBlock &block, const QTextBlock::iterator &at)
{
    if (const QStringList names = at.fragment().charFormat().anchorNames(); !names.isEmpty())
        return namedAs(names);
    const bool isHeading = block.blockFormat().headingLevel() > 0 && at == block.begin();
    return isHeading ? namedAs({anchorOf(block.text())}) : QTextCharFormat();
}

/// The format that Qt keeps for what would be written into it.
void namePlace(const QTextBlock &block)
{
    if (const QStringList names = block.charFormat().anchorNames(); !names.isEmpty())
        QTextCursor(block).mergeBlockCharFormat(namedAs(names));
}

bool isNamed(const QTextCharFormat &format, const QString &name)
{
    return format.stringProperty(partNames).split(u'\n').contains(name);
}

bool isPart(const QTextBlock &block, const QString &name)
{
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (isNamed(it.fragment().charFormat(), name))
            return true;
    return isNamed(block.charFormat(), name);
}

/// "# Title" or "<h1>Title</h1>" at the top of a post that has that title anyway.
QString withoutRepeatedTitle(const QString &piece, PostFormat format, const QString &title)
{
    const QString plain = title.trimmed();
    const QString heading = format == PostFormat::Html ? "<h1>"_L1 + plain.toHtmlEscaped() + "</h1>"_L1 : "# "_L1 + plain + u'\n';
    const QString text = piece.trimmed() + u'\n';
    return !plain.isEmpty() && text.startsWith(heading) ? text.sliced(heading.size()) : piece;
}

QString byline(const Post &post, const QLocale &locale)
{
    QStringList parts{longDateText(post.date, locale), post.author.left(200), statusText(post.status).left(60)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString titleOf(const Post &post)
{
    return post.title.isEmpty() ? PostText::tr("Untitled") : readableText(post.title).simplified();
}

/// To the side where the title begins, whatever the language of the date.
void alignByline(QTextDocument &document, const Post &post)
{
    QTextBlockFormat side;
    side.setAlignment((titleOf(post).isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    QTextCursor(document.begin().next()).mergeBlockFormat(side);
}

void replaceText(const QTextBlock &block, const QString &text)
{
    if (block.text() == text)
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(text, cursor.charFormat());
}

QTextBlockFormat paragraph(double spaceBelow)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(spaceBelow);
    return format;
}

/// A block that only keeps two frames apart.
void shrink(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setLineHeight(6, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
    QTextCharFormat letters;
    letters.setFontPointSize(2);
    cursor.setBlockCharFormat(letters);
}

} // namespace

PostTypesetter::PostTypesetter(const Theme &theme, const QFont &body) : m_theme(theme), m_body(body) { }

int PostTypesetter::measure() const
{
    return QFontMetrics(m_body).averageCharWidth() * lettersInLine;
}

QFont PostTypesetter::fixedFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_body.pointSizeF() * 0.9);
    return font;
}

void PostTypesetter::begin(QTextDocument &document, const Post &post, const QLocale &locale) const
{
    document.setDefaultFont(m_body);
    document.setIndentWidth(m_body.pointSizeF() * 2);
    QTextCharFormat title;
    title.setFontPointSize(m_body.pointSizeF() * 1.8);
    title.setFontWeight(QFont::Bold);
    title.setForeground(m_theme.text);
    QTextCharFormat small;
    small.setFontPointSize(m_body.pointSizeF() * 0.92);
    small.setForeground(m_theme.muted);
    small.setToolTip(exactDateText(post.date));

    QTextCursor cursor(&document);
    QTextBlockFormat titleBlock;
    titleBlock.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    titleBlock.setBottomMargin(6);
    cursor.setBlockFormat(titleBlock);
    cursor.insertText(titleOf(post), title);
    cursor.insertBlock(paragraph(m_body.pointSizeF() * 1.6), small);
    cursor.insertText(byline(post, locale), small);
    alignByline(document, post);
}

void PostTypesetter::setHeadAnew(QTextDocument &document, const Post &post, const QLocale &locale)
{
    replaceText(document.begin(), titleOf(post));
    replaceText(document.begin().next(), byline(post, locale));
    alignByline(document, post);
}

void PostTypesetter::setRemarkAnew(QTextDocument &document, const QString &text)
{
    replaceText(document.lastBlock(), text);
}

void PostTypesetter::append(QTextDocument &document, PostFormat format, const QString &piece) const
{
    const bool isFirst = document.blockCount() <= 2;
    QTextDocument scratch;
    scratch.setUndoRedoEnabled(false);
    scratch.setDefaultFont(m_body);
    setPiece(scratch, format, isFirst ? withoutRepeatedTitle(piece, format, document.begin().text()) : piece);
    setBlocks(scratch);
    setLetters(scratch);
    setTables(scratch);
    frameCode(scratch);
    QTextCursor(&scratch).insertBlock(); // what is pasted keeps the formats of its blocks from the second on
    QTextCursor end(&document);
    end.movePosition(QTextCursor::End);
    end.insertFragment(QTextDocumentFragment(&scratch));
}

void PostTypesetter::appendRemark(QTextDocument &document, const QString &text) const
{
    QTextCharFormat small;
    small.setFontItalic(true);
    small.setForeground(m_theme.muted);
    QTextCursor end(&document);
    end.movePosition(QTextCursor::End);
    end.insertBlock(paragraph(0), small);
    end.insertText(text, small);
}

void PostTypesetter::setPiece(QTextDocument &scratch, PostFormat format, const QString &piece) const
{
    switch (format) {
    case PostFormat::Markdown:
        scratch.setMarkdown(
            piece, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
        break;
    case PostFormat::Html:
        scratch.setHtml(piece);
        break;
    case PostFormat::PlainText:
        scratch.setPlainText(piece);
        break;
    case PostFormat::Json:
        insertCode(QTextCursor(&scratch), piece);
        break;
    }
}

void PostTypesetter::setBlocks(QTextDocument &scratch) const
{
    const double em = m_body.pointSizeF() * 1.33;
    QTextCursor cursor(&scratch);
    for (QTextBlock block = scratch.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (isCode(block))
            continue;
        const int heading = format.headingLevel();
        const bool isInTable = QTextCursor(block).currentTable() != nullptr;
        format.setLineHeight(heading > 0 || isInTable ? 120 : lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(heading > 0 ? em * 1.2 : 0);
        format.setBottomMargin(isInTable ? 0 : block.textList() ? em * 0.25 : heading > 0 ? em * 0.35 : em * 0.75);
        if (const int level = format.intProperty(QTextFormat::BlockQuoteLevel); level > 0) {
            format.setLeftMargin(em * 1.3 * level);
            format.setRightMargin(0);
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

QTextBlock PostTypesetter::part(const QTextDocument &document, const QString &name)
{
    QTextBlock block = document.begin();
    while (block.isValid() && !isPart(block, name))
        block = block.next();
    return block;
}

void PostTypesetter::setLetters(QTextDocument &scratch) const
{
    QTextCharFormat link;
    link.setForeground(m_theme.accentText);
    link.setFontUnderline(true);
    QTextCharFormat code;
    code.setFontFamilies(QStringList(fixedFont().family()));
    code.setFontPointSize(fixedFont().pointSizeF());
    code.setBackground(m_theme.hover);
    QTextCharFormat quote;
    quote.setForeground(m_theme.muted);
    QTextCursor cursor(&scratch);
    for (QTextBlock block = scratch.begin(); block.isValid(); block = block.next()) {
        const int heading = std::min(block.blockFormat().headingLevel(), 6);
        const bool isQuote = block.blockFormat().hasProperty(QTextFormat::BlockQuoteLevel);
        namePlace(block);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat given = it.fragment().charFormat();
            QTextCharFormat format;
            if (isQuote)
                format.merge(quote);
            if (!given.anchorHref().isEmpty())
                format.merge(link);
            if (given.fontFixedPitch() && !isCode(block))
                format.merge(code);
            if (heading > 0)
                format.setFontPointSize(m_body.pointSizeF() * headingSizes[heading - 1]);
            format.merge(partFormat(block, it));
            if (!given.toolTip().isEmpty())
                format.setToolTip({}); // Qt would show it as HTML
            if (format.isEmpty())
                continue;
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    }
}

void PostTypesetter::setTables(QTextDocument &scratch) const
{
    const auto frames = scratch.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_theme.border);
        format.setBorderCollapse(true);
        format.setCellPadding(m_body.pointSizeF() * 0.55);
        format.setCellSpacing(0);
        format.setBottomMargin(m_body.pointSizeF());
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(m_theme.window);
            cell.setFormat(head);
        }
    }
}

/// Code stands in a box of its own. Backwards, so that places stay what they were.
void PostTypesetter::frameCode(QTextDocument &scratch) const
{
    QTextBlock block = scratch.lastBlock();
    while (block.isValid()) {
        if (!isCode(block) || QTextCursor(block).currentFrame() != scratch.rootFrame()) {
            block = block.previous();
            continue;
        }
        const QTextBlock last = block;
        while (block.previous().isValid() && isCode(block.previous()))
            block = block.previous();
        QTextCursor cursor(block);
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        const QString code = cursor.selection().toPlainText();
        const QTextBlock before = block.previous();
        cursor.removeSelectedText();
        cursor.setBlockFormat({});
        insertCode(cursor, code);
        block = before;
    }
}

void PostTypesetter::insertCode(QTextCursor cursor, const QString &code) const
{
    QTextFrameFormat box;
    box.setBackground(m_theme.window);
    box.setBorder(1);
    box.setBorderBrush(m_theme.border);
    box.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    box.setPadding(m_body.pointSizeF() * 0.9);
    box.setBottomMargin(m_body.pointSizeF() * 0.6);
    QTextFrame *frame = cursor.insertFrame(box);
    QTextCharFormat letters;
    letters.setFontFamilies(QStringList(fixedFont().family()));
    letters.setFontPointSize(fixedFont().pointSizeF());
    letters.setFontFixedPitch(true);
    letters.setForeground(m_theme.text);
    QTextBlockFormat line;
    line.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(line);
    cursor.setBlockCharFormat(letters);
    cursor.insertText(code, letters);
    shrink(QTextCursor(frame->document()->findBlock(frame->firstPosition() - 1)).block());
    shrink(QTextCursor(frame->document()->findBlock(frame->lastPosition() + 1)).block());
}

} // namespace Latchkey
