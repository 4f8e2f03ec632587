// SPDX-License-Identifier: MIT
#include "ui/postsview.h"

#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/errortext.h"
#include "ui/menubutton.h"
#include "ui/notice.h"
#include "ui/postdelegate.h"
#include "ui/postreader.h"
#include "ui/projectbadge.h"
#include "ui/statepanel.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int narrowWidth = 640;
constexpr int listWidth = 330;

template <typename Button = QToolButton>
Button *makeButton(const QString &name, const QString &objectName)
{
    auto *button = new Button;
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *makeLabel(const QString &role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

} // namespace

PostsView::PostsView(Session *session, QMenu *accountMenu, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_posts(Directus::Items(session->client()))
    , m_notice(new Notice)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_reader(new PostReader)
    , m_state(new StatePanel)
    , m_title(makeLabel(u"heading"_s))
    , m_count(makeLabel(u"muted"_s))
    , m_back(makeButton(tr("Back to the list"), u"backButton"_s))
    , m_reload(makeButton(tr("Reload"), u"reloadButton"_s))
    , m_account(makeButton<MenuButton>(tr("Account"), u"accountButton"_s))
{
    setObjectName(u"postsView"_s);
    m_list->setObjectName(u"postsList"_s);
    m_list->setAccessibleName(tr("Posts"));
    m_list->setModel(&m_posts);
    m_list->setItemDelegate(new PostDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_reader);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({listWidth, 2 * listWidth});
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_splitter);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeTopBar(accountMenu));
    rows->addWidget(m_notice);
    rows->addWidget(m_stack, 1);

    connect(&m_posts, &PostsModel::stateChanged, this, &PostsView::followModel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PostsView::openPost);
    connect(m_list, &QListView::activated, this, [this] { setReading(true); });
    connect(m_list, &QListView::clicked, this, [this] { setReading(true); });
    connect(m_state, &StatePanel::actionTriggered, &m_posts, &PostsModel::reload);
    connect(m_notice, &Notice::actionTriggered, this, &PostsView::followNotice);
    connect(session, &Session::connectionChanged, this, &PostsView::followConnection);
    connect(session, &Session::tokenStoreProblemChanged, this, &PostsView::showNotice);
    m_posts.reload();
}

