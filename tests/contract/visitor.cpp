// SPDX-License-Identifier: MIT
#include "visitor.h"

#include "directus/json.h"

#include <QUuid>

using namespace Directus;
using namespace Qt::StringLiterals;

namespace {

QString fromHarness(const char *name)
{
    QString value = qEnvironmentVariable(name);
    if (value.isEmpty())
        qFatal("%s is not set: run this by a script of tests/contract/harness", name);
    return value;
}

} // namespace

QUrl serverUrl()
{
    return QUrl(fromHarness("LATCHKEY_TEST_URL"));
}

Credentials reader()
{
    return {.email = fromHarness("LATCHKEY_TEST_USER_EMAIL"), .password = fromHarness("LATCHKEY_TEST_USER_PASSWORD")};
}

QByteArray administratorsToken()
{
    return fromHarness("LATCHKEY_TEST_ADMIN_TOKEN").toLatin1();
}

QString memberRole()
{
    return fromHarness("LATCHKEY_TEST_MEMBER_ROLE");
}

Response Visitor::ask(Request request, const QByteArray &bearer)
{
    if (!bearer.isEmpty())
        request.bearer = bearer;
    return outcomeOf(transport.send(request)).value_or(Response());
}

QByteArray verdict(const Response &response)
{
    const QByteArray status = QByteArray::number(response.status);
    return response.isSuccess() ? status : status + ' ' + readError(response).detail.toLatin1();
}

QString newAddress()
{
    return u"contract-%1@example.com"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
}

QByteArray withBrokenSignature(const QByteArray &token)
{
    const auto signature = token.lastIndexOf('.') + 1;
    return token.left(signature) + QByteArray(token.size() - signature, 'S');
}
