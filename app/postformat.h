// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// How a post is written. No field says so; what is in it does.
enum class PostFormat {
    Markdown,
    Html,
    PlainText,
    Json,
};

PostFormat recognisedFormat(const QString &content);

/// Without what is no text: control characters become visible as "�", and half a character too.
QString readableText(QString content);

} // namespace Latchkey
