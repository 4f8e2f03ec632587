// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QLocale;
class QTranslator;
class QWidget;

namespace Latchkey {

/// The language of all windows, changed while they are shown. What is not translated stays English.
///
/// Qt tells every widget of a change; texts that are set through sayInEveryLanguage() follow it.
class Language final : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString code; ///< as QLocale reads it: "de", "pt_BR"
        QString name; ///< in the language itself
    };

    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    static QList<Choice> choices();

    /// The name, in itself, of the language that is shown.
    static QString nameOfCurrent();

    /// An empty code means the desktop's language.
    void use(const QString &code);

    /// As it was given to use().
    QString code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    void install(const QLocale &locale, const QString &catalogue, const QString &folder);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// Calls `say` at once, and again after every change of language as long as `widget` lives; what is given for one widget in
/// the order in which it was given.
void sayInEveryLanguage(QWidget *widget, std::function<void()> say);

} // namespace Latchkey
