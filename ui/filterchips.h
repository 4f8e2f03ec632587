// SPDX-License-Identifier: MIT
#pragma once

#include "app/postsquestion.h"
#include "ui/phrase.h"

#include <QWidget>

class QPushButton;

namespace Latchkey {

/// What the list is narrowed by, a button each, which takes it away.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void show(const PostsQuestion &question);

Q_SIGNALS:
    void removalWanted(Latchkey::PostFilter::Kind kind);
    void searchRemovalWanted();
    void allRemovalWanted();

private:
    QString textOf(const PostFilter &filter) const;
    QPushButton *addChip(const Phrase &text, const QString &objectName);
    QPushButton *makeChip(const QString &objectName);
};

} // namespace Latchkey
