// SPDX-License-Identifier: MIT
#include "ui/recoverykit.h"

#include "app/qrcode.h"
#include "ui/qrcodeview.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace Latchkey {

namespace {

struct KitText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryKit)
};

constexpr int dotsPerInch = 300;
constexpr int margin = 20; // millimetres
constexpr qreal codeWidth = 55; // millimetres

constexpr qreal dots(qreal millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

/// Sets one paragraph after the other down the page.
class PageWriter {
public:
    explicit PageWriter(QPdfWriter *pdf) : m_painter(pdf), m_width(pdf->width()) { }

    void write(const QString &text, int points, QFont::Weight weight = QFont::Normal)
    {
        m_painter.setFont(QFont(m_painter.font().family(), points, weight));
        const QRectF room(0, m_y, m_width, dots(200));
        QRectF used;
        m_painter.drawText(room, Qt::TextWordWrap, text, &used);
        m_y = used.bottom() + dots(2.5);
    }

    void drawCode(const QString &text)
    {
        if (const auto code = QrCode::encode(text.toUtf8()))
            QrCodeView::paint(m_painter, QRectF(0, m_y, dots(codeWidth), dots(codeWidth)), *code);
        m_y += dots(codeWidth + 4);
    }

private:
    QPainter m_painter;
    qreal m_width;
    qreal m_y = 0;
};

void write(const RecoveryKit &kit, QPdfWriter *pdf)
{
    PageWriter page(pdf);
    page.write(KitText::tr("Recovery kit for %1").arg(kit.project), 20, QFont::Bold);
    page.write(KitText::tr("Address: %1").arg(kit.address.toDisplayString()), 11);
    page.write(KitText::tr("Account: %1").arg(kit.email), 11);
    page.write(KitText::tr("Made on %1").arg(QLocale().toString(kit.date, QLocale::LongFormat)), 11);
    page.write(
        KitText::tr("If you lose your phone, scan this code with an authenticator app on another one, or type the secret below "
                    "into it. It then shows the codes that signing in asks for."),
        11);
    page.drawCode(kit.key.toUrl());
    page.write(kit.key.groupedSecret(), 15, QFont::Bold);
    page.write(
        KitText::tr("Whoever has this page and your password can sign in as you. Keep it where you keep your passport, and "
                    "delete the file once it is printed."),
        11);
}

} // namespace

bool RecoveryKit::writePdf(const QString &file) const
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QPdfWriter pdf(&target);
    pdf.setResolution(dotsPerInch);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    pdf.setTitle(KitText::tr("Recovery kit for %1").arg(project));
    write(*this, &pdf);
    return target.error() == QFile::NoError;
}

} // namespace Latchkey
