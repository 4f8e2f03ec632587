// SPDX-License-Identifier: MIT
#include "ui/postpictures.h"

#include "app/foreignfiles.h"
#include "app/session.h"

#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr qint64 mostPixelsOfPost = 60'000'000; // of all pictures together, as they are kept
constexpr qsizetype shortText = 24 * 1024; // letters; what is that short within the text is looked at before it is sent aside

qint64 pixels(const QImage &picture)
{
    return qint64(picture.width()) * picture.height();
}

QByteArray embedded(const QByteArray &text)
{
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
    m_decoder.clear();
    m_others.reset();
    m_pictures.clear();
    m_assets.clear();
    m_pixels = 0;
    m_withheld.clear();
    m_mayAskOthers = false;
    m_isHurried = false;
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
        loadEmbedded(name);
    else if (const QString id = assetId(name); !id.isEmpty())
        loadAsset(name, id);
    else if (isOfWeb(name) && m_mayAskOthers)
        loadFromOthers(name);
    else if (isOfWeb(name)) {
        m_withheld.append(name);
        Q_EMIT remoteWithheld();
    }
}

/// Quick ones at once: to set the post anew for each takes longer.
void PostPictures::loadEmbedded(const QUrl &name)
{
    const QByteArray text = name.toEncoded(QUrl::FullyEncoded);
    if (m_isHurried || (text.size() <= shortText && isQuicklyDecoded(embedded(text))))
        m_pictures.insert(name, admitted(decodedPicture(embedded(text), room())));
    else
        m_decoder.decode([text] { return embedded(text); }, [this, name](const QImage &picture) { keep(name, picture); });
}

void PostPictures::hurry()
{
    m_isHurried = true;
    m_decoder.finish();
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
            m_decoder.decode(
                [bytes = asset->bytes] { return bytes; }, [this, key](const QImage &picture) { keepAsset(key, picture); });
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
            m_decoder.decode([bytes = *bytes] { return bytes; }, [this, name](const QImage &picture) { keep(name, picture); });
    });
}

qint64 PostPictures::room() const
{
    return mostPixelsOfPost - m_pixels;
}

/// Null if the post has too many already.
QImage PostPictures::admitted(const QImage &picture)
{
    if (pixels(picture) > room())
        return {};
    m_pixels += pixels(picture);
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
