// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QWidget;

namespace Latchkey {

/// The colour roles of the windows, for a light or a dark desktop and a project's colour, and the scale of its letters. Text has
/// at least 4.5 : 1 against what it stands on, 7 : 1 where the desktop asks for contrast, whatever colour a project chose.
class Theme final {
public:
    /// `desktop` tells light from dark, and pure black on white or white on black that contrast is wanted; an invalid
    /// `projectColor` means the program's own colour.
    explicit Theme(const QPalette &desktop, const QColor &projectColor = {});

    /// A project's colour as it wrote it; invalid when that is no colour.
    static QColor parseColor(const QString &text);

    /// What a widget paints itself with: the colours of its palette, and the project's where the style sheet gives it that to
    /// mark a selection with. A style sheet hands no palette down.
    static Theme wornBy(const QWidget *widget);

    /// `textSize` is that of the desktop's letters in points; titles are larger by a fixed ratio.
    QString styleSheet(qreal textSize) const;
    QPalette palette() const;

    /// Gives a window its colours and style.
    void dress(QWidget *widget) const;

    bool isDark() const { return m_isDark; }
    bool isHighContrast() const { return m_textContrast > 4.5; }

    QColor window;
    QColor wash; ///< the page's ground at its top: a trace of the project's colour
    QColor surface;
    QColor hover;
    QColor border;
    QColor fieldBorder; ///< 3 : 1 against its surroundings: it is what shows a field
    QColor scroll;
    QColor scrim; ///< over what must wait; lets it shine through
    QColor text;
    QColor muted;
    QColor hint; ///< in an empty field; not to be taken for what was typed
    QColor accent; ///< behind text of the colour onAccent
    QColor accentHover;
    QColor onAccent;
    QColor accentText; ///< links and focus, on every ground
    QColor danger;
    QColor dangerSurface;
    QColor warning;
    QColor warningSurface;
    QColor noticeSurface;

private:
    void setLight();
    void setDark();
    void setContrast(const QColor &paper, const QColor &ink);
    void setAccent(const QColor &color);

    bool m_isDark = false;
    double m_textContrast = 4.5; ///< at least
};

/// After a property that rules of the style sheet ask for has changed: Qt looks at them again only when it is told to.
void restyle(QWidget *widget);

} // namespace Latchkey
