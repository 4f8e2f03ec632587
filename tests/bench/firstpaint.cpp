// SPDX-License-Identifier: MIT
// Starts a program and tells from outside, by what the X server reports, when its window comes up:
//
//   firstpaint [--title TEXT] PROGRAM [ARGUMENT…]
//
// prints "pid N", then milliseconds since just before the program was started:
//   mapped   its first window of some size is on the screen, still empty
//   painted  the X server has been given the first pixels of it (the DAMAGE extension says so)
//   titled   the first pixels since the window's title contains TEXT
//   rested   the last pixels before nothing was painted for a while
// and keeps the program running until standard input closes. Exit code 1 when the program ends before that.
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

extern char **environ;

namespace {

using Clock = std::chrono::steady_clock;

// Toolkits make windows of a few pixels that nobody sees.
constexpr int leastWidth = 100;

constexpr int restTime = 400; // ms; a spinner paints more often

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

/// The program under test, and how long it has been running.
class Program {
public:
    explicit Program(char **arguments) : m_start(Clock::now())
    {
        if (posix_spawnp(&m_pid, arguments[0], nullptr, nullptr, arguments, environ) != 0)
            throw std::runtime_error(std::string("cannot start ") + arguments[0]);
        m_descriptor = static_cast<int>(syscall(SYS_pidfd_open, m_pid, 0));
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program()
    {
        kill(m_pid, SIGTERM);
        waitpid(m_pid, nullptr, 0);
        close(m_descriptor);
    }

    pid_t pid() const { return m_pid; }

    /// Readable once the program has ended.
    int descriptor() const { return m_descriptor; }

    void printTime(const char *event, Clock::time_point when = Clock::now()) const
    {
        const std::chrono::duration<double, std::milli> elapsed = when - m_start;
        std::printf("%s %.3f\n", event, elapsed.count());
        std::fflush(stdout);
    }

private:
    Clock::time_point m_start;
    pid_t m_pid = 0;
    int m_descriptor = -1;
};

/// Follows the first real window that comes up on the screen.
class WindowWatch {
public:
    explicit WindowWatch(std::string wantedTitle)
        : m_wantedTitle(std::move(wantedTitle)), m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            throw std::runtime_error("no X server at DISPLAY");
        m_titleAtom = atom("_NET_WM_NAME");
        const xcb_query_extension_reply_t *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (!damage || !damage->present)
            throw std::runtime_error("the X server has no DAMAGE extension");
        m_damageEvent = damage->first_event + XCB_DAMAGE_NOTIFY;
        // The server refuses the other requests of an extension until its version has been agreed on.
        const auto asked = xcb_damage_query_version(m_connection, XCB_DAMAGE_MAJOR_VERSION, XCB_DAMAGE_MINOR_VERSION);
        const Owned<xcb_damage_query_version_reply_t> agreed(xcb_damage_query_version_reply(m_connection, asked, nullptr));
        if (!agreed)
            throw std::runtime_error("the X server's DAMAGE extension does not answer");
        listen(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY);
    }
    WindowWatch(const WindowWatch &) = delete;
    WindowWatch &operator=(const WindowWatch &) = delete;
    ~WindowWatch() { xcb_disconnect(m_connection); }

    int descriptor() const { return xcb_get_file_descriptor(m_connection); }

    void readEvents(const Program &program)
    {
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)})
            read(*event, program);
        if (xcb_connection_has_error(m_connection))
            throw std::runtime_error("the X server has gone");
    }

    /// Something has been painted, and it is not known yet whether that was all.
    bool isPainting() const { return m_isPainted && !m_isRested; }

    void rest(const Program &program)
    {
        m_isRested = true;
        program.printTime("rested", m_lastPainted);
    }

