// SPDX-License-Identifier: MIT
#include "dialogscenes.h"
#include "scenes.h"
#include "tour.h"

#include "ui/calmstyle.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

using Colors = Appearance::Colors;

const QSize usual(960, 660);
const QSize smallest(360, 480);
const QSize dialogSize(520, 720);

/// Where layouts break: every language, the smallest window and the largest, long words, large letters.
QList<Appearance> hardAppearances()
{
    QList<Appearance> appearances{
        {.name = u"plain"_s},
        {.name = u"smallest"_s, .size = smallest},
        {.name = u"4k"_s, .size = {3840, 2160}},
        {.name = u"long"_s, .language = Appearance::longWords},
        {.name = u"long-smallest"_s, .size = smallest, .language = Appearance::longWords},
        {.name = u"letters-200"_s, .textScale = 2},
        {.name = u"letters-200-smallest"_s, .size = smallest, .textScale = 2},
    };
    for (const auto &language : Latchkey::Language::choices())
        appearances += {
            {.name = language.code, .language = language.code},
            {.name = language.code + u"-smallest"_s, .size = smallest, .language = language.code},
        };
    return appearances;
}

/// What people look at.
QList<Appearance> shownAppearances()
{
    QList<Appearance> appearances;
    for (const auto &language : {u"en_GB"_s, u"de"_s, u"ar"_s})
        appearances += {
            {.name = language.left(2), .language = language},
            {.name = language.left(2) + u"-dark"_s, .colors = Colors::Dark, .language = language},
        };
    appearances += {.name = u"en-contrast"_s, .colors = Colors::Contrast};
    appearances += {.name = u"en-small"_s, .size = smallest};
    appearances += {.name = u"en-letters"_s, .textScale = 2};
    return appearances;
}

QList<Appearance> chosenAppearances(const QCommandLineParser &parser)
{
    if (parser.isSet(u"all"_s))
        return shownAppearances();
    return parser.isSet(u"hard"_s) ? hardAppearances() : QList<Appearance>{{.name = {}, .size = usual}};
}

/// A dialog comes in a size of its own, which a person may change as well.
QList<Appearance> asADialog(QList<Appearance> appearances)
{
    for (Appearance &appearance : appearances)
        if (appearance.size == usual)
            appearance.size = dialogSize;
    return appearances;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"latchkey-tour"_s);
    QApplication::setStyle(new Latchkey::CalmStyle);
    QApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Walks through the program and says what cannot be read or reached."_s);
    parser.addHelpOption();
    parser.addOption({u"all"_s, u"In the languages, colours and sizes that pictures are made of."_s});
    parser.addOption({u"hard"_s, u"In those where layouts break."_s});
    parser.addPositionalArgument(u"folder"_s, u"Where pictures go; without it there are none."_s);
    parser.process(program);

    std::optional<QDir> pictures;
    if (const QStringList folders = parser.positionalArguments(); !folders.isEmpty()) {
        pictures = QDir(folders.constFirst());
        pictures->mkpath(u"."_s);
    }
    const Camera camera(pictures, chosenAppearances(parser));
    const bool dialogIsWell = lookAtDialog(Camera(pictures, asADialog(chosenAppearances(parser))));
    const bool scenesAreWell = lookAtScenes(camera);
    return Tour(&camera).walk() && scenesAreWell && dialogIsWell ? 0 : 1;
}
