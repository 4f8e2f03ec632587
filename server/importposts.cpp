// SPDX-License-Identifier: MIT
#include "importposts.h"

#include "datafolder.h"
#include "failure.h"
#include "postsource.h"
#include "ranks.h"

#include <iostream>

namespace Latchkey::Server {

namespace {

// Posts come in no order of dates, so each batch writes nearly every page of the indexes anew: the fewer, the better. But a
// server on the same folder has to get its turn.
constexpr int largeBatch = 100'000;
constexpr int smallBatch = 5000;

// A number that is taken already makes way for a new one, an author who is not known here for none.
constexpr std::string_view insertPost
    = "INSERT INTO posts (id, status, title, slug, content, user_created, date_created, date_updated, publish_date) VALUES "
      "(CASE WHEN EXISTS (SELECT 1 FROM posts WHERE id = ?1) THEN NULL ELSE ?1 END, coalesce(?2, 'draft'), ?3, ?4, ?5, "
      "(SELECT id FROM directus_users WHERE id = ?6), ?7, ?8, ?9)";

SqlValue orNull(const std::optional<std::int64_t> &number)
{
    return number ? SqlValue(*number) : SqlValue(nullptr);
}

class Import {
public:
    Import(Database &database, PostSource &source, int batchSize) : m_database(database), m_source(source), m_batchSize(batchSize)
    {
    }

    // The counts of the orders are quicker made afresh than kept up to date a million times.
    void run()
    {
        try {
            while (importBatch()) { }
        } catch (...) {
            recount();
            throw;
        }
        recount();
    }

    std::int64_t imported() const { return m_imported; }
    std::int64_t renumbered() const { return m_renumbered; }

private:
    bool importBatch()
    {
        Transaction transaction(m_database);
        Ranks(m_database).suspend();
        int count = 0;
        bool more = true;
        std::int64_t renumbered = 0;
        for (ImportedPost post; count < m_batchSize && (more = m_source.next(post)); ++count)
            renumbered += insert(post) ? 0 : 1;
        transaction.commit();
        m_imported += count;
        m_renumbered += renumbered;
        return more;
    }

    // Whether the post has kept its number.
    bool insert(const ImportedPost &post)
    {
        post.requireComplete();
        const Milliseconds created = post.dateCreated.value_or(m_began);
        m_database.run(insertPost, orNull(post.id), post.status, post.title, post.slug, post.content, post.userCreated, created,
            orNull(post.dateUpdated), orNull(post.publishDate));
        return !post.id || m_database.lastInsertedNumber() == *post.id;
    }

    void recount()
    {
        Transaction transaction(m_database);
        Ranks(m_database).maintain();
        transaction.commit();
    }

    Database &m_database;
    PostSource &m_source;
    const int m_batchSize;
    const Milliseconds m_began = now();
    std::int64_t m_imported = 0;
    std::int64_t m_renumbered = 0;
};

// Whether no server runs on the folder; none can be started on it from then on.
bool lockFolder(DataFolder &folder)
{
    try {
        folder.lock();
        return true;
    } catch (const Failure &failure) {
        if (failure.exitCode() != ExitCode::AlreadyRunning)
            throw;
        return false;
    }
}

std::string count(std::int64_t posts)
{
    return std::to_string(posts) + (posts == 1 ? " post" : " posts");
}

void report(const Import &import, const PostSource &source)
{
    std::cerr << "Imported " << count(import.imported()) << '.' << std::endl;
    if (import.renumbered() > 0)
        std::cerr << count(import.renumbered()) << " got a new number, as there was a post of that number already." << std::endl;
    if (source.unknownFields().empty())
        return;
    std::cerr << "Passed over what posts do not have:";
    for (const std::string &field : source.unknownFields())
        std::cerr << ' ' << field;
    std::cerr << '.' << std::endl;
}

} // namespace

void importPosts(const Configuration &configuration, const Options &options)
{
    const std::unique_ptr<PostSource> source = openPosts(options.path);
    DataFolder folder(configuration);
    const bool isAlone = lockFolder(folder);
    const std::unique_ptr<Database> database = folder.open();
    database->execute(isAlone ? "PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 50000" : "PRAGMA cache_size = -65536");
    Import import(*database, *source, isAlone ? largeBatch : smallBatch);
    try {
        import.run();
    } catch (const PostError &error) {
        throw Failure(ExitCode::WrongUse,
            source->place() + ": " + error.what() + ". "
                + (import.imported() == 0 ? std::string("Nothing has been imported. Correct the file and import it again.")
                                          : count(import.imported())
                            + " before it have been imported. Correct the file, take those out, and import it again."));
    }
    report(import, *source);
}

} // namespace Latchkey::Server
