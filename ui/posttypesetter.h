// SPDX-License-Identifier: MIT
#pragma once

#include "app/post.h"
#include "app/postpieces.h"
#include "ui/theme.h"

#include <QFont>
#include <QLocale>
#include <QTextBlock>

class QTextCursor;
class QTextDocument;

namespace Latchkey {

/// Sets posts: how large and how far apart titles, paragraphs, code, tables, quotes and lists are, and in which colours.
class PostTypesetter final {
public:
    /// `body` is the font of running text; all else is in proportion to it.
    PostTypesetter(const Theme &theme, const QFont &body);

    /// Title, date, author and status, in an empty document.
    void begin(QTextDocument &document, const Post &post, const QLocale &locale) const;

    /// One of the pieces of a post, after what is there. A few kilobytes take a few milliseconds.
    void append(QTextDocument &document, PostFormat format, const QString &piece) const;

    /// Paragraph in small letters, for what the program has to say of the post.
    void appendRemark(QTextDocument &document, const QString &text) const;

    /// What begin() and appendRemark() have set, in another language, with nothing else touched.
    static void setHeadAnew(QTextDocument &document, const Post &post, const QLocale &locale);
    static void setRemarkAnew(QTextDocument &document, const QString &text);

    /// Where a link to "#name" leads; no valid one if to nowhere.
    static QTextBlock part(const QTextDocument &document, const QString &name);

    /// Pixels that about seventy letters take.
    int measure() const;

private:
    void setPiece(QTextDocument &scratch, PostFormat format, const QString &piece) const;
    void setBlocks(QTextDocument &scratch) const;
    void setLetters(QTextDocument &scratch) const;
    void setTables(QTextDocument &scratch) const;
    void frameCode(QTextDocument &scratch) const;
    void insertCode(QTextCursor cursor, const QString &code) const;
    QFont fixedFont() const;

    const Theme m_theme;
    const QFont m_body;
};

} // namespace Latchkey
