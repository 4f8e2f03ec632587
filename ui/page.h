// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Latchkey {

class Notice;

/// A form: one column in the middle, scrolled where the window is too small for it. Pages know a few verbs and not the
/// window they are in. Enter does what the main button does, Escape leads back.
class Page : public QWidget {
    Q_OBJECT

public:
    /// `width` is that of the column in pixels at 100 %, in a window with room for it; larger letters get more.
    explicit Page(QWidget *parent = nullptr, int width = 444);

    virtual void submit() = 0;
    virtual void focusFirstField() = 0;

    /// While busy, submit() is not called again and the fields keep what they have.
    virtual void setBusy(bool busy);
    bool isBusy() const { return m_isBusy; }

    /// At the end of the page, beside the column rather than in it. Takes `foot`.
    void setFoot(QWidget *foot);
    QWidget *foot() const { return m_foot; } ///< null where there is none

    /// Says what went wrong and what to do; gone with the next submit().
    void showError(const Phrase &text);
    void clearError();

Q_SIGNALS:
    /// The person wants to go back.
    void cancelled();

protected:
    QVBoxLayout *column() const { return m_column; }
    Notice *notice() const { return m_notice; }

    /// A part of the column below a heading; what it holds goes into the layout.
    QVBoxLayout *addSection(const Phrase &title);

    /// Beside each other, or in several rows where the window is too narrow.
    static QWidget *makeRow(const QList<QPushButton *> &buttons);

    /// Escape, while something is under way.
    virtual void abort() { }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void trySubmit();

    int widestColumn() const;
    void setMargins();

    const int m_width;
    QVBoxLayout *m_column;
    QVBoxLayout *m_sheet;
    QWidget *m_foot = nullptr;
    Notice *m_notice;
    bool m_isBusy = false;
};

} // namespace Latchkey
