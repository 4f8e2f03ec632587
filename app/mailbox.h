// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

namespace Latchkey {

/// The mails in a folder, one .eml file each, the newest first; follows what comes and goes. The local server keeps its mails
/// this way: it has nobody to send them by.
class Mailbox final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SubjectRole = Qt::UserRole,
        RecipientRole,
        DateRole, ///< UTC; invalid where the mail does not say
    };

    /// The folder may not be there yet.
    explicit Mailbox(QString folder, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The mail as it came, empty when it is gone. It may hold a token: not for a log.
    QByteArray source(const QModelIndex &index) const;

    /// What there is to read in it.
    QString text(const QModelIndex &index) const;

private:
    struct Mail {
        QString file;
        QString subject;
        QString recipient;
        QDateTime date;
    };

    QStringList fileNames() const;
    Mail read(const QString &file) const;
    QList<Mail> readAll(const QStringList &files) const;
    QByteArray contentOf(const QString &file) const;
    void reload();
    bool hasOnlyGrown(const QStringList &files) const;
    void addFront(const QStringList &files);

    const QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< several files at once are read once
    QList<Mail> m_mails;
};

} // namespace Latchkey
