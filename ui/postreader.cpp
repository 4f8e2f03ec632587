// SPDX-License-Identifier: MIT
#include "ui/postreader.h"

#include "app/htmlsanitizer.h"
#include "app/session.h"
#include "ui/accessiblepost.h"
#include "ui/language.h"
#include "ui/postpictures.h"
#include "ui/posttypesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QThreadPool>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr int smallestMargin = 24; // px
constexpr double usualSize = 1.12; // of the window's letters
constexpr double smallestZoom = 0.6;
constexpr double largestZoom = 3;
constexpr double zoomStep = 1.1;
constexpr qsizetype shortPost = 64 * 1024; // characters that are prepared while one waits for a frame
constexpr qsizetype lookedAt = 16 * 1024; // characters of a post, to tell whether it is longer than a window
constexpr auto timeSlice = 6ms; // of setting, before the window may answer

qsizetype commonBeginning(const QStringList &left, const QStringList &right)
{
    return std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first - left.begin();
}

bool isWithinPost(const QUrl &link)
{
    return link.hasFragment() && link.adjusted(QUrl::RemoveFragment).isEmpty();
}

QImage placeholder(const QPalette &palette, qreal ratio)
{
    QImage image(QSize(160, 28) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawRect(QRectF(0.5, 0.5, 158, 26));
    //: Stands in the place of a picture that is not shown.
    painter.drawText(QRectF(0, 0, 160, 28), Qt::AlignCenter, QCoreApplication::translate("PostReader", "picture"));
    return image;
}

} // namespace

PostReader::PostReader(Session *session, QWidget *parent)
    : QTextBrowser(parent), m_session(session), m_pictures(new PostPictures(session, this))
{
    QAccessible::installFactory(&AccessiblePost::make); // Qt takes it once
    setObjectName(u"post"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_setSoon.setSingleShot(true);
    connect(&m_setSoon, &QTimer::timeout, this, &PostReader::setNextPieces);
    connect(this, &QTextBrowser::anchorClicked, this, &PostReader::chooseLink);
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this,
        [this](const QUrl &link) { Q_EMIT linkHovered(harmlessTarget(link).toDisplayString()); });
    connect(m_pictures, &PostPictures::arrived, this, &PostReader::placePicture);
    sayInEveryLanguage(this, [this] { sayAnew(); });
}

PostReader::~PostReader() = default;

void PostReader::showPost(const Post &post)
{
    const bool isSame = post.id == m_post.id && !post.id.isEmpty();
    const bool isHead = isSame && post.title == m_post.title && post.date == m_post.date && post.status == m_post.status
        && post.author == m_post.author;
    if (isHead && post.content == m_post.content && post.isAbridged == m_post.isAbridged)
        return;
    m_place = isSame ? keptPlace() : 0;
    if (!isHead)
        m_pieces = {};
    if (!isSame)
        m_pictures->clear();
    m_post = post;
    ++m_question;
    // A short post is ready before a thread would be.
    if (m_post.content.size() <= shortPost)
        return take(preparedPost(m_post.content, linesOfScreen()), !isHead);
    prepare();
    if (!isHead)
        setAnew();
}

/// It begins with what is in sight: a caret elsewhere would scroll there.
void PostReader::setCaretShown(bool shown)
{
    const auto caret = Qt::TextSelectableByKeyboard;
    setTextInteractionFlags(shown ? Qt::TextBrowserInteraction | caret : Qt::TextBrowserInteraction);
    if (shown && !textCursor().hasSelection())
        setTextCursor(cursorForPosition({}));
}

/// Another language changes what stands around the post; the post itself, the place and what is selected stay as they are.
void PostReader::sayAnew()
{
    //: Noun: the article that is read.
    setAccessibleName(tr("Post"));
    if (document()->isEmpty())
        return;
    PostTypesetter::setHeadAnew(*document(), m_post, locale());
    if (isComplete() && m_pieces.leftOut > 0)
        PostTypesetter::setRemarkAnew(*document(), remark());
    const auto missing = m_pictures->missing();
    for (const QUrl &name : missing)
        placePicture(name, placeholder(palette(), devicePixelRatioF()));
}

QString PostReader::remark() const
{
    return tr("%Ln more character(s) do not fit in here; Save As writes all of them.", nullptr, int(m_pieces.leftOut));
}

void PostReader::showNothing()
{
    ++m_question;
    m_setSoon.stop();
    m_isPreparing = false;
    m_post = {};
    m_pieces = {};
    m_next = 0;
    m_pictures->clear();
    clear();
}

