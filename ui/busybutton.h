// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textbutton.h"

namespace Latchkey {

class Spinner;

/// The main button of a page. While busy it keeps its place and name, takes no clicks, and turns a spinner.
class BusyButton final : public TextButton {
    Q_OBJECT

public:
    BusyButton(const Phrase &text, const QString &objectName, QWidget *parent = nullptr);

    void setBusy(bool busy);
    bool isBusy() const { return m_isBusy; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeSpinner();

    Spinner *m_spinner;
    bool m_isBusy = false;
};

} // namespace Latchkey
