// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QCheckBox>

namespace Latchkey {

/// A check box whose text goes on in a next line, as TextButton's does.
class TextCheckBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit TextCheckBox(const Phrase &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textIndent() const;

    const Phrase m_text;
};

} // namespace Latchkey
