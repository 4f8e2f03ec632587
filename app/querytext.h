// SPDX-License-Identifier: MIT
#pragma once

#include "directus/query.h"

#include <QUrl>

namespace Latchkey {

/// A question to a project as developers write it down. Never with a token: where one belongs stands "$TOKEN".
struct QueryText {
    QUrl project; ///< the address the API answers at
    QUrl address; ///< what is asked there, with the query
    QString collection;
    Directus::Query query;

    /// One of the functions below.
    using Form = QString (QueryText::*)() const;

    QString asUrl() const;
    QString asCurl() const;

    /// For @directus/sdk.
    QString asSdk() const;
    QString asGraphQl() const;
};

} // namespace Latchkey
