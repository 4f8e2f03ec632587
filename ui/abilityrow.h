// SPDX-License-Identifier: MIT
#pragma once

#include "app/ownaccount.h"
#include "ui/phrase.h"

#include <QWidget>

class QLabel;

namespace Latchkey {

class TextLabel;

/// One thing an account may do or not, told by a sign and by words, with the reason when it may not.
class AbilityRow final : public QWidget {
    Q_OBJECT

public:
    explicit AbilityRow(const Phrase &name, QWidget *parent = nullptr);

    void show(OwnAccount::Permit permit, const Phrase &reasonAgainst);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QLabel *m_icon;
    TextLabel *m_name;
    TextLabel *m_reason;
    OwnAccount::Permit m_permit = OwnAccount::Permit::Unknown;
};

} // namespace Latchkey
