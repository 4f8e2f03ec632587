// SPDX-License-Identifier: MIT
#include "app/mailbox.h"

#include "app/maillink.h"
#include "app/mailmessage.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr int mostMails = 500;

} // namespace

Mailbox::Mailbox(QString folder, QObject *parent) : QAbstractListModel(parent), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder); // a folder that is not there cannot be watched
    m_settling.setSingleShot(true);
    m_settling.setInterval(50ms);
    connect(&m_settling, &QTimer::timeout, this, &Mailbox::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, qOverload<>(&QTimer::start));
    m_watcher.addPath(m_folder);
    reload();
}

int Mailbox::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mails.size());
}

QVariant Mailbox::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mail &mail = m_mails[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case SubjectRole:
        return mail.subject;
    case RecipientRole:
        return mail.recipient;
    case DateRole:
        return mail.date;
    default:
        return {};
    }
}

QByteArray Mailbox::source(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? contentOf(m_mails[index.row()].file) : QByteArray();
}

QString Mailbox::text(const QModelIndex &index) const
{
    const QStringList texts = textsOfMail(source(index));
    return texts.isEmpty() ? QString() : texts.constFirst().trimmed();
}

/// Names sort by time.
QStringList Mailbox::fileNames() const
{
    QStringList files = QDir(m_folder).entryList({u"*.eml"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    return files.mid(0, mostMails);
}

Mailbox::Mail Mailbox::read(const QString &file) const
{
    const QByteArray source = contentOf(file);
    return {
        .file = file,
        .subject = headerOfMail(source, "subject"),
        .recipient = headerOfMail(source, "to"),
        .date = QDateTime::fromString(headerOfMail(source, "date"), Qt::RFC2822Date).toUTC(),
    };
}

QList<Mailbox::Mail> Mailbox::readAll(const QStringList &files) const
{
    QList<Mail> mails;
    for (const QString &file : files)
        mails.append(read(file));
    return mails;
}

QByteArray Mailbox::contentOf(const QString &file) const
{
    QFile mail(QDir(m_folder).filePath(file));
    return mail.open(QIODevice::ReadOnly) ? mail.read(MailLink::largestFile) : QByteArray();
}

/// Who reads one of them while another comes keeps their place.
void Mailbox::reload()
{
    const QStringList files = fileNames();
    if (hasOnlyGrown(files))
        return addFront(files.mid(0, files.size() - m_mails.size()));
    beginResetModel();
    m_mails = readAll(files);
    endResetModel();
}

bool Mailbox::hasOnlyGrown(const QStringList &files) const
{
    return files.size() >= m_mails.size()
        && std::equal(m_mails.rbegin(), m_mails.rend(), files.rbegin(),
            [](const Mail &mail, const QString &file) { return mail.file == file; });
}

void Mailbox::addFront(const QStringList &files)
{
    if (files.isEmpty())
        return;
    beginInsertRows({}, 0, int(files.size()) - 1);
    m_mails = readAll(files) + m_mails;
    endInsertRows();
}

} // namespace Latchkey
