// SPDX-License-Identifier: MIT
#include "ui/poststopbar.h"

#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/elidedlabel.h"
#include "ui/language.h"
#include "ui/menubutton.h"
#include "ui/namedbutton.h"
#include "ui/projectbadge.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Latchkey {

QString collectionTitle(const QString &name)
{
    QString title = QString(name).replace(u'_', u' ').simplified();
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

PostsTopBar::PostsTopBar(Session *session, QMenu *accountMenu, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ElidedLabel(u"heading"_s))
    , m_count(new ElidedLabel(u"muted"_s))
    , m_back(makeNamedButton([] { return tr("Back to the list"); }, u"backButton"_s))
    , m_collection(makeNamedButton<MenuButton>([] { return tr("Collection"); }, u"collectionButton"_s))
    , m_reload(makeNamedButton([] { return tr("Reload"); }, u"reloadButton"_s))
    , m_account(makeNamedButton<MenuButton>([] { return tr("Account"); }, u"accountButton"_s))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_count->setObjectName(u"postsCount"_s);
    addButtons(accountMenu);
    const auto showTitle = [this] { m_title->setText(projectTitle(*m_session)); };
    connect(m_session, &Session::projectChanged, this, showTitle);
    showTitle();
    drawIcons();
}

void PostsTopBar::addButtons(QMenu *accountMenu)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_count);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(10);
    row->addWidget(m_back);
    row->addWidget(new ProjectBadge(m_session, 36));
    row->addLayout(words, 1);
    row->addWidget(m_collection);
    row->addWidget(m_reload);
    row->addWidget(m_account);
    m_count->hide(); // the title alone stands in the middle
    m_collection->hide();
    m_reload->setShortcut(QKeySequence(QKeySequence::Refresh));
    m_account->setMenu(accountMenu);
    sayInEveryLanguage(m_account, [this] { m_account->setText(tr("Account")); });
    sayInEveryLanguage(m_count, [this] { m_count->setText(m_countText.text()); });
    connect(m_reload, &QToolButton::clicked, this, [this] {
        if (!m_isReloading)
            Q_EMIT reloadWanted();
    });
    connect(m_back, &QToolButton::clicked, this, &PostsTopBar::backWanted);
    setNarrow(false);
}

void PostsTopBar::drawIcons()
{
    const Theme theme(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QIcon back = tintedIcon(u"arrow-left"_s, theme.text);
    m_back->setIcon(isMirrored ? QIcon(back.pixmap(40).transformed(QTransform::fromScale(-1, 1))) : back);
    drawReload();
    m_account->setIcon(tintedIcon(u"account"_s, theme.text));
    m_account->setIconSize(iconBesideWords());
}

/// It looks disabled while posts are on their way, and is not: who has just pressed it would lose the focus to its neighbour.
void PostsTopBar::drawReload()
{
    const Theme theme(palette());
    m_reload->setIcon(tintedIcon(u"refresh"_s, m_isReloading ? theme.fieldBorder : theme.text));
}

void PostsTopBar::showCount(const Phrase &text)
{
    m_countText = text;
    m_count->setText(text.text());
    m_count->setVisible(!text.isEmpty());
}

void PostsTopBar::showCollections(const QStringList &names, const QString &current)
{
    const bool isChoice = names.size() > 1 || (names.size() == 1 && names.constFirst() != current);
    m_collection->setVisible(isChoice);
    if (!isChoice)
        return;
    auto *menu = new QMenu(this);
    sayInEveryLanguage(menu, [menu] { menu->setAccessibleName(tr("Collection")); });
    for (const QString &name : names) {
        QAction *action = menu->addAction(collectionTitle(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(name == current);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT collectionChosen(name); });
    }
    if (m_collection->menu())
        m_collection->menu()->deleteLater();
    m_collection->setMenu(menu);
    m_collection->setText(collectionTitle(current) + u" ▾"_s);
}

void PostsTopBar::showWayBack(bool shown)
{
    m_back->setVisible(shown);
}

void PostsTopBar::setNarrow(bool narrow)
{
    m_account->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void PostsTopBar::setReloading(bool reloading)
{
    if (std::exchange(m_isReloading, reloading) != reloading)
        drawReload();
}

void PostsTopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange)
        drawIcons();
}

} // namespace Latchkey
