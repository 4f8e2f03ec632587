// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Latchkey {

/// A large icon in a tinted circle, for whoever sees it: the words below say the same.
class StateSign final : public QWidget {
    Q_OBJECT

public:
    explicit StateSign(QWidget *parent = nullptr);

    /// `name` is that of a file under resources/icons.
    void setIcon(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace Latchkey
