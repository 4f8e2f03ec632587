// SPDX-License-Identifier: MIT
#include "exportproject.h"

#include "datafolder.h"
#include "failure.h"
#include "jsontext.h"
#include "owncollections.h"
#include "rowtext.h"
#include "schemasnapshot.h"

#include <boost/json/serialize.hpp>

#include <fstream>
#include <iostream>

namespace fs = std::filesystem;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// A file of the export. Whatever fails is told when it is finished.
class ExportFile {
public:
    explicit ExportFile(fs::path path) : m_path(std::move(path)), m_stream(m_path, std::ios::binary) { }

    void write(std::string_view text) { m_stream.write(text.data(), static_cast<std::streamsize>(text.size())); }

    void finish()
    {
        m_stream.close();
        if (!m_stream)
            throw Failure(
                ExitCode::DataUnusable, m_path.string() + " cannot be written. Is the disk full, or the folder not yours?");
    }

private:
    fs::path m_path;
    std::ofstream m_stream;
};

void makeEmptyFolder(const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder))
        throw Failure(ExitCode::DataUnusable, folder.string() + " cannot be made. Check its path and rights, or choose another.");
    if (!fs::is_empty(folder))
        throw Failure(
            ExitCode::WrongUse, folder.string() + " is not empty. Choose a new folder, so that nothing is overwritten.");
}

std::string selectAll(const Collection &collection)
{
    std::string sql = "SELECT ";
    for (const Field &field : collection.fields)
        sql.append("\"").append(field.name).append(&field == &collection.fields.back() ? "\"" : "\", ");
    return sql + " FROM \"" + collection.name + "\" ORDER BY 1";
}

void appendItem(std::string &json, const Statement &row, const Collection &collection)
{
    int column = 0;
    for (const Field &field : collection.fields) {
        json += column == 0 ? '{' : ',';
        appendJsonString(json, field.name);
        json += ':';
        appendValue(json, row, column++, field);
    }
    json += '}';
}

// A list, as `/utils/import` takes it; a line an item, so that two exports can be compared.
std::int64_t exportItems(Database &database, const Collection &collection, const fs::path &path)
{
    ExportFile file(path);
    std::int64_t count = 0;
    for (Statement row = database.query(selectAll(collection)); row.next(); ++count) {
        std::string item = count == 0 ? "[\n" : ",\n";
        appendItem(item, row, collection);
        file.write(item);
    }
    file.write(count == 0 ? "[]\n" : "\n]\n");
    file.finish();
    return count;
}

void exportSchema(const std::vector<OwnCollection> &collections, Origins origins, const fs::path &path)
{
    ExportFile file(path);
    file.write(json::serialize(schemaSnapshot(collections, origins)) + '\n');
    file.finish();
}

json::value orNull(const std::optional<std::string> &text)
{
    return text ? json::value(*text) : json::value();
}

constexpr std::string_view people
    = "SELECT users.id, users.email, users.first_name, users.last_name, users.status, roles.name, users.password, "
      "users.tfa_secret, users.language FROM directus_users AS users LEFT JOIN directus_roles AS roles ON roles.id = users.role "
      "WHERE users.email IS NOT NULL ORDER BY users.email";

// For who would rather invite people anew than move their passwords.
std::int64_t exportPeople(Database &database, const fs::path &path)
{
    json::array list;
    for (Statement row = database.query(people); row.next();)
        list.push_back(json::object{{"email", row.text(1)}, {"first_name", orNull(row.optionalText(2))},
            {"last_name", orNull(row.optionalText(3))}, {"status", row.text(4)}, {"role", orNull(row.optionalText(5))}});
    ExportFile file(path);
    file.write(json::serialize(list) + '\n');
    file.finish();
    return static_cast<std::int64_t>(list.size());
}

std::string quoted(const std::optional<std::string> &text)
{
    if (!text)
        return "NULL";
    std::string literal = "'";
    for (char c : *text)
        literal.append(c == '\'' ? 2 : 1, c);
    return literal + '\'';
}

// Standard SQL, for whatever database the new project has. The ids stay, and so the posts keep their authors; who is there
// already, the new administrator say, is left alone. Roles are found by their names.
std::string accountStatement(const Statement &row)
{
    const auto text = [&row](int column) { return quoted(row.optionalText(column)); };
    return "INSERT INTO directus_users (id, email, first_name, last_name, status, password, tfa_secret, language, role, "
           "provider)\n"
           "  SELECT "
        + text(0) + ", " + text(1) + ", " + text(2) + ", " + text(3) + ", " + text(4) + ",\n    " + text(6) + ", " + text(7)
        + ", " + text(8) + ",\n    (SELECT min(id) FROM directus_roles WHERE name = " + text(5) + "), 'default'\n"
        + "  WHERE NOT EXISTS (SELECT 1 FROM directus_users WHERE id = " + text(0) + " OR lower(email) = lower(" + text(1)
        + "));\n";
}

void exportAccounts(Database &database, const fs::path &path)
{
    ExportFile file(path);
    file.write("-- The accounts with their password hashes (argon2id). Keep this file as secret as the passwords themselves.\n");
    for (Statement row = database.query(people); row.next();)
        file.write(accountStatement(row));
    file.finish();
}

} // namespace

void exportProject(const Configuration &configuration, const Options &options)
{
    const fs::path target = options.path;
    makeEmptyFolder(target);
    DataFolder folder(configuration);
    const std::unique_ptr<Database> database = folder.open();
    // All files show the same moment.
    Transaction snapshot(*database, Transaction::Kind::Read);
    const std::vector<OwnCollection> collections = ownCollections(*database);
    exportSchema(collections, Origins::AsGiven, target / "schema-for-import.json");
    exportSchema(collections, Origins::FilledIn, target / "schema.json");
    fs::create_directory(target / "items");
    std::int64_t items = 0;
    for (const OwnCollection &collection : collections)
        items += exportItems(*database, *collection, target / "items" / (collection->name + ".json"));
    const std::int64_t accounts = exportPeople(*database, target / "people.json");
    exportAccounts(*database, target / "accounts.sql");
    std::cerr << "Exported " << items << " items and " << accounts << " accounts to " << target.string()
              << ". docs/moving-to-directus.md says how to go on." << std::endl;
}

} // namespace Latchkey::Server
