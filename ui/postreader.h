// SPDX-License-Identifier: MIT
#pragma once

#include "app/post.h"
#include "app/postpieces.h"

#include <QTextBrowser>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Latchkey {

class PostPictures;
class PostTypesetter;
class Session;

/// Shows one post, well set and harmless: nothing is loaded but what PostPictures lets through, and a link only says where it
/// leads. The first screen is there at once; the rest of a long post is set in small steps, between which the window answers.
class PostReader final : public QTextBrowser {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit PostReader(Session *session, QWidget *parent = nullptr);
    ~PostReader() override;

    /// The same post again, whole now or changed, keeps the place that is read.
    void showPost(const Post &post);
    void showNothing();
    const Post &post() const { return m_post; }
    PostFormat format() const { return m_pieces.format; }

    /// All of the post stands in the document.
    bool isComplete() const { return m_next >= m_pieces.pieces.size() && !m_isPreparing; }

    /// 1 is the program's size of running text.
    void setZoom(double zoom);
    void enlarge();
    void reduce();
    double zoom() const { return m_zoom; }

    /// With a caret the keys move through the text and select in it; without one they scroll.
    void setCaretShown(bool shown);

    PostPictures *pictures() const { return m_pictures; }

    /// All of the post, set for paper: dark on light. It must not live longer than the reader, which has its pictures.
    std::unique_ptr<QTextDocument> paperDocument();

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The person wants to follow a link; it is harmless, and absolute.
    void linkChosen(const QUrl &target);

    /// What the pointer or the keyboard is at; empty when there is nothing, only "#part" for a part of the post.
    void linkHovered(const QString &target);

    void zoomChanged(double zoom);
    void completed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void sayAnew();
    QString remark() const;
    void prepare();
    void take(const PostPieces &pieces, bool anew);
    bool willScroll() const;
    int linesInSight() const;
    int linesOfScreen() const;
    void setAnew();
    void setFirstScreen();
    void setNextPieces();
    void setTheRest(std::chrono::milliseconds pause);
    void goOnReading();
    double placeRead() const;
    double keptPlace() const;
    void zoomBy(int turn);
    void setMeasure();
    void placePicture(const QUrl &name, const QImage &picture);
    QImage fitted(const QImage &picture) const;
    QFont bodyFont() const;
    PostTypesetter typesetter() const;
    void chooseLink(const QUrl &link);
    void showPart(const QString &name);
    QUrl harmlessTarget(const QUrl &link) const;
    void paintQuoteBars(QPaintEvent *event);

    Session *const m_session;
    PostPictures *m_pictures;
    Post m_post;
    PostPieces m_pieces;
    qsizetype m_next = 0; ///< the piece that is to be set
    bool m_isPreparing = false;
    quint64 m_question = 0; ///< which post is being prepared: a late answer is another's
    double m_zoom = 1;
    double m_place = 0; ///< where to read on once there is enough of the post, as a share of it
    int m_turned = 0; ///< by a wheel since the last step, in eighths of a degree
    QTimer m_setSoon;
};

} // namespace Latchkey
