// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace Latchkey {

/// A list and the post that is read, side by side where there is room for both; else the one that the person looks at.
class ListAndPost final : public QSplitter {
    Q_OBJECT

public:
    /// Takes ownership. Whichever comes to be looked at gives the focus to its focus proxy.
    ListAndPost(QWidget *list, QWidget *post, QWidget *parent = nullptr);

    /// No room for both in so many pixels.
    static bool isNarrow(int width);

    /// No way to the list but the one back from the post.
    bool showsPostAlone() const;

    /// Where there is room for one, the other gives way to it.
    void showPost();
    void showList();

    /// A list of columns takes half of a room that is `width` pixels wide, if that leaves enough for the post.
    void divide(int width, bool hasColumns);

Q_SIGNALS:
    /// showsPostAlone() may have changed.
    void arranged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setReading(bool reading);
    void arrange();

    QWidget *m_list;
    QWidget *m_post;
    bool m_isReading = false;
};

} // namespace Latchkey