private:
    void read(const xcb_generic_event_t &event, const Program &program)
    {
        const int type = event.response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY)
            readCreation(reinterpret_cast<const xcb_create_notify_event_t &>(event));
        else if (type == XCB_CONFIGURE_NOTIFY)
            readSize(reinterpret_cast<const xcb_configure_notify_event_t &>(event));
        else if (type == XCB_MAP_NOTIFY)
            readMapping(reinterpret_cast<const xcb_map_notify_event_t &>(event), program);
        else if (type == XCB_PROPERTY_NOTIFY)
            readTitle(reinterpret_cast<const xcb_property_notify_event_t &>(event));
        else if (type == m_damageEvent)
            readDamage(reinterpret_cast<const xcb_damage_notify_event_t &>(event), program);
    }

    void readCreation(const xcb_create_notify_event_t &event)
    {
        if (m_window == XCB_NONE && event.width >= leastWidth)
            follow(event.window);
    }

    void readSize(const xcb_configure_notify_event_t &event)
    {
        if (m_window == XCB_NONE && event.width >= leastWidth)
            follow(event.window);
    }

    void follow(xcb_window_t window)
    {
        m_window = window;
        listen(window, XCB_EVENT_MASK_PROPERTY_CHANGE);
        m_damage = xcb_generate_id(m_connection);
        xcb_damage_create(m_connection, m_damage, window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        xcb_flush(m_connection);
    }

    void readMapping(const xcb_map_notify_event_t &event, const Program &program)
    {
        if (event.window != m_window)
            return;
        m_isMapped = true;
        program.printTime("mapped");
    }

    void readTitle(const xcb_property_notify_event_t &event)
    {
        if (event.window == m_window && event.atom == m_titleAtom && !m_isTitled && !m_wantedTitle.empty())
            m_isTitled = title().find(m_wantedTitle) != std::string::npos;
    }

    void readDamage(const xcb_damage_notify_event_t &event, const Program &program)
    {
        // Until it is taken off, the server says nothing of more.
        xcb_damage_subtract(m_connection, event.damage, XCB_NONE, XCB_NONE);
        xcb_flush(m_connection);
        m_lastPainted = Clock::now();
        if (m_isMapped && !std::exchange(m_isPainted, true))
            program.printTime("painted");
        if (m_isTitled && !std::exchange(m_isTitledPainted, true))
            program.printTime("titled");
    }

    void listen(xcb_window_t window, std::uint32_t events)
    {
        xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }

    xcb_atom_t atom(std::string_view name)
    {
        const auto asked = xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.data());
        const Owned<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, asked, nullptr));
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    }

    std::string title()
    {
        constexpr std::uint32_t mostWords = 256;
        const auto asked = xcb_get_property(m_connection, 0, m_window, m_titleAtom, XCB_ATOM_ANY, 0, mostWords);
        const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection, asked, nullptr));
        if (!reply)
            return {};
        return {static_cast<const char *>(xcb_get_property_value(reply.get())),
            static_cast<std::size_t>(xcb_get_property_value_length(reply.get()))};
    }

    const std::string m_wantedTitle;
    xcb_connection_t *const m_connection;
    xcb_atom_t m_titleAtom = XCB_ATOM_NONE;
    int m_damageEvent = 0;
    xcb_window_t m_window = XCB_NONE;
    xcb_damage_damage_t m_damage = XCB_NONE;
    bool m_isMapped = false;
    bool m_isPainted = false;
    bool m_isTitled = false;
    bool m_isTitledPainted = false;
    bool m_isRested = false;
    Clock::time_point m_lastPainted;
};

/// False when the program ended by itself.
bool watchUntilInputCloses(WindowWatch &watch, const Program &program)
{
    std::array<pollfd, 3> sources{
        {{watch.descriptor(), POLLIN, 0}, {program.descriptor(), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
    while (sources[1].revents == 0 && sources[2].revents == 0) {
        // A reply that was waited for may have brought events with it: they are in the queue, not in the socket.
        watch.readEvents(program);
        if (poll(sources.data(), sources.size(), watch.isPainting() ? restTime : -1) == 0)
            watch.rest(program);
    }
    return sources[1].revents == 0;
}

int run(int argc, char **argv)
{
    const bool hasTitle = argc > 2 && std::string_view(argv[1]) == "--title";
    char **arguments = argv + (hasTitle ? 3 : 1);
    if (arguments >= argv + argc)
        throw std::runtime_error("usage: firstpaint [--title TEXT] PROGRAM [ARGUMENT...]");
    WindowWatch watch(hasTitle ? argv[2] : "");
    const Program program(arguments);
    std::printf("pid %d\n", program.pid());
    return watchUntilInputCloses(watch, program) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "firstpaint: %s\n", error.what());
        return 2;
    }
}
