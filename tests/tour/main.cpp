// SPDX-License-Identifier: MIT
#include "tour.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x20, 0x24, 0x2c));
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

QList<Appearance> allAppearances()
{
    QList<Appearance> appearances{{}};
    appearances.append({.name = u"dark"_s, .isDark = true});
    appearances.append({.name = u"small"_s, .size = {360, 560}});
    appearances.append({.name = u"large"_s, .size = {1920, 1080}});
    appearances.append({.name = u"mirrored"_s, .direction = Qt::RightToLeft});
    appearances.append({.name = u"small-dark-mirrored"_s, .size = {360, 560}, .isDark = true, .direction = Qt::RightToLeft});
    return appearances;
}

bool walk(const QDir &pictures, const Appearance &appearance, const QPalette &light)
{
    QApplication::setPalette(appearance.isDark ? darkPalette() : light);
    QGuiApplication::setLayoutDirection(appearance.direction);
    Tour tour(pictures, appearance);
    return tour.walk();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"latchkey-tour"_s);
    QApplication::setStyle(u"fusion"_s);
    QApplication program(argc, argv);
    QStringList arguments = QApplication::arguments().mid(1);
    const bool all = arguments.removeOne(u"--all"_s);
    if (arguments.size() != 1) {
        QTextStream(stderr) << "usage: latchkey-tour [--all] FOLDER\n";
        return 2;
    }
    const QDir pictures(arguments.constFirst());
    pictures.mkpath(u"."_s);

    const QPalette light = QApplication::palette();
    const QList<Appearance> appearances = all ? allAppearances() : QList<Appearance>{{}};
    for (const Appearance &appearance : appearances)
        if (!walk(pictures, appearance, light))
            return 1;
    return 0;
}
