// SPDX-License-Identifier: MIT
#include "ui/postpictures.h"

#include "app/foreignfiles.h"
#include "app/session.h"

#include <QBuffer>
#include <QImageReader>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr qint64 mostPixels = 40'000'000;
constexpr qint64 mostPixelsOfPost = 60'000'000; // of all pictures together, as they are kept
constexpr int widest = 2048; // px; lines are hardly longer

qint64 pixels(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

/// No wider than a line, whichever way the file has it turned.
QSize keptSize(const QImageReader &reader)
{
    const QSize size = reader.size();
    const int width = reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.height() : size.width();
    return width > widest ? (size * (double(widest) / width)).expandedTo({1, 1}) : size;
}

/// Only formats that are no programs, and no picture that would fill the memory: at most `room` pixels are kept.
QImage decodedPicture(const QByteArray &bytes, qint64 room)
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
    const QSize kept = keptSize(reader);
    if (!size.isValid() || pixels(size) > mostPixels || pixels(kept) > room)
        return {};
    reader.setScaledSize(kept);
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

/// Of a picture's address, what Directus knows.
QUrlQuery transformation(const QUrl &name)
{
    static const QSet<QString> known{
        u"key"_s, u"width"_s, u"height"_s, u"fit"_s, u"quality"_s, u"format"_s, u"withoutEnlargement"_s, u"transforms"_s};
    QUrlQuery wanted;
    const auto items = QUrlQuery(name).queryItems();
    for (const auto &[parameter, value] : items)
        if (known.contains(parameter))
            wanted.addQueryItem(parameter, value);
    return wanted;
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
    m_assets.clear();
    m_pixels = 0;
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
        m_pictures.insert(name, admitted(decodedPicture(embedded(name), room())));
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

/// Once, however many names the post has for it.
void PostPictures::loadAsset(const QUrl &name, const QString &id)
{
    const QUrlQuery wanted = transformation(name);
    const QString key = id + u'?' + wanted.toString();
    QList<QUrl> &names = m_assets[key];
    names.append(name);
    if (names.size() > 1)
        return void(m_pictures.insert(name, admitted(m_pictures.value(names.constFirst()))));
    auto *reply = Directus::Assets(m_session->client()).readAsset(id, wanted);
    m_loading.append(reply);
    reply->then(this, [this, key](const Directus::Result<Directus::Asset> &asset) {
        if (asset)
            keepAsset(key, decodedPicture(asset->bytes, room()));
    });
}

void PostPictures::keepAsset(const QString &key, const QImage &picture)
{
    const auto names = m_assets.value(key);
    for (const QUrl &name : names)
        keep(name, picture);
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
            keep(name, decodedPicture(*bytes, room()));
    });
}

qint64 PostPictures::room() const
{
    return mostPixelsOfPost - m_pixels;
}

/// Null if the post has too many already.
QImage PostPictures::admitted(const QImage &picture)
{
    if (pixels(picture.size()) > room())
        return {};
    m_pixels += pixels(picture.size());
    return picture;
}

void PostPictures::keep(const QUrl &name, const QImage &decoded)
{
    const QImage picture = admitted(decoded);
    if (picture.isNull())
        return;
    m_pictures.insert(name, picture);
    Q_EMIT arrived(name, picture);
}

} // namespace Latchkey
