// SPDX-License-Identifier: MIT
#include "app/htmlsanitizer.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <gumbo.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype pieceSize = 8 * 1024;
constexpr qsizetype largestBlock = 2 * pieceSize; // a longer table, code or paragraph continues in the next piece
constexpr unsigned longestList = 100; // entries or rows; a longer one continues in the next piece
constexpr int deepest = 60; // levels; what is deeper is text without its setting
constexpr int deepestTable = 3; // tables in tables: to Qt each level doubles the work
constexpr int deepestParsed = 800; // levels; Gumbo looks through what is open again and again
constexpr qsizetype mostRepeated = 100'000; // elements that Gumbo may add to a post
constexpr qsizetype mostPlainLetters = 13 * 3; // kinds of letters, and how many of each stay open
constexpr auto closedName = "x-"_L1; // before the name of letters that end with what they are in

const QSet<GumboTag> &paragraphs()
{
    static const QSet<GumboTag> tags{GUMBO_TAG_P, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5,
        GUMBO_TAG_H6, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_TABLE,
        GUMBO_TAG_HR};
    return tags;
}

/// What only groups other things: its content stands for it.
const QSet<GumboTag> &groups()
{
    static const QSet<GumboTag> tags{GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_DIV, GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION,
        GUMBO_TAG_MAIN, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FIGURE,
        GUMBO_TAG_FIGCAPTION, GUMBO_TAG_ADDRESS, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_CENTER, GUMBO_TAG_FORM,
        GUMBO_TAG_FIELDSET};
    return tags;
}

const QSet<GumboTag> &allowedInside()
{
    static const QSet<GumboTag> tags{GUMBO_TAG_A, GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_I, GUMBO_TAG_EM, GUMBO_TAG_U,
        GUMBO_TAG_S, GUMBO_TAG_DEL, GUMBO_TAG_INS, GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_SMALL, GUMBO_TAG_CODE, GUMBO_TAG_KBD,
        GUMBO_TAG_SAMP, GUMBO_TAG_VAR, GUMBO_TAG_TT, GUMBO_TAG_CITE, GUMBO_TAG_BR, GUMBO_TAG_IMG, GUMBO_TAG_LI, GUMBO_TAG_DT,
        GUMBO_TAG_DD, GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH,
        GUMBO_TAG_CAPTION};
    return tags;
}

