// SPDX-License-Identifier: MIT
#include "ui/projectpicture.h"

#include "app/session.h"

#include <QBuffer>
#include <QImageReader>

namespace Latchkey {

namespace {

constexpr int largestSide = 6000; // pixels: a few bytes can claim to be a picture of gigabytes

QPixmap decodePicture(const QByteArray &bytes, QSize largest)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    // A drawing has no size of its own; a photograph gets no better by being made larger.
    const bool isDrawing = reader.format().startsWith("svg");
    if (isDrawing || size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

} // namespace

ProjectPicture::ProjectPicture(Session *session, QString Directus::Project::*id, QSize largest, QObject *parent)
    : QObject(parent), m_session(session), m_which(id), m_largest(largest)
{
    connect(session, &Session::projectChanged, this, &ProjectPicture::followProject);
    followProject();
}

void ProjectPicture::followProject()
{
    const QString id = m_session->project().*m_which;
    if (id == m_id)
        return;
    m_id = id;
    m_pixmap = {};
    Q_EMIT changed();
    if (!id.isEmpty())
        Directus::Assets(m_session->transport()).readAsset(id)->then(this, &ProjectPicture::decode);
}

void ProjectPicture::decode(const Directus::Result<Directus::Asset> &asset)
{
    if (!asset || !asset->contentType.startsWith("image/"))
        return;
    m_pixmap = decodePicture(asset->bytes, m_largest);
    Q_EMIT changed();
}

} // namespace Latchkey
