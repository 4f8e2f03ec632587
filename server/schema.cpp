// SPDX-License-Identifier: MIT
#include "schema.h"

#include "failure.h"

#include <array>
#include <string>
#include <tuple>

namespace Latchkey::Server {

namespace {

// "Lkey": tells our files from other SQLite files.
constexpr std::int64_t applicationId = 0x4c6b6579;

// Tables and columns bear Directus' names, in Directus' order; times are milliseconds since 1970.
// directus_sessions.token and directus_users.token hold digests, never the tokens themselves.
constexpr const char *firstSchema = R"sql(
CREATE TABLE directus_roles (
    id char(36) NOT NULL PRIMARY KEY,
    name varchar(100) NOT NULL,
    icon varchar(64) NOT NULL DEFAULT 'supervised_user_circle',
    description text,
    parent char(36) REFERENCES directus_roles(id)
) WITHOUT ROWID;

CREATE TABLE directus_policies (
    id char(36) NOT NULL PRIMARY KEY,
    name varchar(100) NOT NULL,
    icon varchar(64) NOT NULL DEFAULT 'badge',
    description text,
    ip_access text,
    enforce_tfa boolean NOT NULL DEFAULT 0,
    admin_access boolean NOT NULL DEFAULT 0,
    app_access boolean NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE directus_users (
    id char(36) NOT NULL PRIMARY KEY,
    first_name varchar(50),
    last_name varchar(50),
    email varchar(128),
    password varchar(255),
    location varchar(255),
    title varchar(50),
    description text,
    tags json,
    avatar char(36),
    language varchar(255),
    tfa_secret varchar(255),
    status varchar(16) NOT NULL DEFAULT 'active',
    role char(36) REFERENCES directus_roles(id) ON DELETE SET NULL,
    token varchar(255),
    last_access datetime,
    last_page varchar(255),
    provider varchar(128) NOT NULL DEFAULT 'default',
    external_identifier varchar(255),
    auth_data json,
    email_notifications boolean DEFAULT 1,
    appearance varchar(255),
    theme_dark varchar(255),
    theme_light varchar(255),
    theme_light_overrides json,
    theme_dark_overrides json,
    text_direction varchar(255) NOT NULL DEFAULT 'auto'
) WITHOUT ROWID;
CREATE UNIQUE INDEX directus_users_email_unique ON directus_users (lower(email));
CREATE UNIQUE INDEX directus_users_token_unique ON directus_users (token);

CREATE TABLE directus_access (
    id char(36) NOT NULL PRIMARY KEY,
    role char(36) REFERENCES directus_roles(id) ON DELETE CASCADE,
    user char(36) REFERENCES directus_users(id) ON DELETE CASCADE,
    policy char(36) NOT NULL REFERENCES directus_policies(id) ON DELETE CASCADE,
    sort integer
) WITHOUT ROWID;
CREATE INDEX directus_access_role_index ON directus_access (role);
CREATE INDEX directus_access_user_index ON directus_access (user);

CREATE TABLE directus_permissions (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    collection varchar(64) NOT NULL,
    action varchar(10) NOT NULL,
    permissions json,
    validation json,
    presets json,
    fields text,
    policy char(36) NOT NULL REFERENCES directus_policies(id) ON DELETE CASCADE
);
CREATE INDEX directus_permissions_policy_index ON directus_permissions (policy);

CREATE TABLE directus_sessions (
    token varchar(64) NOT NULL PRIMARY KEY,
    user char(36) REFERENCES directus_users(id) ON DELETE CASCADE,
    expires datetime NOT NULL,
    ip varchar(255),
    user_agent text,
    share char(36),
    origin varchar(255),
    next_token varchar(64)
) WITHOUT ROWID;
CREATE INDEX directus_sessions_user_index ON directus_sessions (user);
CREATE INDEX directus_sessions_expires_index ON directus_sessions (expires);

CREATE TABLE directus_settings (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    project_name varchar(100) NOT NULL DEFAULT 'Directus',
    project_url varchar(255),
    project_color varchar(255) NOT NULL DEFAULT '#6644FF',
    project_logo char(36),
    public_foreground char(36),
    public_background char(36),
    public_note text,
    auth_login_attempts integer DEFAULT 25,
    auth_password_policy varchar(100),
    custom_css text,
    project_descriptor varchar(100),
    default_language varchar(255) NOT NULL DEFAULT 'en-US',
    public_favicon char(36),
    default_appearance varchar(255) NOT NULL DEFAULT 'auto',
    default_theme_light varchar(255),
    theme_light_overrides json,
    default_theme_dark varchar(255),
    theme_dark_overrides json,
    public_registration boolean NOT NULL DEFAULT 0,
    public_registration_verify_email boolean NOT NULL DEFAULT 1,
    public_registration_role char(36) REFERENCES directus_roles(id) ON DELETE SET NULL,
    public_registration_email_filter json
);

CREATE TABLE posts (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    status varchar(255) NOT NULL DEFAULT 'draft',
    title varchar(255) NOT NULL,
    slug varchar(255),
    content text,
    user_created char(36) REFERENCES directus_users(id) ON DELETE SET NULL,
    date_created datetime,
    date_updated datetime,
    publish_date datetime
);
CREATE INDEX posts_publish_date_index ON posts (publish_date);
CREATE INDEX posts_date_created_index ON posts (date_created);
CREATE INDEX posts_status_index ON posts (status);
CREATE INDEX posts_user_created_index ON posts (user_created);
)sql";

// Directus counts failed logins in its memory and knows neither of our own two tables; a mail's row says what to send and to
// whom, and no token: that is made when it leaves.
constexpr const char *accountsSchema = R"sql(
CREATE TABLE directus_activity (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    action varchar(45) NOT NULL,
    user char(36),
    timestamp datetime NOT NULL,
    ip varchar(50),
    user_agent text,
    collection varchar(64) NOT NULL,
    item varchar(255) NOT NULL,
    origin varchar(255)
);
CREATE INDEX directus_activity_user_index ON directus_activity (user, id);

CREATE TABLE latchkey_login_attempts (
    user char(36) NOT NULL PRIMARY KEY REFERENCES directus_users(id) ON DELETE CASCADE,
    attempts integer NOT NULL
) WITHOUT ROWID;

CREATE TABLE latchkey_mails (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    scope varchar(32) NOT NULL,
    email varchar(128) NOT NULL,
    url text,
    attempts integer NOT NULL DEFAULT 0,
    due datetime NOT NULL
);
CREATE INDEX latchkey_mails_due_index ON latchkey_mails (due);
)sql";

// How a million posts are paged; see ranks.h. -9000000000000000 stands for no date and comes before all of them.
constexpr const char *ranksSchema = R"sql(
DROP INDEX posts_status_index;
CREATE INDEX posts_status_publish_date_index ON posts (status, publish_date);

CREATE TABLE latchkey_ranks (
    sort varchar(64) NOT NULL,
    first integer NOT NULL,
    id integer NOT NULL,
    items integer NOT NULL,
    PRIMARY KEY (sort, first, id)
) WITHOUT ROWID;
INSERT INTO latchkey_ranks SELECT 'id', -9000000000000000, 0, count(*) FROM posts;
INSERT INTO latchkey_ranks SELECT 'date_created', -9000000000000000, 0, count(*) FROM posts;
INSERT INTO latchkey_ranks SELECT 'publish_date', -9000000000000000, 0, count(*) FROM posts;
)sql";

