// SPDX-License-Identifier: MIT
#include "ui/projectbadge.h"

#include "app/session.h"
#include "ui/projectpicture.h"
#include "ui/theme.h"

#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int largestScale = 3; // of a screen

} // namespace

ProjectBadge::ProjectBadge(Session *session, int side, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_logo(new ProjectPicture(session, &Directus::Project::logo, QSize(side, side) * largestScale, this))
{
    setFixedSize(side, side);
    connect(session, &Session::projectChanged, this, qOverload<>(&QWidget::update));
    connect(m_logo, &ProjectPicture::changed, this, qOverload<>(&QWidget::update));
}

ProjectBadge::ProjectBadge(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

QPixmap ProjectBadge::logo() const
{
    return m_logo ? m_logo->pixmap() : QIcon(u":/latchkey/icons/latchkey.svg"_s).pixmap(size() * largestScale);
}

void ProjectBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QPixmap logo = this->logo();
    if (logo.isNull())
        return paintLetter(painter);
    const QSize size = logo.size().scaled(rect().size(), Qt::KeepAspectRatio);
    painter.drawPixmap(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), logo);
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
