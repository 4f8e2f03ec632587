// SPDX-License-Identifier: MIT
#pragma once

#include "app/qrcode.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace Latchkey {

/// A QR code, always dark on light and with the quiet margin that scanners need, whatever the colours of the desktop.
class QrCodeView final : public QWidget {
    Q_OBJECT

public:
    explicit QrCodeView(QWidget *parent = nullptr);

    void setText(const QString &text);

    /// Draws `code` into `area`, its margin included.
    static void paint(QPainter &painter, const QRectF &area, const QrCode &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrCode> m_code;
};

} // namespace Latchkey
