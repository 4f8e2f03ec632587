// SPDX-License-Identifier: MIT
#include "ui/tintedicon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int iconSize = 20;

QPixmap draw(QSvgRenderer &renderer, int scale)
{
    QPixmap pixmap(QSize(iconSize, iconSize) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon tintedIcon(const QString &name, const QColor &color)
{
    QFile file(u":/latchkey/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
    QIcon icon;
    for (const int scale : {1, 2, 3})
        icon.addPixmap(draw(renderer, scale));
    return icon;
}

} // namespace Latchkey
