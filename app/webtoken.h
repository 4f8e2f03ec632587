// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringView>

#include <optional>

namespace Latchkey {

/// A JSON Web Token, decoded and not verified: only the server has the key.
struct WebToken {
    QJsonObject header;
    QJsonObject payload;

    /// Nothing for text that is not three parts of base64url, of which the first two are JSON objects.
    static std::optional<WebToken> decode(const QByteArray &text);
};

/// Where a token stands in a longer text.
struct WebTokenPlace {
    qsizetype begin = 0;
    qsizetype end = 0; ///< the position after it
    bool isWhole = false; ///< false when it breaks off, as it does when half a link was copied

    QByteArray in(QStringView text) const { return text.sliced(begin, end - begin).toLatin1(); }
};

/// The tokens in `text`, by their shape, at most fifty of them. A token may touch what stands before and behind it. Takes time
/// in proportion to the length of `text`, whatever that holds.
QList<WebTokenPlace> findWebTokens(QStringView text);

} // namespace Latchkey
