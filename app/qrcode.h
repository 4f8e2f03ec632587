// SPDX-License-Identifier: MIT
#pragma once

#include <QBitArray>
#include <QByteArray>

#include <optional>

namespace Latchkey {

/// A QR code as a square of dark and light modules, to be drawn with four light modules around it.
class QrCode final {
public:
    /// Nothing when `text` is too long for one, more than about 2,300 bytes. Bears a loss of 15 per cent.
    static std::optional<QrCode> encode(const QByteArray &text);

    /// Modules in a row and in a column.
    int size() const { return m_size; }

    /// Light outside of the square.
    bool isDark(int column, int row) const;

private:
    QrCode(int size, QBitArray modules) : m_size(size), m_modules(std::move(modules)) { }

    int m_size;
    QBitArray m_modules; // row by row
};

} // namespace Latchkey
