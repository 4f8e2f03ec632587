// SPDX-License-Identifier: MIT
#include "ui/postsview.h"

#include "app/session.h"
#include "ui/language.h"
#include "ui/listandpost.h"
#include "ui/notice.h"
#include "ui/postchoice.h"
#include "ui/postdelegate.h"
#include "ui/postheader.h"
#include "ui/postlist.h"
#include "ui/postpane.h"
#include "ui/postreader.h"
#include "ui/postsabsence.h"
#include "ui/postscontrols.h"
#include "ui/postsmenu.h"
#include "ui/postsnotice.h"
#include "ui/poststopbar.h"
#include "ui/statepanel.h"
#include "ui/textbutton.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int smallestStack = 60; // under a notice with large letters the list gives way, not the sentence
constexpr int copiedRows = 25; // what a developer gets to see of a list

const QString letters = u"AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz 0123456789 .,:;!?-–—()“”‘’"_s;

/// Nothing to read: the letters of each of the fonts that posts are set in.
Post sampleOfLetters()
{
    return {.id = {}, .title = letters, .content = u"## %1\n\n- %1 **%1** *%1* `%1`\n"_s.arg(letters)};
}

void say(StatePanel *panel, const PostsAbsence &absence)
{
    panel->showMessage(absence.icon, absence.title, absence.text, absence.action);
}

} // namespace

PostsView::PostsView(Session *session, QMenu *accountMenu, QString settingsFile, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settingsFile(std::move(settingsFile))
    , m_posts(Directus::Items(session->client()))
    , m_freshness(&m_posts, session)
    , m_facets(Directus::Items(session->client()), Directus::Users(session->transport(), session->client()))
    , m_collections(Directus::Permissions(session->client()))
    , m_bar(new PostsTopBar(session, accountMenu, this))
    , m_notice(new Notice(this))
    , m_problems(new PostsNotice(session, &m_posts, m_notice))
    , m_stack(new QStackedWidget(this))
    , m_menu(new PostsMenu(this))
    , m_controls(new PostsControls(&m_facets, m_menu))
    , m_arrived(new TextButton)
    , m_listStack(new QStackedWidget)
    , m_list(new PostList(m_listStack))
    , m_nothing(new StatePanel(m_listStack))
    , m_pane(new PostPane(session))
    , m_listAndPost(new ListAndPost(makeListSide(), m_pane, m_stack))
    , m_state(new StatePanel)
{
    setObjectName(u"postsView"_s);
    m_choice = std::make_unique<PostChoice>(&m_posts, m_list, m_pane);
    // A stack shows the first that it is given, which styles it: not before it is where it inherits its style from.
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_nothing);
    m_stack->addWidget(m_listAndPost);
    m_stack->addWidget(m_state);
    m_stack->setMinimumHeight(smallestStack);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(m_notice);
    rows->addWidget(m_stack, 1);

    connectAsking();
    connectReading();
}

void PostsView::open()
{
    m_choices.emplace(m_settingsFile, m_session->account());
    m_pane->reader()->setZoom(m_choices->zoom());
    chooseLook(m_choices->usesColumns());
    openCollection(m_choices->collection());
    m_choice->comeBackTo(m_choices->place());
    m_problems->begin();
}

void PostsView::rehearse()
{
    PostDelegate::loadLetters(m_list->font(), letters);
    m_pane->showPost(sampleOfLetters());
    (void)grab();
    m_pane->showNothing();
}

/// However the person leaves: by signing out, or by closing the window.
PostsView::~PostsView()
{
    if (!m_choices)
        return;
    keepWhatIsLearned();
    m_choices->leave(m_choice->place());
}

QWidget *PostsView::makeListSide()
{
    m_list->setObjectName(u"postsList"_s);
    sayInEveryLanguage(m_list, [this] { m_list->setAccessibleName(tr("Posts")); });
    m_list->setModel(&m_posts);
    m_list->setMinimumWidth(220);
    m_arrived->setObjectName(u"newPosts"_s);
    m_arrived->setProperty("role", u"banner"_s);
    m_arrived->hide();
    auto *side = new QWidget;
    side->setFocusProxy(m_list);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_controls);
    rows->addWidget(m_arrived);
    rows->addWidget(m_listStack, 1);
    return side;
}

