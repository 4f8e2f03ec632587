// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QFrame>

class QLabel;

namespace Latchkey {

class TextButton;
class TextLabel;

/// A sentence that the person should see, with a button for the next step where there is one. Screen readers are told.
class Notice final : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Information, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    /// `action` is the button's text; without one there is no button.
    void tell(Tone tone, const Phrase &text, const Phrase &action = {});
    void clear();

    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    void announce();
    void drawIcon();

    Tone m_tone = Tone::Information;
    QLabel *m_icon = nullptr; ///< made with the others when there is something to tell: most notices never say a word
    TextLabel *m_text = nullptr;
    TextButton *m_action = nullptr;
};

} // namespace Latchkey
