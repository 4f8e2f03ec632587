// SPDX-License-Identifier: MIT
#include "ui/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// A language without a country keeps the desktop's way of writing dates and numbers where it is the desktop's language.
QLocale localeOf(const QString &code)
{
    const QLocale desktop = QLocale::system();
    if (code.isEmpty() || code == QLocale::languageToCode(desktop.language()))
        return desktop;
    return QLocale(code);
}

} // namespace

/// Says all that belongs to one widget, in the order in which it was given: of two for the same text the later one counts.
class LanguageSpeaker final : public QObject {
    Q_OBJECT

public:
    explicit LanguageSpeaker(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }

    static LanguageSpeaker *of(QWidget *widget)
    {
        auto *there = widget->findChild<LanguageSpeaker *>(QString(), Qt::FindDirectChildrenOnly);
        return there ? there : new LanguageSpeaker(widget);
    }

    void add(std::function<void()> say) { m_says.push_back(std::move(say)); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            for (const auto &say : m_says)
                say();
        return QObject::eventFilter(watched, event);
    }

private:
    std::vector<std::function<void()>> m_says;
};

Language::Language(QObject *parent) : QObject(parent) { }

Language::~Language() = default; // a translator takes itself out of the program

QList<Language::Choice> Language::choices()
{
    return {
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"fr"_s, u"Français"_s},
        {u"es"_s, u"Español"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"it"_s, u"Italiano"_s},
        {u"nl"_s, u"Nederlands"_s},
        {u"pl"_s, u"Polski"_s},
        {u"ru"_s, u"Русский"_s},
        {u"tr"_s, u"Türkçe"_s},
        {u"ar"_s, u"العربية"_s},
        {u"he"_s, u"עברית"_s},
        {u"ja"_s, u"日本語"_s},
        {u"ko"_s, u"한국어"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
}

QString Language::nameOfCurrent()
{
    // The catalogue knows what it is: the desktop may ask for a language that has none.
    //: The code of the language you translate to, as in the name of this file: de, pt_BR.
    const QString code = tr("en");
    for (const Choice &choice : choices())
        if (choice.code == code)
            return choice.name;
    return code;
}

void Language::use(const QString &code)
{
    m_code = code;
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    m_translators.clear();
    // English has a catalogue as well, for its plurals; it stands behind the others.
    install(QLocale(QLocale::English), u"latchkey"_s, u":/latchkey/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"latchkey"_s, u":/latchkey/i18n"_s);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    Q_EMIT changed();
}

void Language::install(const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, catalogue, u"_"_s, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void sayInEveryLanguage(QWidget *widget, std::function<void()> say)
{
    say();
    LanguageSpeaker::of(widget)->add(std::move(say));
}

} // namespace Latchkey

#include "language.moc"
