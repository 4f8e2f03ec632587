// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPalette>
#include <QSize>
#include <QString>
#include <QTranslator>

#include <memory>

class QWidget;

namespace Latchkey {
class Language;
} // namespace Latchkey

/// How a window may look, and where: what a person or a desktop chooses.
struct Appearance {
    enum class Colors { Light, Dark, Contrast };

    QString name = {}; ///< part of the pictures' file names; empty for the plain ones
    QSize size = {960, 660};
    Colors colors = Colors::Light;
    QString language = QStringLiteral("en_GB"); ///< longWords for English with longer words
    qreal textScale = 1;

    /// No language, but each text 40 % longer, as translations may be.
    static const QString longWords;
};

/// Gives a window an appearance while it is shown, and its own back at the end.
class Dress final {
public:
    /// Both must live longer.
    Dress(const Appearance &appearance, QWidget *window, Latchkey::Language *language);
    ~Dress();
    Q_DISABLE_COPY_MOVE(Dress)

private:
    QWidget *const m_window;
    Latchkey::Language *const m_language;
    const QSize m_size;
    const QString m_code;
    const QPalette m_palette;
    const QFont m_font;
    std::unique_ptr<QTranslator> m_longWords;
};
