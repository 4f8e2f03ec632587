// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Latchkey {

class Session;
class TextLabel;

/// Whose door this is: the project's badge, name, descriptor and address.
class BrandHeader final : public QWidget {
    Q_OBJECT

public:
    explicit BrandHeader(Session *session, QWidget *parent = nullptr);

private:
    void showProject();

    Session *const m_session;
    TextLabel *m_name;
    TextLabel *m_descriptor;
};

/// The project's name, or its host where it has none.
QString projectTitle(const Session &session);

} // namespace Latchkey