void PostsView::connectAsking()
{
    connect(&m_posts, &PostsModel::stateChanged, this, &PostsView::followModel);
    connect(&m_posts, &PostsModel::postsArrived, this, &PostsView::showArrived);
    connect(&m_collections, &ReadableCollections::changed, this, &PostsView::followCollections);
    connect(m_bar, &PostsTopBar::reloadWanted, &m_posts, &PostsModel::reload);
    connect(m_bar, &PostsTopBar::collectionChosen, this, &PostsView::openCollection);
    connect(m_controls, &PostsControls::narrowed, this, &PostsView::narrow);
    connect(m_controls, &PostsControls::filtersOpened, this, &PostsView::countFacets);
    connect(m_controls, &PostsControls::typed, &m_posts, &PostsModel::stop);
    connect(m_controls, &PostsControls::leaveWanted, this, &PostsView::focusPosts);
    connect(m_menu, &PostsMenu::orderChosen, this, &PostsView::chooseOrder);
    connect(m_menu, &PostsMenu::lookChosen, this, [this](PostList::Look look) { chooseLook(look == PostList::Look::Columns); });
    connect(m_menu, &PostsMenu::titleFieldChosen, this, [this](const QString &name) { chooseField(&PostFields::title, name); });
    connect(
        m_menu, &PostsMenu::contentFieldChosen, this, [this](const QString &name) { chooseField(&PostFields::content, name); });
    connect(m_menu, &PostsMenu::copyWanted, this, &PostsView::copyQuery);
    connect(m_list, &PostList::columnChosen, this, &PostsView::sortBy);
    connect(m_state, &StatePanel::actionTriggered, this, &PostsView::followState);
    connect(m_nothing, &StatePanel::actionTriggered, m_controls, &PostsControls::clear);
}

void PostsView::connectReading()
{
    connect(&m_posts, &PostsModel::dataChanged, this, &PostsView::learnAuthors);
    connect(m_list, &PostList::rowsShown, this, &PostsView::followRows);
    connect(m_list, &QListView::activated, m_listAndPost, &ListAndPost::showPost);
    connect(m_list, &QListView::clicked, m_listAndPost, &ListAndPost::showPost);
    connect(m_listAndPost, &ListAndPost::arranged, this, &PostsView::followRoom);
    connect(m_list, &PostList::searchWanted, this, &PostsView::search);
    connect(m_arrived, &QPushButton::clicked, m_list, &PostList::scrollToTop);
    connect(m_arrived, &QPushButton::clicked, this, &PostsView::focusPosts);
    connect(m_bar, &PostsTopBar::backWanted, m_listAndPost, &ListAndPost::showList);
    connect(m_pane->reader(), &PostReader::zoomChanged, this, [this](double zoom) { m_choices->setZoom(zoom); });
}

void PostsView::focusPosts()
{
    QWidget *place = m_stack->currentWidget() == m_state ? static_cast<QWidget *>(m_state) : m_list;
    place->setFocus(Qt::OtherFocusReason);
}

void PostsView::search()
{
    m_listAndPost->showList();
    m_controls->focusSearch();
}

void PostsView::reload()
{
    m_posts.reload();
}

/// For the next time, so that the first question is the right one then. Not before: writing takes longer than painting.
void PostsView::keepWhatIsLearned()
{
    if (m_posts.state() == PostsModel::State::Ready && m_posts.rowCount() > 0)
        m_choices->learn(m_posts.question());
}

void PostsView::openCollection(const QString &name)
{
    keepWhatIsLearned();
    if (name != m_posts.question().collection)
        m_choice->forget();
    m_controls->closeFilters();
    m_facets.forget();
    m_posts.chooseFields(m_choices->fields(name));
    if (name != m_choices->collection())
        m_choices->setCollection(name);
    const PostFields learned = m_choices->learnedFields(name);
    ask({.collection = name, .fields = learned, .order = m_posts.question().order, .namesAuthor = !learned.author.isEmpty()});
    followCollections();
}

void PostsView::ask(const PostsQuestion &question)
{
    m_arrived->hide();
    m_arrivedCount = 0;
    m_choice->beginAnew();
    showOrder(question.order);
    m_controls->setQuestion(question);
    m_posts.ask(question);
}

