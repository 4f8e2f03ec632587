// SPDX-License-Identifier: MIT
#pragma once

#include "app/backoff.h"
#include "app/postsmodel.h"
#include "app/session.h"

#include <QObject>
#include <QTimer>

namespace Latchkey {

/// Sees to it that the posts are those the project has now: looks again when the person comes back to the window, and when
/// the server could not be asked goes on by itself as soon as it can.
class PostsFreshness final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned; both must live longer.
    PostsFreshness(PostsModel *model, Session *session, QObject *parent = nullptr);

    /// The person looks at the posts again. Asks at most every `notMoreOften`.
    void lookAgain();

    /// For tests and for the impatient: the shortest time between two questions by lookAgain().
    void setNotMoreOften(std::chrono::milliseconds time) { m_notMoreOften = time; }

    /// Another attempt is planned.
    bool isWaiting() const { return m_again.isActive(); }

private:
    void followModel(PostsModel::State state);
    void followConnection(Session::Connection connection);

    PostsModel *const m_model;
    QTimer m_again;
    Backoff m_backoff;
    std::chrono::milliseconds m_notMoreOften = std::chrono::seconds(20);
};

} // namespace Latchkey
