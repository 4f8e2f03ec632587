// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QLabel>

namespace Latchkey {

/// A text in one of the style sheet's roles ("title", "heading", "label", "muted"), wrapped and never read as markup: it may
/// hold what a server or a person wrote.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString &role, const Phrase &text = {}, QWidget *parent = nullptr);

    void setText(const Phrase &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    Phrase m_text;
};

} // namespace Latchkey
