// SPDX-License-Identifier: MIT
#include "app/harmlesshtml.h"

#include "app/harmlesslink.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Latchkey::Html {

namespace {

constexpr int deepestTable = 3; // tables in tables: to Qt each level doubles the work

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

bool isPicture(const QString &source)
{
    static const QRegularExpression harmless(
        u"^(https?://|data:image/(png|jpeg|gif|webp);base64,|/|[^:/?#]*([/?#]|$))"_s, QRegularExpression::CaseInsensitiveOption);
    return !source.startsWith("//"_L1) && harmless.match(source).hasMatch();
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

QString escapedTextOf(const GumboNode *node)
{
    return textOf(node).toHtmlEscaped();
}

bool isPartOfTable(const GumboNode *node)
{
    static const QSet<GumboTag> tags{GUMBO_TAG_TABLE, GUMBO_TAG_CAPTION, GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT,
        GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH};
    return isOf(node, tags);
}

bool hasTooManyTables(const GumboNode *node, Depth depth)
{
    return isPartOfTable(node) && depth.below(node).table > deepestTable;
}

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

QString serializedChildren(const GumboNode *node, Depth depth)
{
    QString text;
    forEachChild(node, [&](const GumboNode *child) { text += serialized(child, depth.below(node)); });
    return text;
}

} // namespace

const QSet<GumboTag> &paragraphs()
{
    static const QSet<GumboTag> tags{GUMBO_TAG_P, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5,
        GUMBO_TAG_H6, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_TABLE,
        GUMBO_TAG_HR};
    return tags;
}

const QSet<GumboTag> &groups()
{
    static const QSet<GumboTag> tags{GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_DIV, GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION,
        GUMBO_TAG_MAIN, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FIGURE,
        GUMBO_TAG_FIGCAPTION, GUMBO_TAG_ADDRESS, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_CENTER, GUMBO_TAG_FORM,
        GUMBO_TAG_FIELDSET};
    return tags;
}

bool isDropped(const GumboNode *node)
{
    const bool isForeign = isElement(node) && node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
    return isForeign || isOf(node, droppedWhole());
}

QString written(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + name + "=\""_L1 + value.toHtmlEscaped() + u'"';
}

QString flatText(const GumboNode *top)
{
    QString text;
    walk(top, [&text](const GumboNode *node) {
        if (node)
            text += tagOf(node) == GUMBO_TAG_IMG ? picture(node) : tagOf(node) == GUMBO_TAG_BR ? u"\n"_s : escapedTextOf(node);
    });
    return text;
}

QString serialized(const GumboNode *node, Depth depth)
{
    if (!isElement(node))
        return escapedTextOf(node);
    if (isDropped(node))
        return {};
    if (tagOf(node) == GUMBO_TAG_IMG)
        return picture(node);
    if (depth.isTooDeep())
        return flatText(node);
    const QString inner = serializedChildren(node, depth);
    const bool isBlock = isOf(node, paragraphs());
    if (hasTooManyTables(node, depth))
        return inner;
    if (isOf(node, groups()))
        return "<div"_L1 + direction(node) + u'>' + inner + "</div>"_L1;
    if (!isBlock && !isOf(node, allowedInside()))
        return inner;
    const QString name = QString::fromLatin1(gumbo_normalized_tagname(tagOf(node)));
    const bool isVoid = tagOf(node) == GUMBO_TAG_BR || tagOf(node) == GUMBO_TAG_HR;
    return u'<' + name + attributesOf(node) + u'>' + (isVoid ? QString() : inner + "</"_L1 + name + u'>');
}

QString words(const GumboNode *top)
{
    QString text;
    walk(top, [&text](const GumboNode *node) { text += !node || isBreak(node) ? u" "_s : textOf(node); });
    return text;
}

} // namespace Latchkey::Html
