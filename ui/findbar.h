// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QTextEdit;

namespace Latchkey {

/// Finds words in a text: the next by Enter, the one before by Shift and Enter, all of them marked.
class FindBar final : public QFrame {
    Q_OBJECT

public:
    /// The text must live longer.
    explicit FindBar(QTextEdit *text, QWidget *parent = nullptr);

    void open();
    void close();

    /// The text has grown or is another one.
    void lookAgain();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void make();
    void find(bool backward);
    void findFromHere();
    void markAll();
    void showCount(qsizetype found);

    QTextEdit *const m_text;
    QLineEdit *m_words = nullptr; ///< made with the others when the bar is opened
    QLabel *m_count = nullptr;
};

} // namespace Latchkey
