// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QPushButton>

namespace Latchkey {

/// A button whose text goes on in a next line where the window is too narrow for it: translations are long, and letters may be
/// large. Qt's own cuts it off.
class TextButton : public QPushButton {
    Q_OBJECT

public:
    explicit TextButton(QWidget *parent = nullptr);
    explicit TextButton(const Phrase &text, QWidget *parent = nullptr);

    void setText(const Phrase &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    /// Where the lines stand once there are several: in the middle, or else from where reading begins.
    void setLines(Qt::Alignment side) { m_side = side | Qt::AlignVCenter; }

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSize around(const QSize &text) const;
    QRect contents(QStyleOptionButton &option, const QSize &size) const;
    int spaceForIcon() const;

    Phrase m_text;
    Qt::Alignment m_side = Qt::AlignCenter;
};

} // namespace Latchkey
