// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page.h"

class QPushButton;

namespace Latchkey {

/// While the bundled server starts: milliseconds as a rule, and nothing to look at then.
class StartingPage final : public Page {
    Q_OBJECT

public:
    explicit StartingPage(QWidget *parent = nullptr);

    void submit() override { }
    void focusFirstField() override;

private:
    QPushButton *m_cancel;
};

} // namespace Latchkey
