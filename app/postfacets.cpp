// SPDX-License-Identifier: MIT
#include "app/postfacets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int mostFacets = 100;

/// `count` is a number, in Directus 10 and older a text, and of a field an object.
qint64 countOf(const QJsonValue &count)
{
    if (count.isObject())
        return countOf(*count.toObject().constBegin());
    return count.isString() ? count.toString().toLongLong() : count.toInteger();
}

QList<PostFacets::Facet> decodeFacets(const Directus::ItemList &groups, const QString &field)
{
    QList<PostFacets::Facet> facets;
    for (const QJsonObject &group : groups.data) {
        const QJsonValue value = group[field];
        const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        if (!text.isEmpty())
            facets.append({text, {}, countOf(group["count"_L1])});
    }
    return facets;
}

} // namespace

PostFacets::PostFacets(Directus::Items items, Directus::Users users, QObject *parent)
    : QObject(parent), m_items(items), m_users(users)
{
}

PostFacets::~PostFacets()
{
    abort();
}

void PostFacets::abort()
{
    for (const auto &asking : std::exchange(m_asking, {}))
        if (asking)
            asking->abort();
}

void PostFacets::forget()
{
    abort();
    m_isAsked = false;
    m_statuses.clear();
    m_authors.clear();
    Q_EMIT changed();
}

void PostFacets::ask(const PostsQuestion &question)
{
    forget();
    m_isAsked = true;
    askFor(question.collection, question.fields.status, &m_statuses);
    askFor(question.collection, question.fields.author, &m_authors);
}

void PostFacets::askFor(const QString &collection, const QString &field, QList<Facet> *facets)
{
    if (field.isEmpty())
        return;
    auto *asking = m_items.readItems(collection, {.limit = mostFacets, .aggregate = {{"count"_L1, "*"_L1}}, .groupBy = {field}});
    m_asking.append(asking);
    asking->then(this, [this, field, facets](const Directus::Result<Directus::ItemList> &groups) {
        if (!groups) {
            const bool isTakenBack = groups.error().kind == Directus::Error::Kind::Cancelled; // for what is asked now
            m_isAsked = m_isAsked && isTakenBack;
            return;
        }
        *facets = decodeFacets(*groups, field);
        Q_EMIT changed();
        if (facets == &m_authors)
            askForNames();
    });
}

/// Of those none of whose posts has been read yet. Only users have such numbers.
void PostFacets::askForNames()
{
    QStringList nameless;
    for (const Facet &author : std::as_const(m_authors))
        if (isUuid(author.value) && !m_names.contains(author.value))
            nameless.append(author.value);
    if (nameless.isEmpty())
        return;
    auto *asking = m_users.readNames(nameless);
    m_asking.append(asking);
    asking->then(this, [this](const Directus::Result<QList<Directus::User>> &users) {
        if (users)
            takeNames(*users);
    });
}

void PostFacets::takeNames(const QList<Directus::User> &users)
{
    for (const Directus::User &user : users)
        if (const QString name = (user.firstName + u' ' + user.lastName).trimmed(); !name.isEmpty())
            m_names.insert(user.id, name);
    Q_EMIT changed();
}

void PostFacets::nameAuthor(const QString &id, const QString &name)
{
    if (id.isEmpty() || name.isEmpty() || m_names.value(id) == name)
        return;
    m_names.insert(id, name);
    const auto isCounted = [&id](const Facet &facet) { return facet.value == id; };
    if (std::any_of(m_authors.begin(), m_authors.end(), isCounted))
        Q_EMIT changed();
}

QList<PostFacets::Facet> PostFacets::authors() const
{
    QList<Facet> named;
    for (Facet facet : m_authors) {
        facet.name = m_names.value(facet.value);
        if (!facet.name.isEmpty())
            named.append(facet);
    }
    return named;
}

} // namespace Latchkey
