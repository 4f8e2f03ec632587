// SPDX-License-Identifier: MIT
#pragma once

#include "app/mailtoken.h"
#include "directus/result.h"

#include <QList>
#include <QUrl>

namespace Latchkey {

struct MailLink;
struct MailLinkError;
using MailLinkResult = Directus::Result<MailLink, MailLinkError>;

/// What a person has from a mail of Directus, in whatever form. Nothing is sent and nothing is opened to find it.
struct MailLink {
    MailToken token;
    QUrl project = {}; ///< the project's address as in Account::project; empty when the link does not say

    /// Reads anything a person may type or paste: a link of a Directus, a link of the project's own making with a token in it, a
    /// bare token, a latchkey: link, a whole mail with or without its headers, its source, text with any of these in it.
    static MailLinkResult read(const QString &text);

    /// Reads a file that the person has from a mail program: the source of a mail, or else text.
    static MailLinkResult readFile(const QByteArray &content);

    /// The address to ask the project at `project` to mail, so that the link opens this program and says where it belongs:
    /// latchkey://auth/reset?project=… Directus adds the token. It does so only where its allow-list has the address.
    static QUrl returnAddress(MailToken::Purpose purpose, const QUrl &project);

    /// How much is taken: characters of text, bytes of a file.
    static constexpr qsizetype longestText = 1024 * 1024;
    static constexpr qsizetype largestFile = 10 * 1024 * 1024;

    enum class Target {
        ThisProject,
        AnotherProject, ///< its token is not sent to this one without asking
        NotSaid, ///< a bare token, or a link to a page that is not Directus' own
    };

    /// Whether the link leads to the project at `address`. An http link counts for the same host's https address, which is where
    /// proxies lead it; not the other way round.
    Target pointsTo(const QUrl &address) const;

    bool operator==(const MailLink &) const = default;
};

/// Why there is no link, or none that could be chosen without asking.
struct MailLinkError {
    enum class Problem {
        Empty,
        TooLong, ///< more than longestText or largestFile
        NoToken, ///< nothing that looks like a token
        CutOff, ///< a token that breaks off: only part of the link was copied
        SeveralTokens, ///< `candidates` has them, the newest first
        NotADirectusToken, ///< there is a token, but not one that Directus mails
        HostileScheme, ///< a javascript:, file: or data: link
        UnusableProject, ///< a latchkey: link that names no web address, or two
    };

    Problem problem = Problem::NoToken;
    QList<MailLink> candidates = {}; ///< for SeveralTokens only

    bool operator==(const MailLinkError &) const = default;
};

} // namespace Latchkey
