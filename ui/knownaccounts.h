// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Latchkey {

class FrontDoor;

/// The accounts of earlier runs, each one press away. Hidden while there are none.
class KnownAccounts final : public QWidget {
    Q_OBJECT

public:
    /// The front door must live longer.
    explicit KnownAccounts(FrontDoor *frontDoor, QWidget *parent = nullptr);
};

} // namespace Latchkey
