// SPDX-License-Identifier: MIT
#pragma once

#include "app/projectfinder.h"
#include "directus/transport.h"

#include <QTimer>

#include <vector>

namespace Latchkey {

/// Looks for a Directus at one address.
class ProjectProbe final : public QObject {
    Q_OBJECT

public:
    ProjectProbe(const QUrl &address, QNetworkAccessManager *network, std::chrono::milliseconds patience, QObject *parent);

    QUrl address() const { return m_transport.baseUrl(); }
    const std::optional<Directus::Result<Directus::Project>> &outcome() const { return m_outcome; }
    bool hasSucceeded() const { return m_outcome && m_outcome->has_value(); }

Q_SIGNALS:
    void finished();

private:
    void fail(const Directus::Error &error);
    void finishIfBothAnswered();

    Directus::Transport m_transport;
    bool m_hasPonged = false;
    std::optional<Directus::Project> m_project;
    std::optional<Directus::Result<Directus::Project>> m_outcome;
};

/// All the addresses that one typed text may mean, asked at once; lives as long as the reply it settles.
class ProjectSearch final : public QObject {
    Q_OBJECT

public:
    ProjectSearch(
        const QList<QUrl> &candidates, QNetworkAccessManager *network, std::chrono::milliseconds patience, FindReply *reply);

private:
    void decide();
    void conclude();
    FindError mostTellingError() const;

    FindReply *const m_reply;
    std::vector<ProjectProbe *> m_probes; // best first
    QTimer m_patience;
};

} // namespace Latchkey
