// SPDX-License-Identifier: MIT
#include "ui/qrcodeview.h"

#include "ui/language.h"

#include <QPainter>

namespace Latchkey {

namespace {

constexpr int quietModules = 4; // ISO/IEC 18004
constexpr int side = 232;

} // namespace

QrCodeView::QrCodeView(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
    setObjectName(QStringLiteral("qrCode"));
    sayInEveryLanguage(this, [this] {
        setAccessibleName(tr("QR code for the authenticator"));
        setAccessibleDescription(tr("The secret below it says the same in letters."));
    });
}

void QrCodeView::setText(const QString &text)
{
    m_code = QrCode::encode(text.toUtf8());
    update();
}

void QrCodeView::paint(QPainter &painter, const QRectF &area, const QrCode &code)
{
    painter.fillRect(area, Qt::white);
    // Whole pixels: modules of uneven width are hard to read for a camera.
    const int module = int(area.width()) / (code.size() + 2 * quietModules);
    const qreal offset = (area.width() - module * code.size()) / 2;
    for (int row = 0; row < code.size(); ++row)
        for (int column = 0; column < code.size(); ++column)
            if (code.isDark(column, row))
                painter.fillRect(
                    QRectF(int(area.x() + offset) + column * module, int(area.y() + offset) + row * module, module, module),
                    Qt::black);
}

void QrCodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_code)
        paint(painter, rect(), *m_code);
}

} // namespace Latchkey