/// What is not there for reading goes with all that is in it.
const QSet<GumboTag> &droppedWhole()
{
    static const QSet<GumboTag> tags{GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_SCRIPT, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_STYLE,
        GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME, GUMBO_TAG_FRAME, GUMBO_TAG_FRAMESET, GUMBO_TAG_NOFRAMES, GUMBO_TAG_OBJECT,
        GUMBO_TAG_EMBED, GUMBO_TAG_APPLET, GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_SVG, GUMBO_TAG_MATH,
        GUMBO_TAG_INPUT, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_BASE,
        GUMBO_TAG_DATALIST};
    return tags;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

GumboTag tagOf(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

bool isOf(const GumboNode *node, const QSet<GumboTag> &tags)
{
    return isElement(node) && tags.contains(node->v.element.tag);
}

bool isDropped(const GumboNode *node)
{
    const bool isForeign = isElement(node) && node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
    return isForeign || isOf(node, droppedWhole());
}

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

const GumboVector *childrenOf(const GumboNode *node)
{
    return isElement(node) ? &node->v.element.children : nullptr;
}

template <typename Visit>
void forEachChild(const GumboNode *node, Visit visit)
{
    const GumboVector *children = childrenOf(node);
    for (unsigned i = 0; children && i < children->length; ++i)
        visit(static_cast<const GumboNode *>(children->data[i]));
}

bool isPicture(const QString &source)
{
    static const QRegularExpression harmless(
        u"^(https?://|data:image/(png|jpeg|gif|webp);base64,|/|[^:/?#]*([/?#]|$))"_s, QRegularExpression::CaseInsensitiveOption);
    return !source.startsWith("//"_L1) && harmless.match(source).hasMatch();
}

QString written(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + name + "=\""_L1 + value.toHtmlEscaped() + u'"';
}

QString number(const GumboNode *node, const QString &name, int most)
{
    const int value = attribute(node, name.toLatin1().constData()).toInt();
    return value > 0 && value <= most ? written(name, QString::number(value)) : QString();
}

QString direction(const GumboNode *node)
{
    const QString value = attribute(node, "dir").toLower();
    return value == "rtl"_L1 || value == "ltr"_L1 ? written(u"dir"_s, value) : QString();
}

/// What a link within the post may lead to.
QString place(const GumboNode *node)
{
    const QString id = attribute(node, "id");
    return written(u"id"_s, id.isEmpty() && tagOf(node) == GUMBO_TAG_A ? attribute(node, "name") : id);
}

QString ownAttributes(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_A: {
        const QString target = attribute(node, "href").trimmed();
        return isHarmlessLink(target) ? written(u"href"_s, target) : QString();
    }
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return number(node, u"colspan"_s, 100) + number(node, u"rowspan"_s, 1000);
    case GUMBO_TAG_OL:
        return number(node, u"start"_s, 1'000'000);
    default:
        return direction(node);
    }
}

QString attributesOf(const GumboNode *node)
{
    return ownAttributes(node) + place(node);
}

QString picture(const GumboNode *node)
{
    const QString source = attribute(node, "src").trimmed();
    const QString text = attribute(node, "alt");
    if (!isPicture(source))
        return text.toHtmlEscaped();
    return "<img"_L1 + written(u"src"_s, source) + written(u"alt"_s, text) + u'>';
}

QString plainTextOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        return QString::fromUtf8(node->v.text.text);
    default:
        return {};
    }
}

QString textOf(const GumboNode *node)
{
    return plainTextOf(node).toHtmlEscaped();
}

bool isPartOfTable(const GumboNode *node)
{
    static const QSet<GumboTag> tags{GUMBO_TAG_TABLE, GUMBO_TAG_CAPTION, GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT,
        GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH};
    return isOf(node, tags);
}

/// How deep something lies, in elements and in tables.
struct Depth {
    int level = 0;
    int table = 0;

    Depth below(const GumboNode *node) const { return {level + 1, table + (tagOf(node) == GUMBO_TAG_TABLE ? 1 : 0)}; }
    bool isTooDeep() const { return level > deepest; }
    bool hasTooManyTables(const GumboNode *node) const { return isPartOfTable(node) && below(node).table > deepestTable; }
};

bool isBreak(const GumboNode *node)
{
    static const QSet<GumboTag> tags{
        GUMBO_TAG_BR, GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_CAPTION, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH};
    return isOf(node, tags) || isOf(node, paragraphs()) || isOf(node, groups());
}

/// Everything below in the order of reading, with null where a block ends. Without recursion: how deep it goes is up to the
/// stranger.
template <typename Visit>
void walk(const GumboNode *top, Visit visit)
{
    std::vector<const GumboNode *> waiting{top};
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (node && isDropped(node))
            continue;
        visit(node);
        if (!node)
            continue;
        if (isBreak(node))
            waiting.push_back(nullptr);
        const auto next = waiting.size();
        forEachChild(node, [&waiting](const GumboNode *child) { waiting.push_back(child); });
        std::reverse(waiting.begin() + std::ptrdiff_t(next), waiting.end());
    }
}

/// The text of everything below, and its pictures.
QString flatText(const GumboNode *top)
{
    QString text;
    walk(top, [&text](const GumboNode *node) {
        if (node)
            text += tagOf(node) == GUMBO_TAG_IMG ? picture(node) : tagOf(node) == GUMBO_TAG_BR ? u"\n"_s : textOf(node);
    });
    return text;
}

QString serialized(const GumboNode *node, Depth depth);

QString serializedChildren(const GumboNode *node, Depth depth)
{
    QString text;
    forEachChild(node, [&](const GumboNode *child) { text += serialized(child, depth.below(node)); });
    return text;
}

