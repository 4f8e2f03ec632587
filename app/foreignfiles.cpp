// SPDX-License-Identifier: MIT
#include "app/foreignfiles.h"

#include <QNetworkReply>

using Directus::Error;
using Directus::Reply;

namespace Latchkey {

namespace {

QNetworkRequest anonymousRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout();
    return request;
}

} // namespace

ForeignFiles::ForeignFiles(qint64 mostBytes, QObject *parent) : QObject(parent), m_mostBytes(mostBytes) { }

Reply<QByteArray> *ForeignFiles::get(const QUrl &url)
{
    auto *reply = new Reply<QByteArray>(this);
    QNetworkReply *answer = m_network.get(anonymousRequest(url));
    connect(reply, &Directus::ReplyBase::aborted, answer, &QNetworkReply::abort);
    connect(answer, &QNetworkReply::downloadProgress, answer, [answer, most = m_mostBytes](qint64 received) {
        if (received > most)
            answer->abort();
    });
    connect(answer, &QNetworkReply::finished, reply, [answer, reply] {
        answer->deleteLater();
        if (answer->error() == QNetworkReply::NoError)
            reply->settle(answer->readAll());
        else
            reply->settle(Directus::Failure<Error>(Error{.kind = Error::Kind::Network, .network = answer->error()}));
    });
    return reply;
}

} // namespace Latchkey
