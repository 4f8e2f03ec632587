// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textbutton.h"

namespace Latchkey {

/// Leads elsewhere as a LinkButton does, for what few people want: with a sign, and without the colour that draws the eye.
class QuietLink final : public TextButton {
    Q_OBJECT

public:
    QuietLink(QString icon, const Phrase &text, const QString &objectName, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    const QString m_iconName;
};

} // namespace Latchkey
