// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>
#include <QTranslator>

class QWidget;

/// A language that every text can be told by: ‹Sign In›. It remembers which texts it was asked for, so that words of the
/// program can be told from data. Until speak() it says everything in English, plurals as they are written in the source.
class MarkingTranslator final : public QTranslator {
    Q_OBJECT

public:
    MarkingTranslator();

    /// Tells all widgets, and waits until they have changed.
    void speak(bool isForeign);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;

    /// `text`, or a line or a part of it, is one that should have been translated and is not.
    bool isLeftOver(const QString &text) const;

private:
    bool m_isForeign = false;
    mutable QSet<QString> m_sources;
};

/// What a window and its menus show or tell to assistive programs, by the place of each text: also what is hidden now.
QMap<QString, QString> shownWords(const QWidget *window);

/// What a person has brought about: typed, chosen, checked, selected, scrolled to.
QStringList doings(const QWidget *window);