void PostReader::prepare()
{
    m_isPreparing = true;
    QThreadPool::globalInstance()->start(
        [reader = QPointer(this), question = m_question, content = m_post.content, lines = linesOfScreen()] {
            PostPieces pieces = preparedPost(content, lines);
            QMetaObject::invokeMethod(
                qApp,
                [reader, question, pieces = std::move(pieces)] {
                    if (reader && reader->m_question == question)
                        reader->take(pieces, false);
                },
                Qt::QueuedConnection);
        });
}

/// What is set already stays when the post goes on as it began.
void PostReader::take(const PostPieces &pieces, bool anew)
{
    m_isPreparing = false;
    const bool goesOn = !anew && pieces.format == m_pieces.format && commonBeginning(m_pieces.pieces, pieces.pieces) >= m_next;
    m_pieces = pieces;
    if (m_post.isAbridged && m_pieces.pieces.size() > 1)
        m_pieces.pieces.removeLast(); // it is cut in the middle, and the whole post is on its way
    if (goesOn)
        setNextPieces();
    else
        setAnew();
}

/// A guess that costs nothing: most lines take more room than they are counted for here.
bool PostReader::willScroll() const
{
    const QStringView beginning = QStringView(m_post.content).left(lookedAt);
    const qsizetype lines = beginning.size() / lettersInLine + beginning.count(u'\n');
    return verticalScrollBar()->maximum() > 0 || lines > linesInSight();
}

int PostReader::linesInSight() const
{
    return 1 + viewport()->height() / std::max(1, QFontMetrics(bodyFont()).lineSpacing());
}

/// Rather too many: a screen that is not full is filled a moment later, before one's eyes.
int PostReader::linesOfScreen() const
{
    return linesInSight() * 5 / 4;
}

/// The title and the first piece, which fill a screen. In one edit, and with the scroll bar that a long post will have, or that
/// the post before had: each of the two would have the text laid out once more.
void PostReader::setAnew()
{
    m_setSoon.stop();
    m_next = 0;
    setVerticalScrollBarPolicy(willScroll() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    clear();
    if (!m_post.id.isEmpty() || !m_post.title.isEmpty() || !m_post.content.isEmpty())
        setFirstScreen();
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    if (!m_isPreparing)
        setTheRest(30ms); // the first screen is painted before
}

void PostReader::setFirstScreen()
{
    QTextCursor edit(document());
    edit.beginEditBlock();
    typesetter().begin(*document(), m_post, locale());
    setMeasure();
    if (!m_pieces.pieces.isEmpty())
        typesetter().append(*document(), m_pieces.format, m_pieces.pieces.at(m_next++));
    edit.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void PostReader::setNextPieces()
{
    const PostTypesetter setter = typesetter();
    QElapsedTimer time;
    time.start();
    while (m_next < m_pieces.pieces.size() && !time.hasExpired(timeSlice.count()))
        setter.append(*document(), m_pieces.format, m_pieces.pieces.at(m_next++));
    setTheRest(0ms);
}

void PostReader::setTheRest(std::chrono::milliseconds pause)
{
    if (m_next < m_pieces.pieces.size())
        return m_setSoon.start(pause);
    if (m_pieces.leftOut > 0)
        typesetter().appendRemark(*document(), remark());
    goOnReading();
    Q_EMIT completed();
}

double PostReader::placeRead() const
{
    return verticalScrollBar()->maximum() > 0 ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
}

/// While the post is set anew it stands at its beginning, which is not where the person was.
double PostReader::keptPlace() const
{
    return m_place > 0 ? m_place : placeRead();
}

/// Qt lays a text out as far as it is shown; how long it is in the end it only knows afterwards.
void PostReader::goOnReading()
{
    if (m_place <= 0)
        return;
    (void)document()->documentLayout()->documentSize();
    verticalScrollBar()->setValue(int(std::lround(std::exchange(m_place, 0) * verticalScrollBar()->maximum())));
}

QFont PostReader::bodyFont() const
{
    QFont body = font();
    body.setPointSizeF(font().pointSizeF() * usualSize * m_zoom);
    return body;
}

PostTypesetter PostReader::typesetter() const
{
    return {Theme::wornBy(this), bodyFont()};
}

void PostReader::setZoom(double zoom)
{
    const double bounded = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    m_place = keptPlace();
    setAnew();
    Q_EMIT zoomChanged(m_zoom);
}

void PostReader::enlarge()
{
    setZoom(m_zoom * zoomStep);
}

void PostReader::reduce()
{
    setZoom(m_zoom / zoomStep);
}

std::unique_ptr<QTextDocument> PostReader::paperDocument()
{
    m_pictures->hurry();
    auto paper = std::make_unique<QTextDocument>(this);
    QFont body = font();
    body.setPointSizeF(10.5);
    const PostTypesetter setter(Theme(QPalette(Qt::white)), body);
    setter.begin(*paper, m_post, locale());
    for (const QString &piece : std::as_const(m_pieces.pieces))
        setter.append(*paper, m_pieces.format, piece);
    return paper;
}

/// Longer lines are hard to read: the rest of a wide window is margin.
void PostReader::setMeasure()
{
    const int margin = std::max(smallestMargin, (viewport()->width() - typesetter().measure()) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (qFuzzyCompare(format.leftMargin(), margin))
        return;
    format.setMargin(smallestMargin);
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    document()->rootFrame()->setFrameFormat(format);
}

void PostReader::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setMeasure();
}

void PostReader::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksDifferent = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!looksDifferent || document()->isEmpty())
        return;
    m_place = keptPlace();
    setAnew();
}

