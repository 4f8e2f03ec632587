// SPDX-License-Identifier: MIT
#pragma once

#include "app/mailtoken.h"
#include "directus/reply.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace Latchkey {

/// Asks one project for mails whose links open this program. A client may choose where a link leads, if the project's allow-list
/// has that address; most have none, so what is refused for it is asked for again with the project's own page.
class ReturningMail final : public QObject {
    Q_OBJECT

public:
    /// `opensLinks`: the desktop opens latchkey: links with this program; if it does not, no project is asked for them.
    ReturningMail(QUrl project, bool opensLinks, QObject *parent = nullptr);

    /// Sends the request with the address that the link is to lead to; empty for the project's own page.
    using Request = std::function<Directus::Reply<void> *(const QUrl &address)>;

    /// Errors: those of `request`, of the second one if there were two.
    Directus::Reply<void> *ask(MailToken::Purpose purpose, const Request &request);

private:
    void askWithout(Directus::Reply<void> *reply, const Request &request);

    const QUrl m_project;
    bool m_isWorthTrying;
};

} // namespace Latchkey