/// The open post stays open while one searches: it is found again, or another one is chosen.
void PostsView::narrow(const QString &search, const QList<PostFilter> &filters)
{
    PostsQuestion question = m_posts.question();
    question.search = search;
    question.filters = filters;
    if (question != m_posts.question() || m_posts.state() == PostsModel::State::Idle)
        ask(question);
}

void PostsView::chooseOrder(PostsQuestion::Order order)
{
    PostsQuestion question = m_posts.question();
    question.order = order;
    question.isSorted = true;
    ask(question);
}

void PostsView::sortBy(int column)
{
    using Order = PostsQuestion::Order;
    const Order order = m_posts.question().order;
    if (column == PostHeader::Title)
        chooseOrder(order == Order::ByTitle ? Order::ByTitleDescending : Order::ByTitle);
    else if (column == PostHeader::Date)
        chooseOrder(order == Order::NewestFirst ? Order::OldestFirst : Order::NewestFirst);
    else
        showOrder(order); // by who or how nobody sorts, but the header says so by now
}

void PostsView::showOrder(PostsQuestion::Order order)
{
    using Order = PostsQuestion::Order;
    const bool isTitle = order == Order::ByTitle || order == Order::ByTitleDescending;
    const bool isAscending = order == Order::ByTitle || order == Order::OldestFirst;
    m_menu->showOrder(order);
    m_list->showOrder(isTitle ? PostHeader::Title : PostHeader::Date, isAscending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void PostsView::chooseLook(bool columns)
{
    const PostList::Look look = columns ? PostList::Look::Columns : PostList::Look::Cards;
    if (columns != m_choices->usesColumns())
        m_choices->setUsesColumns(columns);
    m_menu->showLook(look);
    m_list->setLook(look);
    showOrder(m_posts.question().order); // also to a header that has only come now
    m_listAndPost->divide(width(), columns);
}

void PostsView::chooseField(QString PostFields::*field, const QString &name)
{
    const QString collection = m_posts.question().collection;
    PostFields chosen = m_choices->fields(collection);
    chosen.*field = name;
    m_choices->setFields(collection, chosen);
    m_choice->forget();
    openCollection(collection);
}

void PostsView::copyQuery(QueryText::Form form) const
{
    const QString collection = m_posts.question().collection;
    Directus::Query query = m_posts.question().query();
    query.limit = copiedRows;
    const QueryText text{
        .project = m_session->transport()->baseUrl(),
        .address = Directus::Items(m_session->client()).urlOf(collection, query),
        .collection = collection,
        .query = query,
    };
    QGuiApplication::clipboard()->setText((text.*form)());
}

void PostsView::followModel(PostsModel::State state)
{
    m_bar->setReloading(state == PostsModel::State::Loading);
    const bool isAnswered = state == PostsModel::State::Ready || state == PostsModel::State::Failed;
    if (state == PostsModel::State::Ready)
        showCount();
    if (isAnswered)
        Q_EMIT filled(); // before there is something to focus, which has to be on the screen
    if (state == PostsModel::State::Ready)
        showPosts();
    else if (state == PostsModel::State::Failed)
        showFailure(*m_posts.error());
    else if (m_posts.rowCount() == 0 && m_stack->currentWidget() == m_state)
        showProgress();
    if (isAnswered && m_posts.rowCount() == 0 && !m_posts.question().isNarrowed())
        showState();
    if (isAnswered && std::exchange(m_isFirstAnswer, false) && m_stack->currentWidget() == m_state)
        focusPosts();
    followRoom();
}

void PostsView::showState()
{
    const bool isInPlaceOfPosts = m_stack->currentWidget() != m_state;
    m_stack->setCurrentWidget(m_state);
    m_isFocusDue = true;
    if (isInPlaceOfPosts)
        focusPosts();
}

void PostsView::showProgress()
{
    m_state->showProgress([] { return tr("Fetching the posts…"); });
    showState();
}

/// What goes with the posts and may come after them.
void PostsView::learn()
{
    if (!m_collections.isKnown())
        m_collections.ask();
    m_menu->showFields(m_posts.textFields(), m_posts.question().fields);
    countFacets();
}

/// Counting all posts is dear: only who wants to narrow the list asks for it. What there is to count shows in the posts.
void PostsView::countFacets()
{
    if (m_controls->areFiltersOpen() && m_posts.state() == PostsModel::State::Ready && !m_facets.isAsked())
        m_facets.ask(m_posts.question());
}

void PostsView::showPosts()
{
    QTimer::singleShot(0, this, &PostsView::learn); // once they are painted
    if (m_posts.rowCount() == 0)
        return showEmptiness();
    m_stack->setCurrentWidget(m_listAndPost);
    m_listStack->setCurrentWidget(m_list);
    m_choice->settle();
    if (std::exchange(m_isFocusDue, false))
        focusPosts();
}

void PostsView::showCount()
{
    const int count = int(std::max<qint64>(m_posts.totalCount(), m_posts.rowCount()));
    m_bar->showCount([count, isNarrowed = m_posts.question().isNarrowed()] {
        return isNarrowed ? tr("%Ln post(s) found", nullptr, count) : tr("%Ln post(s)", nullptr, count);
    });
}

void PostsView::showEmptiness()
{
    m_choice->forget();
    m_pane->showNothing();
    if (m_posts.question().isNarrowed())
        sayInPlaceOfList(PostsAbsence::ofSuch());
    else
        sayInPlaceOfAll(PostsAbsence::ofAll());
}

void PostsView::showFailure(const Directus::Error &error)
{
    learn();
    if (m_posts.rowCount() == 0)
        m_bar->showCount({});
    PostsAbsence absence = PostsAbsence::byError(error, m_posts.question().collection, m_collections.names());
    sayInPlaceOfAll(absence);
    if (m_posts.rowCount() > 0 || !m_posts.question().isNarrowed())
        return;
    absence.action = PostsAbsence::ofSuch().action;
    sayInPlaceOfList(absence);
}

void PostsView::sayInPlaceOfAll(const PostsAbsence &absence)
{
    m_otherCollection = absence.otherCollection;
    say(m_state, absence);
}

void PostsView::sayInPlaceOfList(const PostsAbsence &absence)
{
    m_stack->setCurrentWidget(m_listAndPost);
    m_listStack->setCurrentWidget(m_nothing);
    say(m_nothing, absence);
}

void PostsView::followState()
{
    if (m_otherCollection.isEmpty())
        m_posts.reload();
    else
        openCollection(m_otherCollection);
}

void PostsView::followCollections()
{
    m_bar->showCollections(m_collections.names(), m_posts.question().collection);
    if (m_posts.state() == PostsModel::State::Failed && m_posts.rowCount() == 0)
        showFailure(*m_posts.error());
}

void PostsView::showArrived(int count)
{
    m_arrivedCount += count;
    m_arrived->setText([count = m_arrivedCount] { return tr("%Ln new post(s)", nullptr, count); });
    m_arrived->setVisible(m_list->firstShown() > 0);
}

void PostsView::followRows(int first, int last)
{
    m_posts.wantRows(first, last);
    if (first > 0 || m_arrivedCount == 0)
        return;
    m_arrivedCount = 0;
    m_arrived->hide();
}

/// To filter by an author one wants the name; the project counts by ids.
void PostsView::learnAuthors(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row)
        if (const Post *post = m_posts.post(m_posts.index(row)))
            m_facets.nameAuthor(post->authorId, post->author);
}

void PostsView::followRoom()
{
    m_bar->showWayBack(m_listAndPost->showsPostAlone() && m_stack->currentWidget() == m_listAndPost);
    m_bar->setNarrow(ListAndPost::isNarrow(width()));
}

/// Who sees it before there are posts gets to know that they are on their way.
void PostsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_posts.state() == PostsModel::State::Loading && m_posts.rowCount() == 0)
        showProgress();
}

void PostsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    followRoom();
}

void PostsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_listAndPost->showsPostAlone())
        m_listAndPost->showList();
    else if (event->key() == Qt::Key_Escape && m_pane->reader()->hasFocus())
        focusPosts();
    else if (event->text() == "/"_L1)
        search();
    else if (event->text() == "j"_L1 || event->text() == "k"_L1)
        m_choice->step(event->text() == "j"_L1 ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void PostsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_freshness.lookAgain();
}

} // namespace Latchkey
