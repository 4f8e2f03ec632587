// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/contrast.h"
#include "ui/tintedicon.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr QRgb ownAccent = 0xff6644ff;
constexpr double washShare = 0.09; // as much colour as makes a page the project's, and no more
constexpr double leastOfAccent = 1.5;
constexpr double highContrast = 7;
constexpr double hintShare = 0.35; // of the paper in the ink
constexpr double mostContrast = 20.9; // of 21: no desktop has that by accident

// The scale of the letters, as ratios to the desktop's.
constexpr double titleSize = 1.9;
constexpr double headingSize = 1.3;
constexpr double largeTitle = 24; // points: from there on titles grow no faster than the text, or their words find no room

QString readStyle()
{
    QFile file(u":/latchkey/style.qss"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the letters of a palette stand on. A widget that lets its ground shine through has no colour for it: it is what its
/// letters can be read on.
QColor paperOf(const QPalette &palette)
{
    const QColor paper = palette.color(QPalette::Window);
    return paper.alpha() > 0 ? paper : readableOn(palette.color(QPalette::WindowText));
}

} // namespace

Theme::Theme(const QPalette &desktop, const QColor &projectColor) : m_isDark(paperOf(desktop).lightnessF() < 0.5F)
{
    if (m_isDark)
        setDark();
    else
        setLight();
    hint = muted;
    const QColor paper = paperOf(desktop);
    const QColor ink = desktop.color(QPalette::WindowText);
    if (contrastRatio(paper, ink) > mostContrast)
        setContrast(paper, ink);
    setAccent(projectColor.isValid() ? projectColor : QColor::fromRgba(ownAccent));
}

void Theme::setLight()
{
    window = 0xf6f7f9;
    surface = 0xffffff;
    hover = 0xeceff4;
    border = 0xdde2e9;
    fieldBorder = 0x858f9f;
    scroll = 0xc2c9d3;
    scrim = QColor(0xf6, 0xf7, 0xf9, 0xc8);
    text = 0x172033;
    muted = 0x56617a;
    danger = 0xb3261e;
    dangerSurface = 0xfdeeec;
    warning = 0x8a5300;
    warningSurface = 0xfff5e0;
    noticeSurface = 0xeef1f8;
}

void Theme::setDark()
{
    window = 0x14171d;
    surface = 0x1b1f27;
    hover = 0x272d38;
    border = 0x323a47;
    fieldBorder = 0x6f7b8d;
    scroll = 0x465061;
    scrim = QColor(0x14, 0x17, 0x1d, 0xc8);
    text = 0xe8ebf1;
    muted = 0xa0abbc;
    danger = 0xff9a90;
    dangerSurface = 0x3a2120;
    warning = 0xffc870;
    warningSurface = 0x362b19;
    noticeSurface = 0x202632;
}

/// No shades: what a shade told is told by lines.
void Theme::setContrast(const QColor &paper, const QColor &ink)
{
    for (QColor *ground : {&window, &surface, &dangerSurface, &warningSurface, &noticeSurface})
        *ground = paper;
    for (QColor *line : {&border, &fieldBorder, &scroll, &text, &muted})
        *line = ink;
    m_textContrast = highContrast;
    hint = withContrast(mixed(ink, paper, hintShare), paper, m_textContrast);
    danger = withContrast(danger, paper, m_textContrast);
    warning = withContrast(warning, paper, m_textContrast);
}

void Theme::setAccent(const QColor &color)
{
    // A colour that is lost against the page would hide the main button; who asks for contrast gets it there as well.
    accent = withContrast(color.toRgb(), window, isHighContrast() ? m_textContrast : leastOfAccent);
    onAccent = readableOn(accent);
    accent = withContrast(accent, onAccent, m_textContrast);
    accentHover = withContrast(
        onAccent == QColor(Qt::white) ? accent.darker(112) : accent.lighter(110), onAccent, m_textContrast);
    wash = isHighContrast() ? window : mixed(window, accent, washShare);
    accentText = accent;
    for (const QColor &ground : {surface, wash, window, hover, noticeSurface, warningSurface, dangerSurface})
        accentText = withContrast(accentText, ground, m_textContrast);
}

QColor Theme::parseColor(const QString &text)
{
    const QString hex = text.trimmed();
    const bool isHex = hex.startsWith(u'#') && (hex.size() == 4 || hex.size() == 7)
        && std::all_of(hex.begin() + 1, hex.end(), [](QChar c) { return c.unicode() < 128 && std::isxdigit(c.unicode()); });
    return isHex ? QColor(hex) : QColor();
}

Theme Theme::wornBy(const QWidget *widget)
{
    return Theme(widget->palette(), widget->palette().color(QPalette::Highlight));
}

QString Theme::styleSheet(qreal textSize) const
{
    static const QString style = readStyle();
    // Longer names first: "@accentText" begins with "@accent".
    const std::pair<QLatin1StringView, QColor> roles[] = {
        {"@accentHover"_L1, accentHover},
        {"@accentText"_L1, accentText},
        {"@accent"_L1, accent},
        {"@border"_L1, border},
        {"@dangerSurface"_L1, dangerSurface},
        {"@danger"_L1, danger},
        {"@fieldBorder"_L1, fieldBorder},
        {"@hover"_L1, hover},
        {"@muted"_L1, muted},
        {"@noticeSurface"_L1, noticeSurface},
        {"@onAccent"_L1, onAccent},
        {"@scrim"_L1, scrim},
        {"@scroll"_L1, scroll},
        {"@surface"_L1, surface},
        {"@text"_L1, text},
        {"@warningSurface"_L1, warningSurface},
        {"@warning"_L1, warning},
        {"@wash"_L1, wash},
        {"@window"_L1, window},
    };
    QString result = style;
    result.replace("@titleSize"_L1, u"%1pt"_s.arg(std::max(std::min(textSize * titleSize, largeTitle), textSize * headingSize)));
    result.replace("@checkSize"_L1, u"%1px"_s.arg(iconSide(18)));
    result.replace("@chevronSize"_L1, u"%1px"_s.arg(iconSide(16) * 3 / 4));
    result.replace("@disabledLine"_L1, isHighContrast() ? "dashed"_L1 : "solid"_L1); // without shades it takes a sign
    result.replace("@headingSize"_L1, u"%1pt"_s.arg(textSize * headingSize));
    result.replace("@onAccentName"_L1, onAccent == QColor(Qt::white) ? "white"_L1 : "black"_L1);
    result.replace("@textName"_L1, text.lightness() > 127 ? "white"_L1 : "black"_L1);
    for (const auto &[name, color] : roles)
        result.replace(name, color.name(color.alpha() == 255 ? QColor::HexRgb : QColor::HexArgb));
    return result;
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QPalette Theme::palette() const
{
    QPalette palette(surface, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::PlaceholderText, hint);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accentText);
    palette.setColor(QPalette::LinkVisited, accentText);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    return palette;
}

void Theme::dress(QWidget *widget) const
{
    widget->setPalette(palette());
    // Qt styles every widget anew, even by the same sheet.
    if (const QString style = styleSheet(QApplication::font().pointSizeF()); style != widget->styleSheet())
        widget->setStyleSheet(style);
}

} // namespace Latchkey
