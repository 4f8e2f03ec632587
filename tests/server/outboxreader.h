// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A mail as its reader sees it.
struct ReceivedMail {
    QByteArray headers;
    QByteArray text; ///< the plain part, decoded
    QByteArray page; ///< the HTML part, decoded

    QByteArray header(const QByteArray &name) const;
    /// The first address of the plain part.
    QByteArray link() const;
    QByteArray token() const;
};

ReceivedMail parseMail(const QByteArray &message);

/// Those in a folder, the oldest first.
QList<ReceivedMail> readOutbox(const QString &folder);
