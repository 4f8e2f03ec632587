// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "directus/serverinfo.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

namespace Latchkey {

/// A Directus that answered, and what it says of itself.
struct FoundProject {
    QUrl address;
    Directus::Project project;
};

/// Why no project was found at what the person typed.
struct FindError {
    enum class Reason {
        Cancelled,
        Empty,
        NotAnAddress,
        UnsupportedScheme,
        HostNotFound,
        Refused, ///< nothing listens there
        NoConnection, ///< the network failed in another way: `detail` says how
        NoAnswer, ///< in time
        Busy, ///< it answers, but has no time (429, 5xx)
        RedirectsElsewhere, ///< to `address`
        NotDirectus, ///< something answers, but no Directus
        BadCertificate, ///< `detail` says why it was refused
        PlainHttpOnly, ///< `unencrypted` answers without encryption, and the person has to be asked
    };

    Reason reason;
    QUrl address = {}; ///< where it was looked for, or where a redirect points
    QString detail = {};
    std::optional<FoundProject> unencrypted = {};

    static FindError cancelled() { return {.reason = Reason::Cancelled}; }
};

using FindReply = Directus::Reply<FoundProject, FindError>;

/// Finds out whether a Directus answers at an address, by /server/ping and /server/info: a web server that answers
/// everything with a page of HTML is none. No secret is sent.
class ProjectFinder final : public QObject {
    Q_OBJECT

public:
    /// `network` is not owned and must live longer. An answer comes within `patience`, whatever the network does.
    explicit ProjectFinder(QNetworkAccessManager *network, std::chrono::milliseconds patience = std::chrono::milliseconds(2800),
        QObject *parent = nullptr);

    /// `typed` as ProjectAddress reads it. https is preferred; plain http is taken without a question on this machine only.
    FindReply *find(const QString &typed);

private:
    QNetworkAccessManager *const m_network;
    const std::chrono::milliseconds m_patience;
};

} // namespace Latchkey
