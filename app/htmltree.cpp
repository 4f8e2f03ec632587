// SPDX-License-Identifier: MIT
#include "app/htmltree.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Latchkey::Html {

namespace {

constexpr int deepestParsed = 800; // levels; Gumbo looks through what is open again and again
constexpr qsizetype mostRepeated = 100'000; // elements that Gumbo may add to a post
constexpr qsizetype mostPlainLetters = 13 * 3; // kinds of letters, and how many of each stay open
constexpr auto closedName = "x-"_L1; // before the name of letters that end with what they are in

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

} // namespace

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

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

const GumboVector *childrenOf(const GumboNode *node)
{
    return isElement(node) ? &node->v.element.children : nullptr;
}

QString textOf(const GumboNode *node)
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

// What is never closed counts, but for what closes itself.
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

} // namespace Latchkey::Html
