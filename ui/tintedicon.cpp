// SPDX-License-Identifier: MIT
#include "ui/tintedicon.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString fileOf(const QString &name)
{
    return u":/latchkey/icons/%1.svg"_s.arg(name);
}

QPixmap draw(const QString &name, const QColor &color, QSize size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

/// As Qt does for icons of pixmaps: what is disabled is pale.
QPixmap inMode(QIcon::Mode mode, const QPixmap &pixmap)
{
    QStyleOption option;
    option.palette = QApplication::palette();
    return QApplication::style()->generatedIconPixmap(mode, pixmap, &option);
}

/// Draws when something is to be painted: most icons are never seen at the size, in the colour or at the scale they might be.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, const QColor &color) : m_name(std::move(name)), m_color(color) { }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

    QString key() const override { return u"latchkey-tinted"_s; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap pixmap = this->pixmap(rect.size() * scale, mode, state);
        pixmap.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, pixmap);
    }

    /// `size` is in pixels of the device.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString key = u"latchkey-icon/%1/%2/%3x%4/%5"_s.arg(
            m_name, m_color.name(), QString::number(size.width()), QString::number(size.height()), QString::number(mode));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = draw(m_name, m_color, size);
        if (mode != QIcon::Normal)
            pixmap = inMode(mode, pixmap);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QString m_name;
    QColor m_color;
};

} // namespace

QIcon tintedIcon(const QString &name, const QColor &color)
{
    return QFile::exists(fileOf(name)) ? QIcon(new TintedIconEngine(name, color)) : QIcon();
}

int iconSide(int usual)
{
    return std::max(usual, QFontMetrics(QApplication::font()).height());
}

QSize iconBesideWords()
{
    constexpr int usual = 16;
    constexpr int air = 6;
    const int side = iconSide(usual);
    return {side + air, side};
}

} // namespace Latchkey