/// A quotation has a bar at its side; QTextDocument has none.
void PostReader::paintQuoteBars(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF area = QRectF(event->rect()).translated(scrolled);
    QTextBlock block = cursorForPosition(event->rect().topLeft()).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        if (place.top() > area.bottom())
            return;
        if (block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) == 0 || place.isEmpty())
            continue;
        const bool goesOn = block.next().isValid() && block.next().blockFormat().hasProperty(QTextFormat::BlockQuoteLevel);
        const double bottom = goesOn ? document()->documentLayout()->blockBoundingRect(block.next()).top() : place.bottom();
        const double left = document()->rootFrame()->frameFormat().leftMargin() + 2;
        const QRectF bar(left, place.top(), 3, std::max(place.bottom(), bottom) - place.top());
        painter.fillRect(bar.translated(-scrolled), Theme(palette()).scroll);
    }
}

void PostReader::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    paintQuoteBars(event);
}

void PostReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !(event->modifiers() & Qt::ControlModifier))
        verticalScrollBar()->triggerAction(
            event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    else if (event->text() == "/"_L1 || event->text() == "j"_L1 || event->text() == "k"_L1)
        event->ignore(); // for the list
    else
        QTextBrowser::keyPressEvent(event);
}

void PostReader::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    zoomBy(event->angleDelta().y());
    event->accept();
}

/// A touchpad turns by less than a wheel's notch at a time, or not at all when it only begins or goes sideways.
void PostReader::zoomBy(int turn)
{
    m_turned += turn;
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        setZoom(m_zoom * std::pow(zoomStep, steps));
}

/// A post is no address: nothing that is in it leads this widget anywhere.
void PostReader::doSetSource(const QUrl &, QTextDocument::ResourceType) { }

QVariant PostReader::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage picture = m_pictures->picture(name);
    return picture.isNull() ? placeholder(palette(), devicePixelRatioF()) : fitted(picture);
}

void PostReader::placePicture(const QUrl &name, const QImage &picture)
{
    document()->addResource(QTextDocument::ImageResource, name, fitted(picture));
    document()->markContentsDirty(0, document()->characterCount());
}

/// No wider than the text.
QImage PostReader::fitted(const QImage &picture) const
{
    const int room = std::min(typesetter().measure(), std::max(100, viewport()->width() - 2 * smallestMargin));
    const qreal ratio = devicePixelRatioF();
    if (picture.width() <= room)
        return picture;
    QImage scaled = picture.scaledToWidth(int(room * ratio), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    return scaled;
}

QUrl PostReader::harmlessTarget(const QUrl &link) const
{
    if (isWithinPost(link))
        return link;
    if (link.isEmpty() || !isHarmlessLink(link.toString()))
        return {};
    const QUrl target = m_session->transport()->baseUrl().resolved(link);
    const QString scheme = target.scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1 ? target : QUrl();
}

void PostReader::showPart(const QString &name)
{
    if (const QTextBlock block = PostTypesetter::part(*document(), name); block.isValid())
        verticalScrollBar()->setValue(qRound(document()->documentLayout()->blockBoundingRect(block).top()));
}

void PostReader::chooseLink(const QUrl &link)
{
    if (isWithinPost(link))
        return showPart(link.fragment(QUrl::FullyDecoded));
    if (const QUrl target = harmlessTarget(link); !target.isEmpty())
        Q_EMIT linkChosen(target);
}

} // namespace Latchkey