QString serialized(const GumboNode *node, Depth depth)
{
    if (!isElement(node))
        return textOf(node);
    if (isDropped(node))
        return {};
    if (tagOf(node) == GUMBO_TAG_IMG)
        return picture(node);
    if (depth.isTooDeep())
        return flatText(node);
    const QString inner = serializedChildren(node, depth);
    const bool isBlock = isOf(node, paragraphs());
    if (depth.hasTooManyTables(node))
        return inner;
    if (isOf(node, groups()))
        return "<div"_L1 + direction(node) + u'>' + inner + "</div>"_L1;
    if (!isBlock && !isOf(node, allowedInside()))
        return inner;
    const QString name = QString::fromLatin1(gumbo_normalized_tagname(tagOf(node)));
    const bool isVoid = tagOf(node) == GUMBO_TAG_BR || tagOf(node) == GUMBO_TAG_HR;
    return u'<' + name + attributesOf(node) + u'>' + (isVoid ? QString() : inner + "</"_L1 + name + u'>');
}

/// A long table as several, each with the head; what a cell spans stays together, up to twice the rows.
class TableRows final {
public:
    void add(const GumboNode *part)
    {
        if (isOf(part, {GUMBO_TAG_CAPTION, GUMBO_TAG_THEAD}))
            m_head += serialized(part, {1, 1});
        else
            forEachChild(part, [this](const GumboNode *row) { addRow(row); });
    }

    QStringList take(const QString &before)
    {
        end();
        m_tables.first().prepend(before);
        return std::move(m_tables);
    }

private:
    void addRow(const GumboNode *row)
    {
        m_rows += serialized(row, {2, 1});
        ++m_count;
        m_spanned = std::max(m_spanned - 1, rowsSpanned(row) - 1);
        const bool isLong = m_count >= longestList || m_rows.size() > largestBlock;
        if (isLong && (m_spanned <= 0 || m_count >= 2 * longestList))
            end();
    }

    static int rowsSpanned(const GumboNode *row)
    {
        int most = 1;
        forEachChild(row, [&most](const GumboNode *cell) {
            if (isElement(cell))
                most = std::max(most, attribute(cell, "rowspan").toInt());
        });
        return most;
    }

    void end()
    {
        if (!m_rows.isEmpty() || m_tables.isEmpty())
            m_tables.append("<table>"_L1 + m_head + "<tbody>"_L1 + std::exchange(m_rows, {}) + "</tbody></table>"_L1);
        m_count = 0;
        m_spanned = 0;
    }

    QStringList m_tables;
    QString m_head;
    QString m_rows;
    unsigned m_count = 0;
    int m_spanned = 0; ///< more rows that a cell reaches into
};

/// Cuts a tree of blocks into pieces.
class Pieces final {
public:
    QStringList take()
    {
        endParagraph();
        endPiece();
        return std::move(m_pieces);
    }

    void addGroup(const GumboNode *group, int depth = 0)
    {
        forEachChild(group, [&](const GumboNode *child) { add(child, depth); });
        endParagraph();
    }

private:
    void add(const GumboNode *node, int depth)
    {
        if (isDropped(node))
            return;
        if (isOf(node, groups()) && depth < deepest) {
            endParagraph();
            addGroup(node, depth + 1);
        } else if (isOf(node, paragraphs())) {
            endParagraph();
            addBlock(node);
        } else {
            m_paragraph += serialized(node, {depth});
            if (tagOf(node) == GUMBO_TAG_BR && m_paragraph.size() > pieceSize)
                endParagraph();
        }
    }

    void addBlock(const GumboNode *node)
    {
        const GumboTag tag = tagOf(node);
        const bool isList = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
        if (isList && childrenOf(node)->length > longestList)
            return addLongList(node);
        const QString block = serialized(node, {});
        if (block.size() > largestBlock && isOf(node, {GUMBO_TAG_TABLE, GUMBO_TAG_PRE, GUMBO_TAG_P}))
            return addLongBlock(node);
        m_piece += block;
        if (m_piece.size() > pieceSize)
            endPiece();
    }

