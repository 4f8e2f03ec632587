// SPDX-License-Identifier: MIT
#include "scriptedproject.h"

#include "scriptedcollection.h"
#include "scriptedserver.h"

using namespace Qt::StringLiterals;

QUrl ScriptedProject::start()
{
    QThread::start();
    m_isReady.acquire();
    return m_url;
}

void ScriptedProject::run()
{
    ScriptedServer server;
    ScriptedCollection collection{.count = m_posts};
    collection.item = [](int id) {
        QJsonObject post = ScriptedCollection::plainItem(id);
        post["content"_L1] = u"## Part %1\n\nSome **bold** words that go on for a while, and `code`.\n\n"_s.arg(id).repeated(20);
        return post;
    };
    collection.answerAt(server);
    server.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/html"));
    server.on("GET /server/info")
        .thenAlways(ScriptedAnswer::data(QJsonObject{
            {"project"_L1, QJsonObject{{"project_name"_L1, "Measured project"_L1}, {"public_registration"_L1, true}}}}));
    server.on("POST /auth/login").thenAlways(ScriptedAnswer::tokens("access", "refresh"));
    m_url = server.url(u"/"_s);
    m_isReady.release();
    exec();
}
