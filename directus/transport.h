// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "directus/request.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkRequest;

namespace Directus {

/// The one place that speaks HTTP.
///
/// * Redirects are answers. Followed by Qt, a 307 would carry the bearer and the login body to another origin.
/// * There is no cookie jar, no HTTP cache and no stored HTTP authentication: the requests of one session never leak into
///   those of another.
/// * A body is sent once; see SingleSendBody.
/// * Requests carry a token or a cookie only when they are given one; Directus judges it before the route, and a stale one
///   makes a right password look wrong.
class Transport final : public QObject {
    Q_OBJECT

public:
    /// `baseUrl` is the project's address, with its sub-path if it has one. `network` is not owned and must live longer.
    Transport(const QUrl &baseUrl, QNetworkAccessManager *network, QObject *parent = nullptr);

    QUrl baseUrl() const { return m_baseUrl; }

    /// Errors: Network (also for bytes that are no HTTP: Qt tells them from a dropped connection in no way), Tls, Timeout,
    /// Cancelled, Protocol (only for an answer that is too large). Every HTTP answer, a 403 as well, is a Response; readData()
    /// tells what it means.
    Reply<Response> *send(const Request &request);

    /// The address a request goes to.
    QUrl urlOf(const Request &request) const;

private:
    QNetworkRequest networkRequest(const Request &request) const;

    const QUrl m_baseUrl;
    QNetworkAccessManager *const m_network;
};

/// `url` with a path that ends in a slash and without query, fragment and user info, so that paths can be put behind it.
QUrl normalizedBaseUrl(QUrl url);

} // namespace Directus
