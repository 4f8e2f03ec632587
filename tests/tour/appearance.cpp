// SPDX-License-Identifier: MIT
#include "appearance.h"

#include "ui/language.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

const QString Appearance::longWords = u"long"_s;

namespace {

class LongWords final : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString text = QString::fromUtf8(sourceText);
        return text + text.left(text.size() * 2 / 5).remove(u'%').remove(u'\n');
    }
};

QPalette paletteOf(Appearance::Colors colors)
{
    switch (colors) {
    case Appearance::Colors::Light:
        return QPalette(QColor(0xef, 0xef, 0xef));
    case Appearance::Colors::Dark:
        return QPalette(QColor(0x20, 0x24, 0x2c));
    case Appearance::Colors::Contrast:
        return QPalette(Qt::black);
    }
    Q_UNREACHABLE();
}

/// Until layouts, and texts that were told to change, have come to rest.
void settle()
{
    constexpr int passes = 4; // a text makes a layout, a layout another height, a height a scroll bar
    for (int i = 0; i < passes; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

Dress::Dress(const Appearance &appearance, QWidget *window, Latchkey::Language *language)
    : m_window(window)
    , m_language(language)
    , m_size(window->size())
    , m_code(language->code())
    , m_palette(QApplication::palette())
    , m_font(QApplication::font())
{
    window->resize(appearance.size);
    QApplication::setPalette(paletteOf(appearance.colors));
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * appearance.textScale);
    if (font != m_font)
        QApplication::setFont(font);
    const bool isLong = appearance.language == Appearance::longWords;
    if (const QString code = isLong ? u"en_GB"_s : appearance.language; code != m_code)
        language->use(code);
    if (isLong) {
        m_longWords = std::make_unique<LongWords>();
        QCoreApplication::installTranslator(m_longWords.get());
    }
    settle();
}

Dress::~Dress()
{
    m_longWords.reset();
    if (m_language->code() != m_code)
        m_language->use(m_code);
    if (QApplication::font() != m_font)
        QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    m_window->resize(m_size);
    settle();
}
