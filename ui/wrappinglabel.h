// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Latchkey {

/// A label of plain text in as many lines as it takes. From right to left Qt 6.4 counts the space at which a line is broken
/// twice, and sets the line that much away from its side; here there is none.
class WrappingLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappingLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Latchkey
