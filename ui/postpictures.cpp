// SPDX-License-Identifier: MIT
#include "ui/postpictures.h"

#include "app/foreignfiles.h"
#include "app/session.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr qint64 mostPixels = 40'000'000;

/// Only formats that are no programs, and no picture that would fill the memory.
QImage decodedPicture(const QByteArray &bytes)
{
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (!known.contains(reader.format()))
        return {}; // before its size is asked for, which reads all of some formats
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

QByteArray embedded(const QUrl &name)
{
    const QByteArray text = name.toEncoded(QUrl::FullyEncoded);
    const qsizetype comma = text.indexOf(',');
    if (comma < 0 || !text.first(comma).endsWith(";base64"))
        return {};
    return QByteArray::fromBase64(QByteArray::fromPercentEncoding(text.sliced(comma + 1)));
}

bool isOfWeb(const QUrl &name)
{
    return (name.scheme() == "http"_L1 || name.scheme() == "https"_L1) && !name.host().isEmpty();
}

} // namespace

PostPictures::PostPictures(Session *session, QObject *parent) : QObject(parent), m_session(session) { }

PostPictures::~PostPictures()
{
    clear();
}

void PostPictures::clear()
{
    for (const auto &reply : std::exchange(m_loading, {}))
        if (reply)
            reply->abort();
    m_others.reset();
    m_pictures.clear();
    m_withheld.clear();
    m_mayAskOthers = false;
}

QImage PostPictures::picture(const QUrl &name)
{
    if (!m_pictures.contains(name))
        load(name);
    return m_pictures.value(name);
}

QList<QUrl> PostPictures::missing() const
{
    return m_pictures.keys(QImage());
}

void PostPictures::load(const QUrl &name)
{
    m_pictures.insert(name, {});
    if (name.scheme() == "data"_L1)
        m_pictures.insert(name, decodedPicture(embedded(name)));
    else if (const QString id = assetId(name); !id.isEmpty())
        loadAsset(name, id);
    else if (isOfWeb(name) && m_mayAskOthers)
        loadFromOthers(name);
    else if (isOfWeb(name)) {
        m_withheld.append(name);
        Q_EMIT remoteWithheld();
    }
}

/// The first part of the path below /assets of this very project; the empty text for everything else.
QString PostPictures::assetId(const QUrl &name) const
{
    const QUrl project = m_session->transport()->baseUrl();
    const QUrl whole = project.resolved(name);
    const bool isSameServer = whole.scheme() == project.scheme() && whole.authority() == project.authority();
    const QString assets = project.path() + "assets/"_L1;
    const QString rooted = u"/assets/"_s;
    if (!isSameServer || (!whole.path().startsWith(assets) && !whole.path().startsWith(rooted)))
        return {};
    const qsizetype from = whole.path().startsWith(assets) ? assets.size() : rooted.size();
    return whole.path().sliced(from).section(u'/', 0, 0);
}

void PostPictures::loadAsset(const QUrl &name, const QString &id)
{
    auto *reply = Directus::Assets(m_session->client()).readAsset(id);
    m_loading.append(reply);
    reply->then(this, [this, name](const Directus::Result<Directus::Asset> &asset) {
        if (asset)
            keep(name, asset->bytes);
    });
}

void PostPictures::loadRemote()
{
    m_mayAskOthers = true;
    for (const QUrl &name : std::exchange(m_withheld, {}))
        loadFromOthers(name);
}

void PostPictures::loadFromOthers(const QUrl &name)
{
    if (!m_others)
        m_others = std::make_unique<ForeignFiles>(mostBytes);
    m_others->get(name)->then(this, [this, name](const Directus::Result<QByteArray> &bytes) {
        if (bytes)
            keep(name, *bytes);
    });
}

void PostPictures::keep(const QUrl &name, const QByteArray &bytes)
{
    const QImage picture = decodedPicture(bytes);
    if (picture.isNull())
        return;
    m_pictures.insert(name, picture);
    Q_EMIT arrived(name, picture);
}

} // namespace Latchkey
