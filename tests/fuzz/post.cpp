// SPDX-License-Identifier: MIT
#include "app/post.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto document = QJsonDocument::fromJson(bytes); document.isObject())
        (void)Latchkey::Post::fromItem(document.object()).excerpt();
    if (Latchkey::Post{.id = {}, .content = QString::fromUtf8(bytes)}.excerpt().size() > 200)
        __builtin_trap();
    return 0;
}
