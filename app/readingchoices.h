// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"
#include "app/postsquestion.h"

#include <QSettings>

#include <optional>

namespace Latchkey {

/// Where somebody was in a list of posts.
struct ReadingPlace {
    QString collection;
    QString postId; ///< which post was open
    int row = 0; ///< where it stood
    int firstShown = 0;

    bool operator==(const ReadingPlace &) const = default;
};

/// How the person reads: kept from run to run, the collection and its fields for each project.
class ReadingChoices final {
public:
    ReadingChoices(const QString &settingsFile, const Account &account);

    bool usesColumns() const;
    void setUsesColumns(bool columns);

    /// 1 is the program's size of running text.
    double zoom() const;
    void setZoom(double zoom);

    /// "posts" until another one is chosen.
    QString collection() const;
    void setCollection(const QString &name);

    /// What was chosen; the rest is empty.
    PostFields fields(const QString &collection) const;
    void setFields(const QString &collection, const PostFields &fields);

    /// What was learned from a collection when it was last read: its date, and its author where that one has a name. A question
    /// that knows them at once need not be asked a second time.
    PostFields learnedFields(const QString &collection) const;
    void learn(const PostsQuestion &question);

    /// Where this account was last, however it left.
    std::optional<ReadingPlace> place() const;

    /// Nothing of it stays for an account that is not to be kept on this computer, or has been removed from it.
    void leave(const std::optional<ReadingPlace> &place);

private:
    bool isAccountKept() const;
    void forgetPlace();
    QString ofProject(const QString &key) const { return m_group + u'/' + key; }

    mutable QSettings m_settings;
    const QString m_group;
    const QString m_person;
};

} // namespace Latchkey
