// SPDX-License-Identifier: MIT
#include "ui/postsmenu.h"

#include "ui/language.h"
#include "ui/phrase.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

template <typename Value>
QAction *addChoice(QActionGroup *group, QMenu *menu, const Phrase &text, Value value)
{
    QAction *action = menu->addAction(QString());
    sayInEveryLanguage(menu, [action, text] { action->setText(text.text()); });
    action->setCheckable(true);
    action->setData(int(value));
    group->addAction(action);
    return action;
}

QMenu *addNamedMenu(QMenu *parent, const Phrase &title)
{
    QMenu *menu = parent->addMenu(QString());
    sayInEveryLanguage(menu, [menu, title] { menu->setTitle(title.text()); });
    return menu;
}

void check(const QActionGroup *group, int value)
{
    const auto actions = group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == value);
}

} // namespace

PostsMenu::PostsMenu(QWidget *parent) : QMenu(parent), m_orders(new QActionGroup(this)), m_looks(new QActionGroup(this))
{
    setObjectName(u"viewMenu"_s);
    //: Noun: a menu on how the list is shown.
    sayInEveryLanguage(this, [this] { setAccessibleName(tr("View")); });
    addOrders();
    addLooks();
    //: A menu: which field of the collection holds the title of a post.
    m_titles = addNamedMenu(this, [] { return tr("Title Is In"); });
    //: A menu: which field of the collection holds the text of a post.
    m_contents = addNamedMenu(this, [] { return tr("Text Is In"); });
    addSeparator();
    addCopies();
}

void PostsMenu::addOrders()
{
    using Order = PostsQuestion::Order;
    addChoice(
        m_orders, this, [] { return tr("Newest First"); }, Order::NewestFirst);
    addChoice(
        m_orders, this, [] { return tr("Oldest First"); }, Order::OldestFirst);
    addChoice(
        m_orders, this, [] { return tr("Title A to Z"); }, Order::ByTitle);
    addChoice(
        m_orders, this, [] { return tr("Title Z to A"); }, Order::ByTitleDescending);
    addSeparator();
    connect(m_orders, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT orderChosen(Order(action->data().toInt())); });
}

void PostsMenu::addLooks()
{
    addChoice(
        m_looks, this, [] { return tr("Cards"); }, PostList::Look::Cards);
    addChoice(
        m_looks, this, [] { return tr("Columns"); }, PostList::Look::Columns);
    addSeparator();
    connect(m_looks, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT lookChosen(PostList::Look(action->data().toInt())); });
}

void PostsMenu::addCopies()
{
    QMenu *copies = addNamedMenu(this, [] { return tr("Copy Query As"); });
    QAction *url = copies->addAction(QString(), this, [this] { Q_EMIT copyWanted(&QueryText::asUrl); });
    copies->addAction(u"curl"_s, this, [this] { Q_EMIT copyWanted(&QueryText::asCurl); });
    QAction *sdk = copies->addAction(QString(), this, [this] { Q_EMIT copyWanted(&QueryText::asSdk); });
    copies->addAction(u"GraphQL"_s, this, [this] { Q_EMIT copyWanted(&QueryText::asGraphQl); });
    sayInEveryLanguage(copies, [url, sdk] {
        url->setText(tr("URL"));
        sdk->setText(tr("Directus SDK"));
    });
}

void PostsMenu::showOrder(PostsQuestion::Order order)
{
    check(m_orders, int(order));
}

void PostsMenu::showLook(PostList::Look look)
{
    check(m_looks, int(look));
}

void PostsMenu::showFields(const QStringList &names, const PostFields &chosen)
{
    fillFields(m_titles, names, chosen.title, &PostsMenu::titleFieldChosen);
    fillFields(m_contents, names, chosen.content, &PostsMenu::contentFieldChosen);
}

void PostsMenu::fillFields(
    QMenu *menu, const QStringList &names, const QString &chosen, void (PostsMenu::*choose)(const QString &))
{
    menu->clear();
    for (const QString &name : names) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(name == chosen);
        connect(action, &QAction::triggered, this, [this, choose, name] { Q_EMIT(this->*choose)(name); });
    }
    menu->setEnabled(!names.isEmpty());
}

} // namespace Latchkey
