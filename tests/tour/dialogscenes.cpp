// SPDX-License-Identifier: MIT
#include "dialogscenes.h"

#include "scene.h"
#include "scriptedserver.h"
#include "visitor.h"

#include "signin/projectaccess.h"
#include "signin/signindialog.h"
#include "ui/language.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QByteArray login = "POST /auth/login";

/// Somebody else's program with the dialog, at a project that does as it is told.
struct Host {
    Host()
    {
        server.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/html"));
        const QJsonObject project{{"project_name"_L1, "Reading Room"_L1}, {"project_descriptor"_L1, "for people who read"_L1},
            {"project_color"_L1, "#117755"_L1}, {"public_registration"_L1, true}};
        server.on("GET /server/info").thenAlways(ScriptedAnswer::data(QJsonObject{{"project"_L1, project}}));
        language.use(u"en_GB"_s); // after the dialog's own, which is the desktop's
    }

    bool isOpen()
    {
        window->open();
        return QTest::qWaitForWindowActive(window.get());
    }

    bool isAtProject()
    {
        access.open(server.url());
        return isOpen() && visitor.waitFor(u"Sign In"_s);
    }

    bool isAnswered(const ScriptedAnswer &answer)
    {
        server.on(login).thenAlways(answer);
        return isAtProject() && visitor.type(u"Email"_s, u"ada@example.com"_s) && visitor.type(u"Password"_s, u"right-password"_s)
            && visitor.press(u"Sign In"_s);
    }

    ScriptedServer server;
    QTemporaryDir folder;
    ProjectAccess access{folder.path(), ProjectAccess::Keeping::ThisRun};
    std::unique_ptr<SignInDialog> window = std::make_unique<SignInDialog>(&access);
    Language language;
    Visitor visitor{window.get()};
};

bool aQuestionForTheProject(Host &host)
{
    host.access.open();
    return host.isOpen() && host.visitor.waitFor(u"Project address"_s);
}

bool aProjectThatIsSilent(Host &host)
{
    return aQuestionForTheProject(host) && host.visitor.type(u"Project address"_s, u"http://127.0.0.1:9"_s)
        && host.visitor.press(u"Continue"_s) && host.visitor.waitUntilSees(u"Nothing answers at"_s);
}

bool theSignInPage(Host &host)
{
    return host.isAtProject();
}

bool aWrongPassword(Host &host)
{
    return host.isAnswered(ScriptedAnswer::error(401, "INVALID_CREDENTIALS")) && host.visitor.waitUntilSees(u"is not right"_s);
}

bool aServerInTrouble(Host &host)
{
    return host.isAnswered(ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE")) && host.visitor.waitUntilSees(u"has a problem"_s);
}

bool theQuestionForACode(Host &host)
{
    return host.isAnswered(ScriptedAnswer::error(401, "INVALID_OTP")) && host.visitor.waitFor(u"One-time code"_s);
}

bool aWrongCode(Host &host)
{
    return theQuestionForACode(host) && host.visitor.type(u"One-time code"_s, u"123456"_s)
        && host.visitor.waitUntilSees(u"This code is not right"_s);
}

bool anAccountToMake(Host &host)
{
    return host.isAtProject() && host.visitor.press(u"Sign Up"_s) && host.visitor.waitFor(u"Repeat password"_s);
}

const Scene<Host> scenes[] = {
    {u"dialog-project"_s, aQuestionForTheProject},
    {u"dialog-project-silent"_s, aProjectThatIsSilent},
    {u"dialog-sign-in"_s, theSignInPage},
    {u"dialog-wrong-password"_s, aWrongPassword},
    {u"dialog-trouble"_s, aServerInTrouble},
    {u"dialog-code"_s, theQuestionForACode},
    {u"dialog-wrong-code"_s, aWrongCode},
    {u"dialog-sign-up"_s, anAccountToMake},
};

} // namespace

bool lookAtDialog(const Camera &camera)
{
    return lookAtEach<Host>(scenes, camera);
}