// The rank that the row belongs to, as it was (OLD) or is (NEW), holds one more or one less.
std::string countRow(const std::string &sort, const std::string &row, char sign)
{
    const std::string key = sort == "id" ? row + ".id" : "ifnull(" + row + '.' + sort + ", -9000000000000000)";
    return "    UPDATE latchkey_ranks SET items = items " + std::string(1, sign) + " 1 WHERE sort = '" + sort
        + "' AND (first, id) =\n        (SELECT first, id FROM latchkey_ranks WHERE sort = '" + sort + "' AND (first, id) <= ("
        + key + ", " + row + ".id)\n            ORDER BY first DESC, id DESC LIMIT 1);\n";
}

std::string countInAllSorts(const std::string &row, char sign)
{
    return countRow("id", row, sign) + countRow("date_created", row, sign) + countRow("publish_date", row, sign);
}

std::string rankTrigger(const std::string &name, const std::string &event, const std::string &statements)
{
    return "CREATE TRIGGER latchkey_ranks_" + name + " AFTER " + event + " ON posts BEGIN\n" + statements + "END;\n";
}

// Triggers count, so that no way of writing can forget it.
std::string rankTriggers()
{
    std::string triggers = rankTrigger("insert", "INSERT", countInAllSorts("NEW", '+'));
    triggers += rankTrigger("delete", "DELETE", countInAllSorts("OLD", '-'));
    for (const char *sort : {"date_created", "publish_date"})
        triggers += rankTrigger(sort, std::string("UPDATE OF ") + sort, countRow(sort, "OLD", '-') + countRow(sort, "NEW", '+'));
    return triggers;
}

