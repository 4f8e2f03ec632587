// SPDX-License-Identifier: MIT
// Logs in and prints the titles of the newest posts, with the client library alone:
//     PASSWORD=… read-posts https://cms.example.com ada@example.com
// The password comes by the environment, since everybody on a machine can read the arguments of a program.
#include <directus/authentication.h>
#include <directus/authenticationstorage.h>
#include <directus/client.h>
#include <directus/items.h>
#include <directus/transport.h>

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QTextStream>

namespace {

void fail(const Directus::Error &error)
{
    QTextStream(stderr) << "It did not work: " << (error.detail.isEmpty() ? "see the server's log" : error.detail) << " (status "
                        << error.status << ")\n";
    QCoreApplication::exit(1);
}

void printTitles(const Directus::Result<Directus::ItemList> &posts)
{
    if (!posts)
        return fail(posts.error());
    QTextStream out(stdout);
    for (const QJsonObject &post : posts->data)
        out << post["title"].toString() << '\n';
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: PASSWORD=... read-posts PROJECT EMAIL\n";
        return 2;
    }

    QNetworkAccessManager network;
    Directus::Transport transport(QUrl(arguments[1]), &network);
    Directus::MemoryStorage storage;
    Directus::Authentication authentication(&transport, &storage);
    Directus::Client client(&transport, &authentication);

    const Directus::Credentials credentials{.email = arguments[2], .password = qEnvironmentVariable("PASSWORD")};
    authentication.login(credentials)->then(&client, [&client](const Directus::Result<Directus::AuthenticationData> &login) {
        if (!login)
            return fail(login.error());
        const Directus::Query newest{.fields = {"title"}, .limit = 10, .sort = {"-date_created"}};
        Directus::Items(&client).readItems("posts", newest)->then(&client, printTitles);
    });
    return QCoreApplication::exec();
}