    void addLongBlock(const GumboNode *node)
    {
        if (tagOf(node) == GUMBO_TAG_TABLE)
            addLongTable(node);
        else if (tagOf(node) == GUMBO_TAG_PRE)
            addLongCode(node);
        else
            addGroup(node); // a paragraph that ends at the line breaks in it
    }

    void addLongTable(const GumboNode *table)
    {
        TableRows rows;
        forEachChild(table, [&](const GumboNode *part) { rows.add(part); });
        m_pieces += rows.take(std::exchange(m_piece, {}));
    }

    void addLongCode(const GumboNode *code)
    {
        const QStringList lines = flatText(code).split(u'\n');
        QString text;
        for (const QString &line : lines) {
            text += line + u'\n';
            if (text.size() > pieceSize || &line == &lines.constLast()) {
                m_piece += "<pre>"_L1 + std::exchange(text, {}) + "</pre>"_L1;
                endPiece();
            }
        }
    }

    void addLongList(const GumboNode *list)
    {
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(tagOf(list)));
        const bool isNumbered = tagOf(list) == GUMBO_TAG_OL;
        int number = std::max(1, attribute(list, "start").toInt());
        QString entries;
        int first = number;
        const auto end = [&] {
            const QString start = isNumbered ? written(u"start"_s, QString::number(first)) : QString();
            m_piece += u'<' + name + start + u'>' + std::exchange(entries, {}) + "</"_L1 + name + u'>';
            endPiece();
            first = number;
        };
        forEachChild(list, [&](const GumboNode *entry) {
            entries += serialized(entry, {1});
            number += tagOf(entry) == GUMBO_TAG_LI ? 1 : 0;
            if (number - first >= int(longestList))
                end();
        });
        end();
    }

    void endParagraph()
    {
        if (!m_paragraph.trimmed().isEmpty())
            m_piece += "<p>"_L1 + m_paragraph + "</p>"_L1;
        m_paragraph.clear();
        if (m_piece.size() > pieceSize)
            endPiece();
    }

    void endPiece()
    {
        if (!m_piece.isEmpty())
            m_pieces.append(std::exchange(m_piece, {}));
    }

    QStringList m_pieces;
    QString m_piece;
    QString m_paragraph;
};

/// Of how deep the elements lie in each other, told without reading them: what is never closed counts, but for what closes
/// itself. Who means harm gets by, and has the post take long; no more.
bool isTooDeep(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)(?!(?:br|hr|img|p|li|td|tr|th|dt|dd|option|input|meta|link|wbr|col)\\b)[a-z]"_s,
        QRegularExpression::CaseInsensitiveOption);
    int depth = 0;
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        depth = std::max(0, depth + (found.next().capturedLength(1) ? -1 : 1));
        if (depth > deepestParsed)
            return true;
    }
    return false;
}

const QRegularExpression &lettersTag()
{
    static const QRegularExpression tag(
        u"<(/?)(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])"_s, QRegularExpression::CaseInsensitiveOption);
    return tag;
}

/// How many elements for letters, such as <b>, may be open at once; of those without attributes Gumbo keeps three of a kind.
qsizetype openLetters(const QString &html)
{
    qsizetype plain = 0;
    qsizetype others = 0;
    for (auto found = lettersTag().globalMatch(html); found.hasNext();)
        if (const auto tag = found.next(); tag.capturedLength(1) == 0)
            ++(html.at(tag.capturedEnd()) == u'>' ? plain : others);
    return std::min(plain, mostPlainLetters) + others;
}

/// What is bold and never ends is begun anew in each paragraph that follows. A few kilobytes of that would fill the memory.
bool mayRepeat(const QString &html)
{
    const qsizetype tags = html.count(u'<');
    return tags * tags > mostRepeated && tags * openLetters(html) > mostRepeated;
}

/// Bold and the like by names that HTML does not know, and with no rule but that they end with the element they are in.
QString withClosedLetters(QString html)
{
    return html.replace(lettersTag(), u"<\\1"_s + closedName + u"\\2"_s);
}

