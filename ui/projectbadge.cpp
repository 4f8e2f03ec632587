// SPDX-License-Identifier: MIT
#include "ui/projectbadge.h"

#include "app/session.h"
#include "ui/contrast.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QIcon>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr QSize largestLogo(2048, 2048); // a few bytes can claim to be a picture of gigabytes

QPixmap decodeLogo(const QByteArray &bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestLogo.width() || size.height() > largestLogo.height())
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

} // namespace

ProjectBadge::ProjectBadge(Session *session, int side, QWidget *parent) : QWidget(parent), m_session(session)
{
    setFixedSize(side, side);
    connect(session, &Session::projectChanged, this, &ProjectBadge::followProject);
    followProject();
}

ProjectBadge::ProjectBadge(int side, QWidget *parent) : QWidget(parent), m_logo(QIcon(u":/icons/latchkey.svg"_s).pixmap(side * 3))
{
    setFixedSize(side, side);
}

void ProjectBadge::followProject()
{
    update();
    const QString logo = m_session->project().logo;
    if (logo == m_logoId)
        return;
    m_logoId = logo;
    m_logo = {};
    if (!logo.isEmpty())
        Directus::Assets(m_session->transport()).readAsset(logo)->then(this, &ProjectBadge::showLogo);
}

/// A logo that may not be seen or is no picture is no reason to trouble anybody: the letter stays.
void ProjectBadge::showLogo(const Directus::Result<Directus::Asset> &asset)
{
    if (!asset || !asset->contentType.startsWith("image/"))
        return;
    m_logo = decodeLogo(asset->bytes, int(width() * devicePixelRatioF()));
    update();
}

void ProjectBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_logo.isNull())
        return paintLetter(painter);
    const QSize size = m_logo.size().scaled(rect().size(), Qt::KeepAspectRatio);
    painter.drawPixmap(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), m_logo);
}

void ProjectBadge::paintLetter(QPainter &painter) const
{
    const Theme theme(palette(), Theme::parseColor(m_session ? m_session->project().color : QString()));
    const QString name = m_session ? m_session->project().name.trimmed() : QString();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(rect(), width() * 0.22, width() * 0.22);

    QFont font = this->font();
    font.setPixelSize(width() / 2);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.onAccent);
    painter.drawText(rect(), Qt::AlignCenter, name.isEmpty() ? u"·"_s : name.left(1).toUpper());
}

} // namespace Latchkey