QWidget *PostsView::makeTopBar(QMenu *accountMenu)
{
    auto *bar = new QWidget;
    bar->setObjectName(u"topBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_count);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 9, 10, 9);
    row->setSpacing(10);
    row->addWidget(m_back);
    row->addWidget(new ProjectBadge(m_session, 36));
    row->addLayout(words, 1);
    row->addWidget(m_reload);
    row->addWidget(makeAccountButton(accountMenu));

    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const auto showTitle = [this] { m_title->setText(projectTitle(*m_session)); };
    connect(m_session, &Session::projectChanged, this, showTitle);
    showTitle();
    m_reload->setShortcut(QKeySequence(QKeySequence::Refresh));
    connect(m_reload, &QToolButton::clicked, &m_posts, &PostsModel::reload);
    connect(m_back, &QToolButton::clicked, this, [this] { setReading(false); });
    drawIcons();
    return bar;
}

QWidget *PostsView::makeAccountButton(QMenu *menu)
{
    m_account->setMenu(menu);
    m_account->setText(tr("Account"));
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return m_account;
}

void PostsView::drawIcons()
{
    const Theme theme(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QIcon back = tintedIcon(u"arrow-left"_s, theme.text);
    m_back->setIcon(isMirrored ? QIcon(back.pixmap(40).transformed(QTransform::fromScale(-1, 1))) : back);
    m_reload->setIcon(tintedIcon(u"refresh"_s, theme.text));
    m_account->setIcon(tintedIcon(u"account"_s, theme.text));
}

void PostsView::focusPosts()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void PostsView::reload()
{
    m_posts.reload();
}

void PostsView::followModel(PostsModel::State state)
{
    m_reload->setEnabled(state != PostsModel::State::Loading);
    if (state == PostsModel::State::Ready)
        showPosts();
    else if (state == PostsModel::State::Failed)
        showFailure(*m_posts.error());
    else if (m_posts.rowCount() == 0)
        m_state->showProgress(tr("Fetching the posts…"));
    if (m_posts.rowCount() == 0)
        m_stack->setCurrentWidget(m_state);
    showNotice();
    arrange();
}

void PostsView::showPosts()
{
    showCount();
    if (m_posts.rowCount() == 0) {
        m_reader->showNothing();
        return m_state->showMessage(
            tr("No posts yet"), tr("When the project publishes something, it will be here."), tr("Reload"));
    }
    const bool hadPosts = m_stack->currentWidget() == m_splitter;
    m_stack->setCurrentWidget(m_splitter);
    if (!m_list->currentIndex().isValid()) {
        const auto open = m_posts.match(m_posts.index(0), PostsModel::IdRole, m_postId, 1, Qt::MatchExactly);
        m_list->setCurrentIndex(m_postId.isEmpty() || open.isEmpty() ? m_posts.index(0) : open.constFirst());
    }
    if (!hadPosts)
        focusPosts();
}

void PostsView::showCount()
{
    const qint64 count = std::max<qint64>(m_posts.totalCount(), m_posts.rowCount());
    m_count->setText(tr("%n post(s)", nullptr, int(count)));
}

void PostsView::showFailure(const Directus::Error &error)
{
    const bool isForbidden = error.code == Directus::ErrorCode::Forbidden;
    const QString title = isForbidden ? tr("No posts for this account") : tr("The posts could not be fetched");
    m_state->showMessage(title, errorText(error, Situation::ReadingPosts), tr("Try Again"));
}

void PostsView::followConnection()
{
    showNotice();
    if (m_session->connection() == Session::Connection::Online && m_posts.state() == PostsModel::State::Failed)
        m_posts.reload();
}

void PostsView::showNotice()
{
    const auto keychainProblem = m_session->tokenStoreProblem();
    if (m_session->connection() == Session::Connection::Offline)
        m_notice->tell(Notice::Tone::Warning,
            tr("The project cannot be reached right now. You stay signed in, and what is shown stays here."), tr("Try Again"));
    else if (m_posts.error() && m_posts.rowCount() > 0)
        m_notice->tell(Notice::Tone::Warning, errorText(*m_posts.error(), Situation::ReadingPosts), tr("Try Again"));
    else if (keychainProblem && keychainProblem->kind == TokenStoreError::Kind::NoAnswer)
        m_notice->tell(Notice::Tone::Information, errorText(*keychainProblem), tr("Try Again"));
    else if (keychainProblem)
        m_notice->tell(Notice::Tone::Information, errorText(*keychainProblem));
    else
        m_notice->clear();
}

/// The notice says one thing at a time, the most pressing one; its button tries that again.
void PostsView::followNotice()
{
    if (m_session->connection() == Session::Connection::Offline)
        m_session->retryNow();
    else if (m_posts.state() == PostsModel::State::Failed)
        m_posts.reload();
    else
        m_session->retryKeeping();
}

void PostsView::openPost(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Post &post = m_posts.post(index);
    m_postId = post.id;
    m_reader->showPost(post);
}

bool PostsView::isNarrow() const
{
    return width() < narrowWidth;
}

/// Side by side where there is room, else the one the person looks at.
void PostsView::arrange()
{
    m_list->setVisible(!isNarrow() || !m_isReading);
    m_reader->setVisible(!isNarrow() || m_isReading);
    m_back->setVisible(isNarrow() && m_isReading && m_stack->currentWidget() == m_splitter);
    m_account->setToolButtonStyle(isNarrow() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void PostsView::setReading(bool reading)
{
    m_isReading = reading;
    arrange();
    if (isNarrow())
        (reading ? static_cast<QWidget *>(m_reader) : m_list)->setFocus(Qt::OtherFocusReason);
}

void PostsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PostsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isNarrow() && m_isReading)
        setReading(false);
    else
        QWidget::keyPressEvent(event);
}

void PostsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        drawIcons();
}

} // namespace Latchkey
