// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"
#include "app/postfields.h"

#include <QSettings>

namespace Latchkey {

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

private:
    QString ofProject(const QString &key) const { return m_group + u'/' + key; }

    mutable QSettings m_settings;
    const QString m_group;
};

} // namespace Latchkey
