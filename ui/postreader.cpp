// SPDX-License-Identifier: MIT
#include "ui/postreader.h"

#include "ui/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int measure = 720; // px, about 80 characters a line
constexpr int smallestMargin = 28;
constexpr int lineHeight = 140; // percent

/// HTML only when it looks like it from its first sign on; everything else reads well as Markdown, plain text as well.
bool isHtml(const QString &content)
{
    return content.trimmed().startsWith(u'<') && Qt::mightBeRichText(content.left(2000));
}

QString dateLine(const Post &post, const QLocale &locale)
{
    const QDateTime local = post.date.toLocalTime();
    return post.date.isValid()
        ? locale.toString(local.date(), QLocale::LongFormat) + u" · "_s + locale.toString(local.time(), QLocale::ShortFormat)
        : QString();
}

/// A post that begins with its own title would show it twice.
QString withoutRepeatedTitle(const Post &post)
{
    const QString heading = "# "_L1 + post.title.trimmed();
    const QString content = post.content.trimmed();
    const bool repeats = content == heading || content.startsWith(heading + u'\n');
    return repeats ? content.mid(heading.size()) : post.content;
}

void setLineHeight(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
}

/// The importer of Markdown paints links in the colour of the application's palette, which knows nothing of the project.
void colorLinks(QTextDocument &document, const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    format.setFontUnderline(true);
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    }
}

/// Title and date before the first block, which keeps its own format.
void insertHeading(QTextDocument &document, const QString &title, const QString &date, const Theme &theme, const QFont &font)
{
    QTextBlockFormat titleBlock;
    titleBlock.setBottomMargin(4);
    QTextCharFormat large;
    large.setFontPointSize(font.pointSizeF() * 1.75);
    large.setFontWeight(QFont::Bold);
    large.setForeground(theme.text);
    QTextBlockFormat dateBlock;
    dateBlock.setBottomMargin(18);
    QTextCharFormat small;
    small.setFontPointSize(font.pointSizeF() * 0.95);
    small.setForeground(theme.muted);

    QTextCursor cursor(&document);
    const QTextBlockFormat firstBlock = cursor.blockFormat();
    const QTextCharFormat firstText = cursor.blockCharFormat();
    cursor.insertText(title, large);
    cursor.insertBlock(dateBlock, small);
    cursor.insertText(date, small);
    cursor.insertBlock(firstBlock, firstText);
    cursor.movePosition(QTextCursor::Start);
    cursor.setBlockFormat(titleBlock);
}

} // namespace

PostReader::PostReader(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"post"_s);
    setAccessibleName(tr("Post"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &PostReader::openLink);
}

void PostReader::showPost(const Post &post)
{
    m_post = post;
    render();
}

void PostReader::showNothing()
{
    m_post = {};
    clear();
}

void PostReader::render()
{
    if (m_post.id.isEmpty())
        return;
    const Theme theme(palette(), palette().color(QPalette::Highlight));
    QFont body = font();
    body.setPointSizeF(font().pointSizeF() * 1.1);
    document()->setDefaultFont(body);
    const QString content = withoutRepeatedTitle(m_post);
    if (isHtml(content))
        setHtml(content);
    else
        document()->setMarkdown(
            content, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    setLineHeight(*document());
    colorLinks(*document(), theme.accentText);
    insertHeading(*document(), m_post.title.isEmpty() ? tr("Untitled") : m_post.title, dateLine(m_post, locale()), theme, body);
    setMeasure();
    moveCursor(QTextCursor::Start);
}

/// Text wider than about eighty characters is hard to read: the rest of a wide window is margin.
void PostReader::setMeasure()
{
    const int margin = std::max(smallestMargin, (viewport()->width() - measure) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setMargin(smallestMargin);
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    document()->rootFrame()->setFrameFormat(format);
}

void PostReader::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setMeasure();
}

void PostReader::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

QVariant PostReader::loadResource(int, const QUrl &)
{
    return {};
}

void PostReader::openLink(const QUrl &link)
{
    const QString scheme = link.scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1)
        QDesktopServices::openUrl(link);
}

} // namespace Latchkey
