// SPDX-License-Identifier: MIT
// What a post holds: as an item of an answer, and made ready for the reader. The attacks of the tests are where it begins.
#include "app/post.h"
#include "app/postpieces.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

// Text says "&lt;": where such a tag begins, it is one.
void requireHarmless(const QString &html)
{
    static const QRegularExpression harmful(
        u"<\\s*/?\\s*(script|style|iframe|frame|form|input|button|object|embed|link|meta|base|svg)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (html.contains(harmful))
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString content = QString::fromUtf8(bytes);
    const auto document = QJsonDocument::fromJson(bytes);
    const Post post = document.isObject() ? Post::fromItem(document.object()) : Post{.id = {}, .content = content};
    if (post.excerpt().size() > 200)
        __builtin_trap();
    const PostPieces prepared = preparedPost(content);
    if (prepared.format == PostFormat::Html)
        for (const QString &piece : prepared.pieces)
            requireHarmless(piece);
    return 0;
}
