// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Latchkey {

/// A thin line across, between what belongs together and what does not.
class Rule final : public QWidget {
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);
};

} // namespace Latchkey
