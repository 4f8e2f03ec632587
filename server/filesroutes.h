// SPDX-License-Identifier: MIT
#pragma once

#include "collectionroutes.h"

#include <filesystem>

namespace Latchkey::Server {

/// `/files` and `/assets`: pictures of the project, such as its logo, as they were uploaded. They lie in the data folder under
/// `uploads` with names that the server gives.
class FilesRoutes : public CollectionRoutes {
public:
    explicit FilesRoutes(const Services &services);

    void addTo(Router &router);

protected:
    boost::asio::awaitable<boost::json::object> prepare(const Call &call, boost::json::object values, bool isNew) override;
    boost::asio::awaitable<void> removeAll(const Call &call, const std::vector<std::string> &keys) override;

private:
    boost::asio::awaitable<Response> upload(const Call &call);
    Response asset(const Call &call) const;
    std::filesystem::path pathOf(const std::string &nameOnDisk) const;
};

} // namespace Latchkey::Server
