// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Latchkey {

/// One line of data of any length, a project's name, say: what has no room ends in "…" and is whole in the tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &role, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isElided() const;
};

} // namespace Latchkey
