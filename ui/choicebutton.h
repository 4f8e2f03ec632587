// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QPushButton>

class QLabel;

namespace Latchkey {

/// A way to go on, with a line that says where it leads.
class ChoiceButton final : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(const QString &icon, const Phrase &title, const Phrase &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    const QString m_iconName;
    QLabel *m_icon;
};

} // namespace Latchkey
