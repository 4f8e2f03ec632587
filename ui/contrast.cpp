// SPDX-License-Identifier: MIT
#include "ui/contrast.h"

#include <algorithm>
#include <cmath>

namespace Latchkey {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor withLightness(const QColor &color, float lightness)
{
    return QColor::fromHslF(std::max(0.0F, color.hslHueF()), color.hslSaturationF(), std::clamp(lightness, 0.0F, 1.0F));
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // of two numbers it would return references
    return (light + 0.05) / (dark + 0.05);
}

QColor readableOn(const QColor &background)
{
    return contrastRatio(Qt::white, background) >= contrastRatio(Qt::black, background) ? Qt::white : Qt::black;
}

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto between = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(between(color.red(), other.red()), between(color.green(), other.green()), between(color.blue(), other.blue()));
}

QColor withContrast(const QColor &color, const QColor &background, double ratio)
{
    const float step = readableOn(background) == QColor(Qt::white) ? 0.02F : -0.02F;
    QColor result = color;
    for (float lightness = color.lightnessF(); contrastRatio(result, background) < ratio; lightness += step) {
        if (lightness < 0.0F || lightness > 1.0F)
            return readableOn(background);
        result = withLightness(color, lightness);
    }
    return result;
}

} // namespace Latchkey
