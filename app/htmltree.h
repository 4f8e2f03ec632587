// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

#include <gumbo.h>

#include <memory>

/// HTML as a stranger wrote it, as the tree that a browser would make of it. May be used in any thread.
namespace Latchkey::Html {

/// Owns all of its nodes.
using Tree = std::unique_ptr<GumboOutput, void (*)(GumboOutput *)>;

/// Whether it is nested so deeply that parsing it would take too long. Told without parsing: who means harm gets by, and has the
/// post take long; no more.
bool isTooDeep(const QString &html);

/// Never null. What a few kilobytes could fill the memory with is not there: bold and the like that never ends stays within the
/// element it is in.
Tree parsed(const QString &html);

bool isElement(const GumboNode *node);

/// GUMBO_TAG_UNKNOWN for what is no element.
GumboTag tagOf(const GumboNode *node);
bool isOf(const GumboNode *node, const QSet<GumboTag> &tags);

/// Of an element; empty when it has none of that name.
QString attribute(const GumboNode *node, const char *name);

/// Null for what is no element.
const GumboVector *childrenOf(const GumboNode *node);

template <typename Visit>
void forEachChild(const GumboNode *node, Visit visit)
{
    const GumboVector *children = childrenOf(node);
    for (unsigned i = 0; children && i < children->length; ++i)
        visit(static_cast<const GumboNode *>(children->data[i]));
}

/// The letters of a text, and nothing of any other node.
QString textOf(const GumboNode *node);

} // namespace Latchkey::Html
