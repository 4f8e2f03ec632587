// SPDX-License-Identifier: MIT
// Shows the sign-in dialog, then the titles of the newest posts in a list:
//     posts-window [https://cms.example.com]
// At the next start the session goes on without a question.
#include <directus/items.h>
#include <signin/projectaccess.h>
#include <signin/signindialog.h>

#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardPaths>
#include <QStatusBar>

namespace {

class PostsWindow final : public QMainWindow {
public:
    explicit PostsWindow(Latchkey::ProjectAccess *access) : m_access(access)
    {
        setCentralWidget(&m_titles);
        resize(600, 400);
        menuBar()->addMenu("Account")->addAction("Sign Out", access, &Latchkey::ProjectAccess::signOut);
        connect(access, &Latchkey::ProjectAccess::signedIn, this, &PostsWindow::readPosts);
        connect(access, &Latchkey::ProjectAccess::signedOut, &m_titles, &QListWidget::clear);
    }

private:
    void readPosts()
    {
        setWindowTitle(m_access->projectName());
        statusBar()->showMessage("Signed in as " + m_access->email());
        const Directus::Query newest{.fields = {"title"}, .limit = 50, .sort = {"-date_created"}};
        Directus::Items(m_access->client()).readItems("posts", newest)->then(this, &PostsWindow::showPosts);
    }

    void showPosts(const Directus::Result<Directus::ItemList> &posts)
    {
        m_titles.clear();
        if (!posts)
            return statusBar()->showMessage("The posts could not be read: " + posts.error().detail);
        for (const QJsonObject &post : posts->data)
            m_titles.addItem(post["title"].toString());
    }

    Latchkey::ProjectAccess *const m_access;
    QListWidget m_titles;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName("posts-window");
    QApplication::setStyle("fusion");
    QApplication program(argc, argv);

    Latchkey::ProjectAccess access(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    PostsWindow window(&access);
    Latchkey::SignInDialog dialog(&access, &window);
    QObject::connect(&access, &Latchkey::ProjectAccess::signedOut, &dialog, &QDialog::open);
    QObject::connect(&dialog, &QDialog::rejected, &program, &QApplication::quit);

    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        access.open(QUrl(arguments[1]));
    else
        access.open();
    window.show();
    if (!access.isSignedIn())
        dialog.open();
    return QApplication::exec();
}
