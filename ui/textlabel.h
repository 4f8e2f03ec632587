// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"
#include "ui/wrappinglabel.h"

namespace Latchkey {

/// Keeps a label at the side where the language begins, whatever it says: Qt goes by the text, and would set an English name
/// to the left of an Arabic page.
void alignWithPage(QLabel *label);

/// A text in one of the style sheet's roles ("title", "heading", "label", "muted"), wrapped and never read as markup: it may
/// hold what a server or a person wrote.
class TextLabel final : public WrappingLabel {
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
