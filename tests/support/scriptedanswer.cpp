// SPDX-License-Identifier: MIT
#include "scriptedanswer.h"

#include "recordedexchange.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ScriptedAnswer ScriptedAnswer::recorded(const QString &name)
{
    const RecordedExchange exchange = RecordedExchange::load(name);
    const bool closes = exchange.answerHead.toLower().contains("\r\nconnection: close");
    return {.head = exchange.answerHead, .body = exchange.answerBody, .ending = closes ? Ending::Close : Ending::KeepAlive};
}

ScriptedAnswer ScriptedAnswer::status(int status, const QByteArray &body, const QByteArray &contentType)
{
    ScriptedAnswer answer{.head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted", .body = body};
    if (!body.isEmpty())
        answer = answer.withHeader("Content-Type", contentType);
    return status == 204 ? answer : answer.withHeader("Content-Length", QByteArray::number(body.size()));
}

ScriptedAnswer ScriptedAnswer::data(const QJsonValue &data)
{
    return status(200, compact({{"data"_L1, data}}));
}

ScriptedAnswer ScriptedAnswer::tokens(const QByteArray &access, const QByteArray &refresh, std::chrono::milliseconds expires)
{
    return data(QJsonObject{
        {"expires"_L1, qint64(expires.count())},
        {"refresh_token"_L1, QString::fromLatin1(refresh)},
        {"access_token"_L1, QString::fromLatin1(access)},
    });
}

ScriptedAnswer ScriptedAnswer::cookieTokens(
    const QByteArray &access, const QByteArray &refresh, std::chrono::milliseconds expires)
{
    return data(QJsonObject{{"expires"_L1, qint64(expires.count())}, {"access_token"_L1, QString::fromLatin1(access)}})
        .withCookie("directus_refresh_token", refresh);
}

ScriptedAnswer ScriptedAnswer::session(const QByteArray &token, std::chrono::milliseconds expires)
{
    return data(QJsonObject{{"expires"_L1, qint64(expires.count())}}).withCookie("directus_session_token", token);
}

ScriptedAnswer ScriptedAnswer::error(int status, const QByteArray &code)
{
    return ScriptedAnswer::status(status, R"({"errors":[{"message":"Refused.","extensions":{"code":")" + code + R"("}}]})");
}

ScriptedAnswer ScriptedAnswer::noContent()
{
    return status(204);
}

ScriptedAnswer ScriptedAnswer::redirect(int status, const QUrl &location)
{
    return ScriptedAnswer::status(status).withHeader("Location", location.toEncoded());
}

ScriptedAnswer ScriptedAnswer::captivePortal()
{
    return status(
        200, "<!doctype html><title>Welcome to our network</title><form>Room number</form>", "text/html; charset=utf-8");
}

ScriptedAnswer ScriptedAnswer::bytes(const QByteArray &bytes)
{
    return {.raw = bytes, .ending = Ending::Close};
}

ScriptedAnswer ScriptedAnswer::dropped(Ending ending)
{
    return {.ending = ending};
}

ScriptedAnswer ScriptedAnswer::endless()
{
    return {.raw = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + QByteArray(4096, ' '),
        .ending = Ending::Endless};
}

ScriptedAnswer ScriptedAnswer::endlessHead()
{
    return {.raw = "HTTP/1.1 200 OK\r\nX-Endless: " + QByteArray(4096, 'x'), .ending = Ending::Endless, .pause = 10ms};
}

ScriptedAnswer ScriptedAnswer::never()
{
    return {};
}

ScriptedAnswer ScriptedAnswer::after(std::chrono::milliseconds time) const
{
    ScriptedAnswer answer = *this;
    answer.delay = time;
    return answer;
}

ScriptedAnswer ScriptedAnswer::withCookie(const QByteArray &name, const QByteArray &value) const
{
    return withHeader("Set-Cookie",
        name + '=' + value + "; Max-Age=86400; Path=/; Expires=Mon, 23 Nov 2026 04:53:58 GMT; HttpOnly; SameSite=Lax");
}

ScriptedAnswer ScriptedAnswer::withHeader(const QByteArray &name, const QByteArray &value) const
{
    ScriptedAnswer answer = *this;
    answer.head += "\r\n" + name + ": " + value;
    return answer;
}

ScriptedAnswer ScriptedAnswer::truncatedBy(qsizetype missing) const
{
    ScriptedAnswer answer = *this;
    answer.cut = toBytes().size() - missing;
    answer.ending = Ending::Close;
    return answer;
}

ScriptedAnswer ScriptedAnswer::inPiecesOf(qsizetype bytes, std::chrono::milliseconds time) const
{
    ScriptedAnswer answer = *this;
    answer.piece = bytes;
    answer.pause = time;
    return answer;
}

ScriptedAnswer ScriptedAnswer::heldBack() const
{
    ScriptedAnswer answer = *this;
    answer.isHeldBack = true;
    return answer;
}

QByteArray ScriptedAnswer::toBytes() const
{
    const QByteArray all = head.isEmpty() ? raw : head + "\r\n\r\n" + body;
    return cut ? all.left(*cut) : all;
}
