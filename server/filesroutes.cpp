// SPDX-License-Identifier: MIT
#include "filesroutes.h"

#include "clock.h"
#include "configuration.h"
#include "databasewriter.h"
#include "errors.h"
#include "itemsreader.h"
#include "itemswriter.h"
#include "multipart.h"
#include "random.h"

#include <boost/json/object.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <vector>

namespace asio = boost::asio;
namespace fs = std::filesystem;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

struct PictureType {
    std::string_view type;
    std::string_view ending;
};

// What a browser may show. Everything else goes out as bytes to be kept, whatever its sender called it.
constexpr std::array<PictureType, 7> pictures{{{"image/png", ".png"}, {"image/jpeg", ".jpg"}, {"image/gif", ".gif"},
    {"image/webp", ".webp"}, {"image/avif", ".avif"}, {"image/svg+xml", ".svg"}, {"image/x-icon", ".ico"}}};

const PictureType *pictureType(std::string_view type)
{
    const auto found = std::find_if(
        pictures.begin(), pictures.end(), [type](const PictureType &known) { return known.type == type; });
    return found == pictures.end() ? nullptr : &*found;
}

bool isUuid(std::string_view text)
{
    return text.size() == 36 && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos;
}

// The pictures of the sign-in page are for everybody.
bool isBranding(Database &database, const std::string &id)
{
    return database
        .query(
            "SELECT 1 FROM directus_settings WHERE ? IN (project_logo, public_foreground, public_background, public_favicon)", id)
        .next();
}

struct StoredFile {
    std::string name;
    std::string type;
};

std::optional<StoredFile> findFile(Database &database, const std::string &id)
{
    Statement row = database.query("SELECT filename_disk, type FROM directus_files WHERE id = ?", id);
    if (!row.next())
        return {};
    return StoredFile{std::string(row.text(0)), std::string(row.text(1))};
}

const FormPart &fileIn(const std::vector<FormPart> &parts)
{
    const auto file = std::find_if(parts.begin(), parts.end(), [](const FormPart &part) { return !part.fileName.empty(); });
    if (file == parts.end())
        throw invalidPayload("No files were included in the body");
    return *file;
}

void writeFile(const fs::path &path, std::string_view content)
{
    fs::create_directories(path.parent_path());
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    stream.close();
    if (!stream)
        throw std::runtime_error("the file cannot be written to " + path.string());
}

} // namespace

FilesRoutes::FilesRoutes(const Services &services) : CollectionRoutes(services, "/files", filesCollection()) { }

void FilesRoutes::addTo(Router &router)
{
    router.add("POST", "/files", [this](const Call &call) { return upload(call); });
    router.addPlain("GET", "/assets/:id", [this](const Call &call) { return asset(call); });
    router.addPlain("GET", "/assets/:id/:name", [this](const Call &call) { return asset(call); });
    // Of routes that match alike the first counts: this POST stands in for that of every collection.
    CollectionRoutes::addTo(router);
}

asio::awaitable<Response> FilesRoutes::upload(const Call &call)
{
    if (Rights(services().reader, call.asker).rules(collection().name, "create").empty())
        throw forbidden();
    const std::vector<FormPart> parts = parseMultipart(call.request);
    const FormPart &file = fileIn(parts);
    const std::string id = randomUuid();
    const PictureType *picture = pictureType(file.contentType);
    const std::string nameOnDisk = id + (picture ? std::string(picture->ending) : std::string());
    json::object values{{"id", id}, {"storage", "local"}, {"filename_disk", nameOnDisk}, {"filename_download", file.fileName},
        {"title", file.fileName}, {"type", file.contentType.empty() ? "application/octet-stream" : file.contentType},
        {"filesize", static_cast<std::int64_t>(file.content.size())}};
    for (const FormPart &part : parts) {
        if (part.fileName.empty() && (part.name == "title" || part.name == "description"))
            values[part.name] = validUtf8(part.content);
    }
    const auto write = [&](Database &database) {
        const Rights rights(database, call.asker);
        ItemsWriter(database, collection(), rights, call.asker).create(values);
        writeFile(pathOf(nameOnDisk), file.content);
    };
    co_await services().writer.write(write);
    co_return readBack(call, id);
}

// What says where a file lies is for the server alone: else it would show, and remove, the file of another item.
asio::awaitable<json::object> FilesRoutes::prepare(const Call &, json::object values, bool)
{
    for (const char *field : {"storage", "filename_disk", "filesize"}) {
        if (values.contains(field))
            throw invalidPayload("You can't change the \"" + std::string(field) + "\" value manually");
    }
    co_return values;
}

// The files last: a removal that is undone has to leave them.
asio::awaitable<void> FilesRoutes::removeAll(const Call &call, const std::vector<std::string> &keys)
{
    std::vector<StoredFile> files;
    for (const std::string &key : keys) {
        if (std::optional<StoredFile> file = findFile(services().reader, key))
            files.push_back(std::move(*file));
    }
    co_await CollectionRoutes::removeAll(call, keys);
    std::error_code ignored;
    for (const StoredFile &file : files)
        fs::remove(pathOf(file.name), ignored);
}

Response FilesRoutes::asset(const Call &call) const
{
    const std::string id = lowerCase(call.parameters[0]);
    if (!isUuid(id))
        throw forbidden();
    if (!isBranding(services().reader, id)) {
        const Rights rights(services().reader, call.asker);
        ItemsReader(services().reader, collection(), rights, call.asker).readOne(id, {});
    }
    const std::optional<StoredFile> file = findFile(services().reader, id);
    std::ifstream stream(file ? pathOf(file->name) : fs::path(), std::ios::binary);
    if (!file || !stream)
        throw forbidden();
    Response response;
    const PictureType *picture = pictureType(file->type);
    response.headers = {{"Cache-Control", "max-age=2592000"},
        {"Content-Type", picture ? std::string(picture->type) : std::string("application/octet-stream")}};
    response.body.assign(std::istreambuf_iterator<char>(stream), {});
    return response;
}

// The name is one of ours; should the database say otherwise, it still leads nowhere else.
fs::path FilesRoutes::pathOf(const std::string &nameOnDisk) const
{
    return services().configuration.dataFolder / "uploads" / fs::path(nameOnDisk).filename();
}

} // namespace Latchkey::Server
