// SPDX-License-Identifier: MIT
#include "ui/filterpanel.h"

#include "ui/clearbutton.h"
#include "ui/language.h"
#include "ui/statustext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

std::optional<PostFilter> filterOf(const QList<PostFilter> &filters, PostFilter::Kind kind)
{
    const auto found = std::find_if(filters.begin(), filters.end(), [kind](const auto &filter) { return filter.kind == kind; });
    return found == filters.end() ? std::nullopt : std::optional(*found);
}

QList<PostFacets::Facet> inWords(QList<PostFacets::Facet> statuses)
{
    for (PostFacets::Facet &status : statuses)
        status.name = statusText(status.value);
    return statuses;
}

} // namespace

FilterPanel::FilterPanel(const PostFacets *facets, QWidget *parent)
    : QFrame(parent)
    , m_facets(facets)
    , m_status(makeChoice(u"statusFilter"_s))
    , m_author(makeChoice(u"authorFilter"_s))
    //: The first day of a span of time, before a date.
    , m_from(makeDay([] { return tr("From"); }, u"fromFilter"_s, QDate::currentDate().addMonths(-1)))
    //: The last day of a span of time, before a date.
    , m_until(makeDay([] { return tr("Until"); }, u"untilFilter"_s, QDate::currentDate()))
    , m_text(new QLineEdit)
{
    setObjectName(u"filterPanel"_s);
    m_text->setObjectName(u"textFilter"_s);
    addClearButton(m_text);
    // QFormLayout has its labels hang from the top of a row, by an amount of its own.
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(10, 10, 10, 10);
    rows->setColumnStretch(1, 1);
    addRow(
        rows, [] { return tr("Status"); }, m_status);
    addRow(
        rows, [] { return tr("Author"); }, m_author);
    addRow(rows, m_from.isUsed, m_from.day);
    addRow(rows, m_until.isUsed, m_until.day);
    addRow(
        //: Names a field: words that the posts must contain.
        rows, [] { return tr("Contains"); }, m_text);
    connect(m_text, &QLineEdit::textChanged, this, &FilterPanel::typed);
    connect(facets, &PostFacets::changed, this, &FilterPanel::fill);
    sayInEveryLanguage(this, [this] { fill(); });
    hide();
}

QComboBox *FilterPanel::makeChoice(const QString &objectName)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterPanel::changed);
    return choice;
}

FilterPanel::Day FilterPanel::makeDay(const Phrase &name, const QString &objectName, const QDate &first)
{
    auto *isUsed = new QCheckBox;
    isUsed->setObjectName(objectName);
    auto *day = new QDateEdit(first);
    day->setObjectName(objectName + "Day"_L1);
    day->setCalendarPopup(true);
    day->setEnabled(false);
    sayInEveryLanguage(isUsed, [isUsed, day, name] {
        isUsed->setText(name.text());
        day->setAccessibleName(tr("%1: day").arg(name.text()));
        day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat)); // Qt asks for it only once
    });
    connect(isUsed, &QCheckBox::toggled, day, &QWidget::setEnabled);
    connect(isUsed, &QCheckBox::toggled, this, &FilterPanel::changed);
    connect(day, &QDateEdit::dateChanged, this, &FilterPanel::typed);
    return {isUsed, day};
}

void FilterPanel::addRow(QGridLayout *rows, QWidget *label, QWidget *field)
{
    const int row = rows->rowCount();
    rows->addWidget(label, row, 0);
    rows->addWidget(field, row, 1);
}

void FilterPanel::addRow(QGridLayout *rows, const Phrase &name, QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    addRow(rows, label, field);
    sayInEveryLanguage(label, [label, field, name] {
        label->setText(name.text());
        field->setAccessibleName(name.text());
    });
}

void FilterPanel::fill()
{
    fillChoice(m_status, inWords(m_facets->statuses()), tr("Any status"));
    fillChoice(m_author, m_facets->authors(), tr("Anybody"));
    explain(m_status, tr("The project tells no status of these posts."));
    explain(m_author, tr("The project names no authors of these posts."));
}

/// Why there is nothing to choose.
void FilterPanel::explain(QComboBox *choice, const QString &reason)
{
    const QString text = choice->isEnabled() ? QString() : reason;
    choice->setToolTip(text);
    choice->setAccessibleDescription(text);
}

/// What is chosen stays, also when nobody counts it.
void FilterPanel::fillChoice(QComboBox *choice, const QList<PostFacets::Facet> &facets, const QString &all) const
{
    const QSignalBlocker silence(choice);
    const QVariant chosen = choice->currentData();
    const QString chosenText = choice->currentText();
    choice->clear();
    choice->addItem(all, QString());
    for (const PostFacets::Facet &facet : facets) {
        const QString name = facet.name.isEmpty() ? facet.value : facet.name;
        choice->addItem(tr("%1 (%2)").arg(name, locale().toString(facet.count)), facet.value);
        choice->setItemData(choice->count() - 1, name, Qt::UserRole + 1);
    }
    if (!chosen.toString().isEmpty() && choice->findData(chosen) < 0)
        choice->addItem(chosenText, chosen);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    choice->setEnabled(choice->count() > 1);
}

QList<PostFilter> FilterPanel::filters() const
{
    using Kind = PostFilter::Kind;
    QList<PostFilter> filters;
    if (const QString status = m_status->currentData().toString(); !status.isEmpty())
        filters.append({.kind = Kind::Status, .value = status});
    if (const QString author = m_author->currentData().toString(); !author.isEmpty())
        filters.append({.kind = Kind::Author, .value = author, .name = m_author->currentData(Qt::UserRole + 1).toString()});
    if (m_from.isUsed->isChecked())
        filters.append({.kind = Kind::From, .day = m_from.day->date()});
    if (m_until.isUsed->isChecked())
        filters.append({.kind = Kind::Until, .day = m_until.day->date()});
    if (const QString text = m_text->text().trimmed(); !text.isEmpty())
        filters.append({.kind = Kind::Text, .value = text});
    return filters;
}

void FilterPanel::choose(QComboBox *choice, const PostFilter &filter)
{
    const QSignalBlocker silence(choice);
    choice->setCurrentIndex(std::max(0, choice->findData(filter.value)));
}

void FilterPanel::setDay(const Day &control, PostFilter::Kind kind, const QList<PostFilter> &filters)
{
    const auto filter = filterOf(filters, kind);
    const QSignalBlocker silence(control.isUsed);
    const QSignalBlocker more(control.day);
    control.isUsed->setChecked(filter.has_value());
    control.day->setEnabled(filter.has_value());
    if (filter)
        control.day->setDate(filter->day);
}

void FilterPanel::setFilters(const QList<PostFilter> &filters)
{
    using Kind = PostFilter::Kind;
    choose(m_status, filterOf(filters, Kind::Status).value_or(PostFilter{}));
    choose(m_author, filterOf(filters, Kind::Author).value_or(PostFilter{}));
    setDay(m_from, Kind::From, filters);
    setDay(m_until, Kind::Until, filters);
    const QString text = filterOf(filters, Kind::Text).value_or(PostFilter{}).value;
    if (m_text->text().trimmed() != text) {
        const QSignalBlocker silence(m_text);
        m_text->setText(text);
    }
}

} // namespace Latchkey
