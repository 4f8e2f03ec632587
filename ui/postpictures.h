// SPDX-License-Identifier: MIT
#pragma once

#include "directus/assets.h"
#include "ui/picturedecoder.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

namespace Latchkey {

class ForeignFiles;
class Session;

/// The pictures of one post. Those of the project come through the person's session, those within the text from there; for
/// those of others nobody is asked before the person says so, since asking tells them who reads what.
class PostPictures final : public QObject {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit PostPictures(Session *session, QObject *parent = nullptr);
    ~PostPictures() override;

    /// Another post: nothing that is on its way is waited for, and nobody else is asked any more.
    void clear();

    /// The picture of that name, or null: then it is on its way, or may not be shown.
    QImage picture(const QUrl &name);

    /// Those that are not here: on their way, withheld, or not to be had.
    QList<QUrl> missing() const;

    /// Waits for what has been read but is not a picture yet, and from now on for each within the text: for paper, which is not
    /// set anew when one arrives.
    void hurry();

    /// Now those of others too.
    void loadRemote();

Q_SIGNALS:
    void arrived(const QUrl &name, const QImage &picture);

    /// There is a picture of somebody else's, and it has not been asked for.
    void remoteWithheld();

private:
    void load(const QUrl &name);
    void loadEmbedded(const QUrl &name);
    void loadAsset(const QUrl &name, const QString &id);
    void loadFromOthers(const QUrl &name);
    void keepAsset(const QString &key, const QImage &picture);
    qint64 room() const;
    QImage admitted(const QImage &picture);
    void keep(const QUrl &name, const QImage &decoded);
    QString assetId(const QUrl &name) const;

    Session *const m_session;
    std::unique_ptr<ForeignFiles> m_others;
    QHash<QUrl, QImage> m_pictures; ///< a null one is on its way or cannot be had
    QHash<QString, QList<QUrl>> m_assets; ///< the names in the post, by what is asked for
    qint64 m_pixels = 0; ///< of all pictures
    PictureDecoder m_decoder{[this] { return room(); }};
    QList<QUrl> m_withheld;
    QList<QPointer<Directus::ReplyBase>> m_loading;
    bool m_mayAskOthers = false;
    bool m_isHurried = false;
};

} // namespace Latchkey
