// SPDX-License-Identifier: MIT
#include "app/qrcode.h"

#include <qrcodegen/qrcodegen.hpp>

#include <vector>

namespace Latchkey {

namespace {

QBitArray modulesOf(const qrcodegen::QrCode &code)
{
    const int size = code.getSize();
    QBitArray modules(size * size);
    for (int row = 0; row < size; ++row)
        for (int column = 0; column < size; ++column)
            modules.setBit(row * size + column, code.getModule(column, row));
    return modules;
}

} // namespace

std::optional<QrCode> QrCode::encode(const QByteArray &text)
{
    try {
        const auto code = qrcodegen::QrCode::encodeBinary({text.begin(), text.end()}, qrcodegen::QrCode::Ecc::MEDIUM);
        return QrCode(code.getSize(), modulesOf(code));
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

bool QrCode::isDark(int column, int row) const
{
    const bool isInside = column >= 0 && row >= 0 && column < m_size && row < m_size;
    return isInside && m_modules.testBit(row * m_size + column);
}

} // namespace Latchkey
