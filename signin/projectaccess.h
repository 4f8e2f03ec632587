// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace Directus {
class Client;
}

namespace Latchkey {

class FrontDoor;

/// A program's access to a Directus project: holds the person's session, renews it in time, and goes on with it at the next
/// start. SignInDialog asks the person for it.
///
///     Latchkey::ProjectAccess access(folder);
///     Latchkey::SignInDialog dialog(&access);
///     QObject::connect(&access, &Latchkey::ProjectAccess::signedIn, [&] { readPosts(access.client()); });
///     access.open(QUrl("https://cms.example.com"));
///     dialog.open();
class ProjectAccess final : public QObject {
    Q_OBJECT

public:
    /// Where the one token is kept that the next start needs.
    enum class Keeping {
        Keychain, ///< of the desktop, where the person wishes to stay signed in
        ThisRun, ///< in memory
    };
    Q_ENUM(Keeping)

    /// `folder` is the program's own: which projects and accounts there are is kept there, and no secret. It is made when it is
    /// not there. Several processes may use one folder.
    explicit ProjectAccess(const QString &folder, Keeping keeping = Keeping::Keychain, QObject *parent = nullptr);
    ~ProjectAccess() override;

    /// Where the person was last, if anywhere. A session that is kept is resumed, and signedIn() follows by itself.
    void open();

    /// The same at `project`. Make the dialog first: it says when there is no project at that address.
    void open(const QUrl &project);

    /// Signed out at once, also offline; the server is told when it can be reached.
    void signOut();

    bool isSignedIn() const;

    /// For requests as the person who is signed in, from signedIn() until signedOut(); else null.
    Directus::Client *client() const;

    /// The address of the project, empty while none is chosen.
    QUrl project() const;

    /// What the project calls itself, or its host.
    QString projectName() const;

    /// The person's address; empty when nobody has signed in, and with a static token that does not tell it.
    QString email() const;

    /// For SignInDialog.
    FrontDoor *frontDoor() const;

Q_SIGNALS:
    /// client() is there from now on.
    void signedIn();

    /// By the person, or because the project no longer accepts the session. The former client() dies after this.
    void signedOut();

private:
    struct Parts;

    void follow();

    const std::unique_ptr<Parts> m_parts;
};

} // namespace Latchkey
