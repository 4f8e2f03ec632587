// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace Latchkey {

/// Fusion, which looks the same everywhere, with nothing that moves where somebody asks for that, and icons of one family,
/// which grow with the letters.
class CalmStyle final : public QProxyStyle {
    Q_OBJECT

public:
    CalmStyle();

    void setCalm(bool calm) { m_isCalm = calm; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool m_isCalm = false;
};

} // namespace Latchkey