// How they are searched; see searchindex.h. Triggers here, too.
constexpr const char *searchSchema = R"sql(
CREATE VIRTUAL TABLE latchkey_posts_search USING fts5(status, title, slug, content, content = 'posts', content_rowid = 'id',
    tokenize = 'trigram', detail = none, columnsize = 0);
CREATE TABLE latchkey_posts_search_waiting (id integer NOT NULL PRIMARY KEY);
INSERT INTO latchkey_posts_search_waiting SELECT id FROM posts;
CREATE TRIGGER latchkey_posts_search_insert AFTER INSERT ON posts BEGIN
    INSERT INTO latchkey_posts_search_waiting VALUES (NEW.id);
END;
CREATE TRIGGER latchkey_posts_search_delete AFTER DELETE ON posts BEGIN
    INSERT INTO latchkey_posts_search (latchkey_posts_search, rowid, status, title, slug, content)
        SELECT 'delete', OLD.id, OLD.status, OLD.title, OLD.slug, OLD.content
        WHERE NOT EXISTS (SELECT 1 FROM latchkey_posts_search_waiting WHERE id = OLD.id);
    DELETE FROM latchkey_posts_search_waiting WHERE id = OLD.id;
END;
CREATE TRIGGER latchkey_posts_search_update AFTER UPDATE OF status, title, slug, content ON posts BEGIN
    INSERT INTO latchkey_posts_search (latchkey_posts_search, rowid, status, title, slug, content)
        SELECT 'delete', OLD.id, OLD.status, OLD.title, OLD.slug, OLD.content
        WHERE NOT EXISTS (SELECT 1 FROM latchkey_posts_search_waiting WHERE id = OLD.id);
    INSERT OR IGNORE INTO latchkey_posts_search_waiting VALUES (NEW.id);
END;
)sql";

// Directus' own, with the columns that this server has a use for.
constexpr const char *collectionsSchema = R"sql(
CREATE TABLE directus_collections (
    collection varchar(64) NOT NULL PRIMARY KEY,
    icon varchar(64),
    note text
) WITHOUT ROWID;

CREATE TABLE directus_fields (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    collection varchar(64) NOT NULL,
    field varchar(64) NOT NULL,
    special varchar(64),
    note text,
    required boolean NOT NULL DEFAULT 0,
    UNIQUE (collection, field)
);

CREATE TABLE directus_files (
    id char(36) NOT NULL PRIMARY KEY,
    storage varchar(255) NOT NULL,
    filename_disk varchar(255),
    filename_download varchar(255) NOT NULL,
    title varchar(255),
    type varchar(255),
    uploaded_by char(36) REFERENCES directus_users(id) ON DELETE SET NULL,
    created_on datetime,
    uploaded_on datetime,
    filesize integer,
    description text
) WITHOUT ROWID;
)sql";

// Step n leads from user_version n to n + 1. What a released step makes is never changed again.
std::array<std::string, 4> steps()
{
    return {firstSchema, accountsSchema, ranksSchema + rankTriggers() + searchSchema, collectionsSchema};
}

constexpr std::int64_t newestVersion = std::tuple_size_v<decltype(steps())>;

std::int64_t readNumber(Database &database, std::string_view sql)
{
    Statement statement = database.query(sql);
    statement.next();
    return statement.integer(0);
}

void setPragma(Database &database, const std::string &name, std::int64_t value)
{
    database.execute(("PRAGMA " + name + " = " + std::to_string(value)).c_str());
}

} // namespace

std::int64_t schemaVersion(Database &database)
{
    return readNumber(database, "PRAGMA user_version");
}

void requireOwnDatabase(Database &database)
{
    const std::int64_t version = schemaVersion(database);
    const std::int64_t writtenBy = readNumber(database, "PRAGMA application_id");
    const bool empty = version == 0 && readNumber(database, "SELECT count(*) FROM sqlite_master") == 0;
    if (writtenBy != applicationId && !empty)
        throw Failure(ExitCode::DataUnusable, "is the database of another program. Choose another folder with --data.");
    if (version > newestVersion)
        throw Failure(ExitCode::DataUnusable,
            "was written by a newer latchkey-server. Install that version, or choose another folder with --data.");
}

bool isUpToDate(Database &database)
{
    return schemaVersion(database) == newestVersion;
}

bool migrate(Database &database)
{
    std::int64_t version = schemaVersion(database);
    const bool isNew = version == 0;
    const auto all = steps();
    for (; version < newestVersion; ++version)
        database.execute(all[static_cast<std::size_t>(version)].c_str());
    setPragma(database, "application_id", applicationId);
    setPragma(database, "user_version", newestVersion);
    return isNew;
}

} // namespace Latchkey::Server
