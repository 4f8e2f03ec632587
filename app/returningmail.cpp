// SPDX-License-Identifier: MIT
#include "app/returningmail.h"

#include "app/maillink.h"

using Directus::Reply;
using Directus::Result;

namespace Latchkey {

namespace {

/// What an address that is not allowed looks like, and other mistakes too.
bool mayBeTheAddress(const Result<void> &outcome)
{
    return !outcome && outcome.error().code == Directus::ErrorCode::InvalidPayload;
}

} // namespace

ReturningMail::ReturningMail(QUrl project, bool opensLinks, QObject *parent)
    : QObject(parent), m_project(std::move(project)), m_isWorthTrying(opensLinks)
{
}

Reply<void> *ReturningMail::ask(MailToken::Purpose purpose, const Request &request)
{
    if (!m_isWorthTrying)
        return request({});
    auto *reply = new Reply<void>(this);
    auto *first = request(MailLink::returnAddress(purpose, m_project));
    connect(reply, &Directus::ReplyBase::aborted, first, &Directus::ReplyBase::abort);
    first->then(reply, [this, reply, request](const Result<void> &outcome) {
        if (mayBeTheAddress(outcome))
            askWithout(reply, request);
        else
            reply->settle(outcome);
    });
    return reply;
}

void ReturningMail::askWithout(Reply<void> *reply, const Request &request)
{
    auto *second = request({});
    connect(reply, &Directus::ReplyBase::aborted, second, &Directus::ReplyBase::abort);
    second->then(reply, [this, reply](const Result<void> &outcome) {
        if (outcome)
            m_isWorthTrying = false; // it was the address; not every request need be made twice
        reply->settle(outcome);
    });
}

} // namespace Latchkey
