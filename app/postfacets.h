// SPDX-License-Identifier: MIT
#pragma once

#include "app/postsquestion.h"
#include "directus/items.h"
#include "directus/users.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Latchkey {

/// What one can narrow a list by: the statuses and the authors that there are, and how many posts each has.
class PostFacets final : public QObject {
    Q_OBJECT

public:
    struct Facet {
        QString value;
        QString name = {};
        qint64 count = 0;

        bool operator==(const Facet &) const = default;
    };

    PostFacets(Directus::Items items, Directus::Users users, QObject *parent = nullptr);
    ~PostFacets() override;

    /// For the collection of `question` as a whole. A server that does not count by groups leaves the lists empty.
    void ask(const PostsQuestion &question);

    /// Nothing has been asked for.
    void forget();

    /// All that was asked for has come, or is on its way.
    bool isAsked() const { return m_isAsked; }

    /// Somebody's name, learned from a post: the server groups by numbers, and not everybody may ask for the names of others. An
    /// author without a name is in no list.
    void nameAuthor(const QString &id, const QString &name);

    const QList<Facet> &statuses() const { return m_statuses; }
    QList<Facet> authors() const;

Q_SIGNALS:
    void changed();

private:
    void askFor(const QString &collection, const QString &field, QList<Facet> *facets);
    void askForNames();
    void takeNames(const QList<Directus::User> &users);
    void abort();

    const Directus::Items m_items;
    const Directus::Users m_users;
    QList<QPointer<Directus::ReplyBase>> m_asking;
    QList<Facet> m_statuses;
    QList<Facet> m_authors;
    QHash<QString, QString> m_names;
    bool m_isAsked = false;
};

} // namespace Latchkey
