// SPDX-License-Identifier: MIT
#include "app/htmlsanitizer.h"

#include "app/harmlesshtml.h"
#include "app/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

using namespace Html;

namespace {

constexpr qsizetype pieceSize = 8 * 1024;
constexpr qsizetype largestBlock = 2 * pieceSize; // a longer table, code or paragraph continues in the next piece
constexpr unsigned longestList = 100; // entries or rows; a longer one continues in the next piece

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
        if (isOf(node, groups()) && depth < Depth::deepest) {
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

QString withoutTags(QString html)
{
    static const QRegularExpression tags(u"<[^>]*>?"_s);
    return html.remove(tags);
}

} // namespace

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
    return words(parsed(html)->root);
}

} // namespace Latchkey
