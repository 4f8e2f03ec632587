// SPDX-License-Identifier: MIT
#pragma once

#include "app/postfacets.h"
#include "ui/phrase.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;

namespace Latchkey {

/// The controls that a list is narrowed by. What there is to choose from comes from the project.
class FilterPanel final : public QFrame {
    Q_OBJECT

public:
    /// The facets must live longer.
    explicit FilterPanel(const PostFacets *facets, QWidget *parent = nullptr);

    QList<PostFilter> filters() const;

    /// As they are, without a word of it.
    void setFilters(const QList<PostFilter> &filters);

Q_SIGNALS:
    /// A choice was made.
    void changed();

    /// Letters were typed: more may come.
    void typed();

private:
    struct Day {
        QCheckBox *isUsed;
        QDateEdit *day;
    };

    QComboBox *makeChoice(const QString &objectName);
    Day makeDay(const Phrase &name, const QString &objectName, const QDate &first);
    static void addRow(QGridLayout *rows, QWidget *label, QWidget *field);
    static void addRow(QGridLayout *rows, const Phrase &name, QWidget *field);
    void fill();
    static void explain(QComboBox *choice, const QString &reason);
    void fillChoice(QComboBox *choice, const QList<PostFacets::Facet> &facets, const QString &all) const;
    static void choose(QComboBox *choice, const PostFilter &filter);
    void setDay(const Day &control, PostFilter::Kind kind, const QList<PostFilter> &filters);

    const PostFacets *const m_facets;
    QComboBox *m_status;
    QComboBox *m_author;
    Day m_from;
    Day m_until;
    QLineEdit *m_text;
};

} // namespace Latchkey
