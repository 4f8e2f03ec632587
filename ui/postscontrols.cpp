// SPDX-License-Identifier: MIT
#include "ui/postscontrols.h"

#include "ui/clearbutton.h"
#include "ui/filterchips.h"
#include "ui/filterpanel.h"
#include "ui/language.h"
#include "ui/menubutton.h"
#include "ui/namedbutton.h"
#include "ui/scrollarea.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr auto typingPause = 250ms;

} // namespace

PostsControls::PostsControls(const PostFacets *facets, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_filter(new QToolButton(this))
    , m_menu(new MenuButton(this))
    , m_chips(new FilterChips(this)) // now, so that it comes after these in the order of the Tab key
    , m_facets(facets)
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setObjectName(u"postsControls"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(u"searchField"_s);
    sayInEveryLanguage(m_search, [this] {
        m_search->setAccessibleName(tr("Search"));
        m_search->setPlaceholderText(tr("Search"));
        m_searchIcon->setText(tr("Search")); // to assistive programs it is a button
    });
    addClearButton(m_search);
    connect(m_searchIcon, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::OtherFocusReason); });
    m_search->installEventFilter(this);
    nameButton(
        m_filter, [] { return tr("Filter"); }, u"filterButton"_s);
    m_filter->setCheckable(true);
    nameButton(
        //: Noun: a menu on how the list is shown.
        m_menu, [] { return tr("View"); }, u"viewMenuButton"_s);
    m_menu->setMenu(menu);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addWidget(m_menu);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 8, 10, 8);
    rows->setSpacing(8);
    rows->addLayout(row);

    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &PostsControls::tell);
    connect(m_search, &QLineEdit::textChanged, this, &PostsControls::askSoon);
    connect(m_search, &QLineEdit::returnPressed, this, &PostsControls::tell);
    connect(m_search, &QLineEdit::returnPressed, this, &PostsControls::leaveWanted);
    connect(m_filter, &QToolButton::toggled, this, &PostsControls::followFilterButton);
    connect(m_chips, &FilterChips::removalWanted, this, &PostsControls::remove);
    connect(m_chips, &FilterChips::searchRemovalWanted, m_search, &QLineEdit::clear);
    connect(m_chips, &FilterChips::searchRemovalWanted, this, &PostsControls::tell);
    connect(m_chips, &FilterChips::allRemovalWanted, this, &PostsControls::clear);
    drawIcons();
}

/// With large letters in a low window these would leave the posts no room.
void PostsControls::makeNarrowing()
{
    m_narrowing = new YieldingScrollArea(this);
    layout()->addWidget(m_narrowing);
    auto *column = new QWidget(this); // in this window, where the chips have their place in the order of the Tab key
    column->setObjectName(u"narrowing"_s);
    m_narrowingRows = new QVBoxLayout(column);
    m_narrowingRows->setContentsMargins(0, 0, 0, 0);
    m_narrowingRows->setSpacing(8);
    m_narrowingRows->addWidget(m_chips);
    m_narrowing->setWidget(column);
}

void PostsControls::makePanel()
{
    if (!m_narrowing)
        makeNarrowing();
    m_panel = new FilterPanel(m_facets);
    m_panel->setFilters(m_question.filters);
    m_narrowingRows->insertWidget(0, m_panel);
    // What is added later comes last in the order of Tab: behind the posts, where nobody would look for it.
    QWidget *before = m_menu;
    for (QWidget *field : m_panel->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (field->focusPolicy() & Qt::TabFocus)
            setTabOrder(std::exchange(before, field), field);
    }
    connect(m_panel, &FilterPanel::changed, this, &PostsControls::tell);
    connect(m_panel, &FilterPanel::typed, this, &PostsControls::askSoon);
}

void PostsControls::followFilterButton(bool isOpen)
{
    if (isOpen && !m_panel)
        makePanel();
    if (m_panel)
        m_panel->setVisible(isOpen);
    showNarrowing();
    if (isOpen)
        Q_EMIT filtersOpened();
}

void PostsControls::setFilters(const QList<PostFilter> &filters)
{
    m_question.filters = filters;
    if (m_panel)
        m_panel->setFilters(filters);
}

void PostsControls::showNarrowing()
{
    const bool isShown = m_filter->isChecked() || m_question.isNarrowed();
    if (!m_narrowing && !isShown)
        return;
    if (!m_narrowing)
        makeNarrowing();
    m_chips->show(m_question);
    m_narrowing->setVisible(isShown);
}

void PostsControls::drawIcons()
{
    const Theme theme(palette());
    m_searchIcon->setIcon(tintedIcon(u"search"_s, theme.muted));
    m_filter->setIcon(tintedIcon(u"filter"_s, theme.text));
    m_menu->setIcon(tintedIcon(u"more"_s, theme.text));
}

void PostsControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void PostsControls::setQuestion(const PostsQuestion &question)
{
    m_question = question;
    if (m_search->text().trimmed() != question.search.trimmed()) {
        const QSignalBlocker silence(m_search);
        m_search->setText(question.search);
    }
    setFilters(question.filters);
    showNarrowing();
}

void PostsControls::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PostsControls::clear()
{
    const QSignalBlocker silence(m_search);
    m_search->clear();
    setFilters({});
    tell();
}

void PostsControls::closeFilters()
{
    m_filter->setChecked(false);
}

bool PostsControls::areFiltersOpen() const
{
    return m_filter->isChecked();
}

void PostsControls::askSoon()
{
    m_askSoon.start(typingPause);
    Q_EMIT typed();
}

void PostsControls::remove(PostFilter::Kind kind)
{
    PostsQuestion question = m_question;
    question.removeFilter(kind);
    setFilters(question.filters);
    tell();
}

void PostsControls::tell()
{
    m_askSoon.stop();
    PostsQuestion question = m_question;
    question.search = m_search->text();
    if (m_panel)
        question.filters = m_panel->filters();
    m_question = question;
    showNarrowing();
    Q_EMIT narrowed(question.search, question.filters);
}

/// Escape empties the field first and leads back to the list then; the arrow down leads there at once.
bool PostsControls::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        Q_EMIT leaveWanted();
    return true;
}

} // namespace Latchkey
