// SPDX-License-Identifier: MIT
#pragma once

#include "app/post.h"

#include <QTextBrowser>

namespace Latchkey {

/// Shows one post, well set and harmless: nothing is loaded from the network or from this computer, links are shown and
/// open in the browser, and only those of the web and of mail.
class PostReader final : public QTextBrowser {
    Q_OBJECT

public:
    explicit PostReader(QWidget *parent = nullptr);

    void showPost(const Post &post);
    void showNothing();

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void setMeasure();
    void openLink(const QUrl &link);

    Post m_post;
};

} // namespace Latchkey
