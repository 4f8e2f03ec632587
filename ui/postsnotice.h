// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QObject>

namespace Latchkey {

class Notice;
class PostsModel;
class Session;

/// What stands between the person and the project while posts are shown: one thing at a time, the most pressing one. The
/// button tries that again.
class PostsNotice final : public QObject {
    Q_OBJECT

public:
    /// Says it in `notice`, which owns it. The session and the posts must live longer.
    PostsNotice(Session *session, PostsModel *posts, Notice *notice);

    /// It follows the session and the posts by itself from then on.
    void begin();

private:
    void tell();
    void tellKeychainProblem();
    Phrase waitingText() const;
    Phrase withAge(const Phrase &text) const;
    void tryAgain();

    Session *const m_session;
    PostsModel *const m_posts;
    Notice *const m_notice;
};

} // namespace Latchkey
