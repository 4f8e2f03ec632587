// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QUrl>

#include <chrono>
#include <optional>

/// What a ScriptedServer does with one request: an answer, or what servers and networks do instead of answering.
///
///     ScriptedAnswer::error(401, "TOKEN_EXPIRED").after(20ms)
struct ScriptedAnswer {
    enum class Ending {
        KeepAlive, ///< the connection stays open for the next request
        Close, ///< closed in good order
        Reset, ///< cut off
        Endless, ///< the last bytes again and again, until the client has had enough
    };

    QByteArray head = {}; ///< status line and headers with CRLF, without the empty line
    QByteArray body = {};
    QByteArray raw = {}; ///< sent instead of head and body
    Ending ending = Ending::KeepAlive;
    std::chrono::milliseconds delay{0};
    std::optional<qsizetype> cut = {}; ///< only this many bytes of it
    qsizetype piece = 0; ///< 0: all at once
    std::chrono::milliseconds pause{0}; ///< between the pieces, also of what is endless
    bool isHeldBack = false;

    /// tests/fixtures/wire/NAME.http
    static ScriptedAnswer recorded(const QString &name);
    static ScriptedAnswer status(int status, const QByteArray &body = {}, const QByteArray &contentType = "application/json");
    /// 200 with `{"data": …}`
    static ScriptedAnswer data(const QJsonValue &data);
    /// 200 with the tokens that login and refresh give in json mode.
    static ScriptedAnswer tokens(
        const QByteArray &access, const QByteArray &refresh, std::chrono::milliseconds expires = std::chrono::minutes(15));
    /// The same in cookie mode.
    static ScriptedAnswer cookieTokens(
        const QByteArray &access, const QByteArray &refresh, std::chrono::milliseconds expires = std::chrono::minutes(15));
    /// The same in session mode.
    static ScriptedAnswer session(const QByteArray &token, std::chrono::milliseconds expires = std::chrono::hours(24));
    /// A refusal in Directus' form.
    static ScriptedAnswer error(int status, const QByteArray &code);
    static ScriptedAnswer noContent();
    static ScriptedAnswer redirect(int status, const QUrl &location);
    /// The page that a hotel's network shows instead of everything.
    static ScriptedAnswer captivePortal();
    /// Bytes that may be no HTTP at all, then the end of the connection.
    static ScriptedAnswer bytes(const QByteArray &bytes);
    /// The connection closed, or cut off, without a word.
    static ScriptedAnswer dropped(Ending ending = Ending::Close);
    /// A body that never ends.
    static ScriptedAnswer endless();
    /// A head that never ends, in small pieces: Qt reads about a megabyte of it a second, and cannot be stopped meanwhile.
    static ScriptedAnswer endlessHead();
    /// The connection stays open, and nothing comes.
    static ScriptedAnswer never();

    ScriptedAnswer after(std::chrono::milliseconds time) const;
    ScriptedAnswer withCookie(const QByteArray &name, const QByteArray &value) const;
    ScriptedAnswer withHeader(const QByteArray &name, const QByteArray &value) const;
    /// Ends in the middle of its body: `missing` bytes of it do not come.
    ScriptedAnswer truncatedBy(qsizetype missing) const;
    ScriptedAnswer inPiecesOf(qsizetype bytes, std::chrono::milliseconds pause) const;
    /// Waits for ScriptedServer::letGo().
    ScriptedAnswer heldBack() const;

    /// All that is sent.
    QByteArray toBytes() const;
};
