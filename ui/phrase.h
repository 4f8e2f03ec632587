// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <type_traits>
#include <utility>

namespace Latchkey {

/// A text that is looked up anew in each language: `[] { return tr("Email"); }`. What is nobody's language, a name, say, is
/// given as it is.
class Phrase final {
public:
    Phrase() = default;
    Phrase(const QString &text) : m_say([text] { return text; }) { }

    template <typename Say>
    requires std::is_invocable_r_v<QString, const Say &> Phrase(Say say) : m_say(std::move(say)) { }

    /// In the language of the moment.
    QString text() const { return m_say ? m_say() : QString(); }
    bool isEmpty() const { return text().isEmpty(); }

private:
    std::function<QString()> m_say;
};

} // namespace Latchkey
