// SPDX-License-Identifier: MIT
#pragma once

#include "app/htmltree.h"

/// What may be there of a stranger's HTML, and how it is written: what is not on the list is left out, or its content stands for
/// it. May be used in any thread.
namespace Latchkey::Html {

/// How deep something lies, in elements and in tables. Beyond a bound of each it is written without its setting.
struct Depth {
    int level = 0;
    int table = 0;

    Depth below(const GumboNode *node) const { return {level + 1, table + (tagOf(node) == GUMBO_TAG_TABLE ? 1 : 0)}; }
    bool isTooDeep() const { return level > deepest; }

    static constexpr int deepest = 60; ///< levels
};

/// What stands by itself, such as a paragraph, a list or a table.
const QSet<GumboTag> &paragraphs();

/// What only groups other things: its content stands for it.
const QSet<GumboTag> &groups();

/// Nothing of it is for reading: it goes with all that is in it.
bool isDropped(const GumboNode *node);

/// `name="value"` with a blank before it; nothing when the value is empty.
QString written(const QString &name, const QString &value);

/// Harmless HTML of the node and all below.
QString serialized(const GumboNode *node, Depth depth);

/// The text of everything below as HTML, and its pictures.
QString flatText(const GumboNode *top);

/// The words of everything below, not as HTML. Blocks are a blank apart.
QString words(const GumboNode *top);

} // namespace Latchkey::Html
