// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Latchkey {

/// What a person types or pastes to name a project: a bare host, an address with or without scheme, port and sub-path, an
/// IPv6 address, or an address copied from Data Studio ("/admin/login" and what follows is left out).
class ProjectAddress final {
public:
    enum class Problem {
        None,
        Empty,
        NotAnAddress,
        UnsupportedScheme, ///< ftp:, javascript: and the like
    };

    static ProjectAddress parse(const QString &text);

    Problem problem() const { return m_problem; }

    /// Where the project may answer, best first: https before http. Empty if there is a problem.
    QList<QUrl> candidates() const { return m_candidates; }

private:
    Problem m_problem = Problem::None;
    QList<QUrl> m_candidates;
};

/// This machine: "localhost" and names below it, 127.0.0.0/8, ::1. Plain http is as good as https there.
bool isLoopback(const QUrl &url);

} // namespace Latchkey
