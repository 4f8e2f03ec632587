// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

namespace Latchkey::Server {

/// Notices that the program that started this one is gone: its end of our standard input is closed then, however it ended.
/// On Linux the kernel is asked for a SIGTERM besides.
class ParentWatch {
public:
    /// `gone` is called once, on a thread of the watch; not after the object has been destroyed.
    explicit ParentWatch(std::function<void()> gone);
    ~ParentWatch();

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
};

} // namespace Latchkey::Server
