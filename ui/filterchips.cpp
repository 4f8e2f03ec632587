// SPDX-License-Identifier: MIT
#include "ui/filterchips.h"

#include "ui/flowlayout.h"
#include "ui/language.h"
#include "ui/statustext.h"
#include "ui/taborder.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int longestValue = 40;

QString shown(const QString &value)
{
    return value.size() > longestValue ? value.left(longestValue - 1).trimmed() + u'…' : value;
}

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"filterChips"_s);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FilterChips::show(const PostsQuestion &question)
{
    const auto chips = findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *chip : chips) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    if (!question.search.trimmed().isEmpty())
        connect(addChip([words = shown(question.search.trimmed())] { return tr("“%1”").arg(words); }, u"searchChip"_s),
            &QPushButton::clicked, this, &FilterChips::searchRemovalWanted);
    for (const PostFilter &filter : question.filters)
        connect(addChip([this, filter] { return textOf(filter); }, u"filterChip"_s), &QPushButton::clicked, this,
            [this, kind = filter.kind] { Q_EMIT removalWanted(kind); });
    if (question.filters.size() + (question.search.trimmed().isEmpty() ? 0 : 1) > 1) {
        auto *all = makeChip(u"clearChip"_s);
        sayInEveryLanguage(all, [all] { all->setText(tr("Clear All")); });
        connect(all, &QPushButton::clicked, this, &FilterChips::allRemovalWanted);
    }
    setVisible(question.isNarrowed());
    updateGeometry();
}

QPushButton *FilterChips::addChip(const Phrase &text, const QString &objectName)
{
    QPushButton *chip = makeChip(objectName);
    sayInEveryLanguage(chip, [chip, text] {
        chip->setText(text.text().replace(u'&', u"&&"_s) + u"  ✕"_s);
        chip->setAccessibleName(tr("Remove: %1").arg(text.text()));
        chip->setToolTip(tr("Remove"));
    });
    return chip;
}

QPushButton *FilterChips::makeChip(const QString &objectName)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(objectName);
    chip->setProperty("role", u"chip"_s);
    const QLayoutItem *last = layout()->itemAt(layout()->count() - 1);
    joinTabOrder(last ? last->widget() : this, chip);
    layout()->addWidget(chip);
    chip->QWidget::show();
    return chip;
}

QString FilterChips::textOf(const PostFilter &filter) const
{
    switch (filter.kind) {
    case PostFilter::Kind::Status:
        return tr("Status: %1").arg(shown(statusText(filter.value)));
    case PostFilter::Kind::Author:
        return tr("Author: %1").arg(shown(filter.name.isEmpty() ? filter.value : filter.name));
    case PostFilter::Kind::From:
        return tr("From %1").arg(locale().toString(filter.day, QLocale::ShortFormat));
    case PostFilter::Kind::Until:
        return tr("Until %1").arg(locale().toString(filter.day, QLocale::ShortFormat));
    case PostFilter::Kind::Text:
        return tr("Contains “%1”").arg(shown(filter.value));
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
