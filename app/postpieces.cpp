// SPDX-License-Identifier: MIT
#include "app/postpieces.h"

#include "app/htmlsanitizer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype longestShown = 4 * 1024 * 1024;
constexpr qsizetype pieceSize = 8 * 1024;
constexpr qsizetype largestPiece = 32 * 1024;
constexpr qsizetype longestLine = 4 * 1024;
constexpr int deepestIndent = 40;
constexpr qsizetype deepestNesting = 12; // quotes in lists in quotes; each level costs Qt more than the one before

/// Lines of a size that a paragraph can have; what has no line breaks is cut at blanks.
QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (QStringView line : text.split(u'\n')) {
        while (line.size() > longestLine) {
            qsizetype end = line.first(longestLine).lastIndexOf(u' ') + 1;
            if (end == 0)
                end = line.at(longestLine).isLowSurrogate() ? longestLine - 1 : longestLine;
            lines.append(line.first(end));
            line = line.sliced(end);
        }
        lines.append(line);
    }
    return lines;
}

/// A blank line of Markdown takes some room as well.
qsizetype linesFor(QStringView line)
{
    return 1 + line.size() / lettersInLine;
}

/// Markdown from blank line to blank line, never within a code block, a list, a quote or a table.
class MarkdownPieces final {
public:
    MarkdownPieces(const QString &text, int firstLines) : m_definitions(definitionsIn(text)), m_firstLines(firstLines)
    {
        for (const QStringView line : linesOf(text))
            add(line);
        end();
    }

    QStringList take() { return std::move(m_pieces); }

private:
    /// "[guide]: https://…" holds for all of the post.
    static QString definitionsIn(const QString &text)
    {
        static const QRegularExpression definition(u"(?m)^ {0,3}\\[[^\\]\\n]{1,200}\\]:[ \\t]*\\S+.*$"_s);
        QString definitions;
        for (auto found = definition.globalMatch(text); found.hasNext() && definitions.size() < pieceSize;)
            definitions += u'\n' + found.next().captured();
        return definitions;
    }

    static bool beginsParagraph(QStringView line)
    {
        static const QRegularExpression continues(u"^(\\s|[-*+>|]|\\d+[.)])"_s);
        return !line.isEmpty() && !continues.match(line.toString()).hasMatch();
    }

    /// "> > > > …" as deep as anybody reads.
    static QStringView flattened(QStringView line)
    {
        qsizetype end = 0;
        qsizetype last = 0;
        qsizetype levels = 0;
        for (; end < line.size() && QStringView(u" \t>-*+").contains(line.at(end)); ++end) {
            if (line.at(end).isSpace() || levels == deepestNesting)
                continue;
            last = end + 1;
            ++levels;
        }
        const bool isRule = end == line.size(); // "* * * *" is a line across
        return levels < deepestNesting || (isRule && end < 200) ? line : line.sliced(std::max(last, end - 1));
    }

    void add(QStringView wholeLine)
    {
        const QStringView line = m_fence.isEmpty() ? flattened(wholeLine) : wholeLine;
        const bool isGap = m_fence.isEmpty() && m_isAfterBlank && beginsParagraph(line);
        if ((isLongEnough() && isGap) || m_piece.size() >= largestPiece)
            end();
        followFence(line);
        const bool isBlank = line.trimmed().isEmpty();
        m_lines += isBlank && m_isAfterBlank ? 0 : linesFor(line);
        m_piece += line;
        m_piece += u'\n';
        m_isAfterBlank = isBlank;
    }

    bool isLongEnough() const { return m_piece.size() >= pieceSize || (m_pieces.isEmpty() && m_lines >= m_firstLines); }

    void followFence(QStringView line)
    {
        const QStringView mark = line.trimmed();
        const bool isFence = mark.startsWith("```"_L1) || mark.startsWith("~~~"_L1);
        if (!isFence)
            return;
        if (m_fence.isEmpty())
            m_fence = line.toString();
        else if (mark.startsWith(QStringView(m_fence).trimmed().first(3)) && mark.size() <= QStringView(m_fence).trimmed().size())
            m_fence.clear();
    }

    void end()
    {
        if (!m_piece.trimmed().isEmpty()) {
            const QString closing = m_fence.isEmpty() ? QString() : m_fence.trimmed().first(3) + u'\n';
            m_pieces.append(m_piece + closing + (m_definitions.isEmpty() ? QString() : u'\n' + m_definitions));
        }
        m_piece = m_fence.isEmpty() ? QString() : m_fence + u'\n';
    }

    const QString m_definitions;
    const int m_firstLines;
    qsizetype m_lines = 0; ///< from the beginning, about
    QStringList m_pieces;
    QString m_piece;
    QString m_fence; ///< the line that opened the code block one is in
    bool m_isAfterBlank = false;
};

QStringList textPieces(const QString &text, int firstLines)
{
    QStringList pieces(QString{});
    qsizetype lines = 0;
    for (const QStringView line : linesOf(text)) {
        const bool fillsScreen = pieces.size() == 1 && lines >= firstLines;
        if (fillsScreen || pieces.constLast().size() >= pieceSize)
            pieces.append(QString());
        lines += linesFor(line);
        if (!pieces.constLast().isEmpty())
            pieces.last() += u'\n';
        pieces.last() += line;
    }
    return pieces;
}

/// The same JSON with a line for each value. Keys stay in their order, which QJsonDocument would not keep.
class IndentedJson final {
public:
    explicit IndentedJson(QStringView json)
    {
        for (const QChar c : json)
            m_isInText ? addText(c) : addSign(c);
    }

    QString take() { return std::move(m_result); }

private:
    void addText(QChar c)
    {
        m_result += c;
        m_isInText = m_isEscaped || c != u'"';
        m_isEscaped = !m_isEscaped && c == u'\\';
    }

    void addSign(QChar c)
    {
        if (c.isSpace())
            return;
        const bool closes = c == u'}' || c == u']';
        m_depth -= closes ? 1 : 0;
        if (closes != m_hasOpened) // after an opening sign and before a closing one, but "{}" stays whole
            breakLine();
        m_hasOpened = c == u'{' || c == u'[';
        m_depth += m_hasOpened ? 1 : 0;
        m_isInText = c == u'"';
        m_result += c;
        if (c == u',')
            breakLine();
        else if (c == u':')
            m_result += u' ';
    }

    void breakLine() { m_result += u'\n' + QString(2 * std::clamp(m_depth, 0, deepestIndent), u' '); }

    QString m_result;
    int m_depth = 0;
    bool m_isInText = false;
    bool m_isEscaped = false;
    bool m_hasOpened = false;
};

QStringList piecesOf(PostFormat format, const QString &text, int firstLines)
{
    switch (format) {
    case PostFormat::Html:
        return sanitizedHtml(text);
    case PostFormat::Json:
        return textPieces(IndentedJson(text).take(), firstLines);
    case PostFormat::PlainText:
        return textPieces(text, firstLines);
    case PostFormat::Markdown:
        return MarkdownPieces(text, firstLines).take();
    }
    Q_UNREACHABLE();
}

} // namespace

PostPieces preparedPost(const QString &content, int firstLines)
{
    const QString shown = readableText(content.left(longestShown));
    const PostFormat format = recognisedFormat(shown);
    return {format, piecesOf(format, shown, firstLines), std::max<qsizetype>(0, content.size() - longestShown)};
}

} // namespace Latchkey
