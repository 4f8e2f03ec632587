// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

CommandLine print(const QString &text, int exitCode)
{
    CommandLine result;
    result.action = CommandLine::Action::PrintAndExit;
    result.output = text;
    result.exitCode = exitCode;
    return result;
}

CommandLine wrongUse(const QString &text)
{
    return print(text + u'\n' + CommandLine::tr("Run it with --help to see what it understands."), 2);
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The desktop front door of a Directus project."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Show this text."));
    const QCommandLineOption version(u"version"_s, tr("Show the version."));
    const QCommandLineOption project(u"project"_s, tr("Open this project."), u"URL"_s);
    const QCommandLineOption local(u"local"_s, tr("Open the project on this computer, by the bundled server."));
    const QCommandLineOption profile(u"profile"_s, tr("Keep settings and data below this folder."), u"DIR"_s);
    const QCommandLineOption language(u"language"_s, tr("Show the window in this language."), u"xx"_s);
    const QCommandLineOption logFile(u"log-file"_s, tr("Write what happens to this file; never secrets."), u"FILE"_s);
    parser.addOptions({help, version, project, local, profile, language, logFile});
    parser.addPositionalArgument(u"LINK"_s, tr("A link from an email of the project, or what is in it."), u"[LINK]"_s);

    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(help))
        return print(parser.helpText(), 0);
    if (parser.isSet(version))
        return print(u"latchkey "_s + QStringLiteral(LATCHKEY_VERSION), 0);
    if (parser.positionalArguments().size() > 1) // they are not repeated: one may be a secret
        return wrongUse(tr("Only one LINK can be opened at a time."));
    if (parser.isSet(project) && parser.isSet(local))
        return wrongUse(tr("--project and --local cannot go together."));

    CommandLine result;
    result.project = parser.value(project);
    result.local = parser.isSet(local);
    if (parser.isSet(profile))
        result.profile = parser.value(profile);
    result.language = parser.value(language);
    result.logFile = parser.value(logFile);
    result.link = parser.positionalArguments().value(0);
    return result;
}

} // namespace Latchkey