GumboTag closedTag(GumboStringPiece name)
{
    static const QSet<GumboTag> tags{GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_I, GUMBO_TAG_EM, GUMBO_TAG_U, GUMBO_TAG_S,
        GUMBO_TAG_SMALL, GUMBO_TAG_CODE, GUMBO_TAG_TT};
    gumbo_tag_from_original_text(&name);
    const auto text = QByteArray::fromRawData(name.data, qsizetype(name.length));
    if (!text.startsWith(closedName.data()))
        return GUMBO_TAG_UNKNOWN;
    const GumboTag tag = gumbo_tag_enum(text.sliced(closedName.size()).constData());
    return tags.contains(tag) ? tag : GUMBO_TAG_UNKNOWN;
}

/// What withClosedLetters() has named anew.
void giveLettersTheirNames(GumboNode *root)
{
    std::vector<GumboNode *> waiting{root};
    while (!waiting.empty()) {
        GumboNode *node = waiting.back();
        waiting.pop_back();
        if (!isElement(node))
            continue;
        GumboElement &element = node->v.element;
        if (element.tag == GUMBO_TAG_UNKNOWN)
            element.tag = closedTag(element.original_tag);
        for (unsigned i = 0; i < element.children.length; ++i)
            waiting.push_back(static_cast<GumboNode *>(element.children.data[i]));
    }
}

/// All nodes side by side below the document: Gumbo takes its tree down by recursion.
void flatten(GumboOutput *output)
{
    GumboVector &top = output->document->v.document.children;
    std::vector<void *> nodes(top.data, top.data + top.length);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        auto *node = static_cast<GumboNode *>(nodes[i]);
        if (!isElement(node))
            continue;
        GumboVector &children = node->v.element.children;
        nodes.insert(nodes.end(), children.data, children.data + children.length);
        children.length = 0;
    }
    const GumboOptions &options = kGumboDefaultOptions;
    options.deallocator(options.userdata, top.data);
    top.data = static_cast<void **>(options.allocator(options.userdata, nodes.size() * sizeof(void *)));
    std::copy(nodes.begin(), nodes.end(), top.data);
    top.length = top.capacity = unsigned(nodes.size());
}

using Tree = std::unique_ptr<GumboOutput, void (*)(GumboOutput *)>;

Tree parsed(const QString &html)
{
    const auto release = [](GumboOutput *output) {
        flatten(output);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    const bool repeats = mayRepeat(html);
    const QByteArray source = (repeats ? withClosedLetters(html) : html).toUtf8();
    Tree tree(gumbo_parse_with_options(&kGumboDefaultOptions, source.constData(), size_t(source.size())), release);
    if (repeats)
        giveLettersTheirNames(tree->root);
    return tree;
}

QString withoutTags(QString html)
{
    static const QRegularExpression tags(u"<[^>]*>?"_s);
    return html.remove(tags);
}

} // namespace

bool isHarmlessLink(const QString &address)
{
    static const QRegularExpression harmless(
        u"^(https?://[^/]|mailto:[^?]|/(?!/)|[^:/?#\\s]*([/?#]|$))"_s, QRegularExpression::CaseInsensitiveOption);
    return !address.isEmpty() && !address.startsWith("//"_L1) && harmless.match(address).hasMatch();
}

QStringList sanitizedHtml(const QString &html)
{
    if (isTooDeep(html))
        return {"<p>"_L1 + withoutTags(html).toHtmlEscaped() + "</p>"_L1};
    const Tree tree = parsed(html);
    Pieces pieces;
    pieces.addGroup(tree->root);
    return pieces.take();
}

QString plainText(const QString &html)
{
    if (isTooDeep(html))
        return withoutTags(html);
    const Tree tree = parsed(html);
    QString text;
    walk(tree->root, [&text](const GumboNode *node) { text += !node || isBreak(node) ? u" "_s : plainTextOf(node); });
    return text;
}

} // namespace Latchkey
