// SPDX-License-Identifier: MIT
#include "smtp.h"

#include "failure.h"

#define BOOST_DLL_USE_STD_FS
#include <boost/dll/shared_library.hpp>
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace Latchkey::Server {

namespace {

constexpr long connectTime = 20;
constexpr long sendTime = 120;

#ifdef _WIN32
constexpr std::array libraryNames{"libcurl.dll", "libcurl-x64.dll"};
#elif defined(__APPLE__)
constexpr std::array libraryNames{"libcurl.4.dylib", "/usr/lib/libcurl.4.dylib"};
#else
constexpr std::array libraryNames{"libcurl.so.4", "libcurl-gnutls.so.4"};
#endif

boost::dll::shared_library load()
{
    for (const char *name : libraryNames) {
        std::error_code error;
        boost::dll::shared_library library(name, boost::dll::load_mode::search_system_folders, error);
        if (!error)
            return library;
    }
    throw Failure(ExitCode::WrongUse,
        "EMAIL_TRANSPORT=smtp needs libcurl, which is not there. Install it (libcurl4 on Debian), or leave EMAIL_TRANSPORT out "
        "to "
        "keep mails in the data folder.");
}

// What is still to be sent.
struct Rest {
    std::string_view text;
};

std::size_t takeFrom(char *buffer, std::size_t size, std::size_t count, void *rest)
{
    std::string_view &text = static_cast<Rest *>(rest)->text;
    const std::size_t length = std::min(size * count, text.size());
    std::memcpy(buffer, text.data(), length);
    text.remove_prefix(length);
    return length;
}

int endIfAborted(void *aborted, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<std::atomic<bool> *>(aborted)->load() ? 1 : 0;
}

std::string urlOf(const SmtpSettings &settings)
{
    const std::string host = settings.host.find(':') == std::string::npos ? settings.host : '[' + settings.host + ']';
    return (settings.secure ? "smtps://" : "smtp://") + host + ':' + std::to_string(settings.port) + '/' + settings.name;
}

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

// STARTTLS where the server offers it. A password goes over no open line, but for this machine's own.
long securityOf(const SmtpSettings &settings)
{
    if (settings.secure || (!settings.password.empty() && !settings.ignoreTls && !isLoopback(settings.host)))
        return CURLUSESSL_ALL;
    return settings.ignoreTls ? CURLUSESSL_NONE : CURLUSESSL_TRY;
}

} // namespace

class Smtp::Library {
public:
    Library() { globalInit(CURL_GLOBAL_DEFAULT); }

private:
    template <typename Function>
    Function *function(const char *name) const
    {
        return &m_library.get<Function>(name);
    }

    const boost::dll::shared_library m_library = load();

public:
    decltype(&curl_global_init) globalInit = function<decltype(curl_global_init)>("curl_global_init");
    decltype(&curl_easy_init) init = function<decltype(curl_easy_init)>("curl_easy_init");
    decltype(&curl_easy_setopt) set = function<decltype(curl_easy_setopt)>("curl_easy_setopt");
    decltype(&curl_easy_perform) perform = function<decltype(curl_easy_perform)>("curl_easy_perform");
    decltype(&curl_easy_getinfo) info = function<decltype(curl_easy_getinfo)>("curl_easy_getinfo");
    decltype(&curl_easy_strerror) errorText = function<decltype(curl_easy_strerror)>("curl_easy_strerror");
    decltype(&curl_easy_cleanup) cleanup = function<decltype(curl_easy_cleanup)>("curl_easy_cleanup");
    decltype(&curl_slist_append) append = function<decltype(curl_slist_append)>("curl_slist_append");
    decltype(&curl_slist_free_all) freeList = function<decltype(curl_slist_free_all)>("curl_slist_free_all");
};

// One conversation with the server.
class Smtp::Transfer {
public:
    Transfer(const Library &library, const SmtpSettings &settings) : m_library(library), m_handle(library.init())
    {
        if (!m_handle)
            throw MailFailure("libcurl does not begin");
        set(CURLOPT_URL, urlOf(settings).c_str());
        set(CURLOPT_USE_SSL, securityOf(settings));
        set(CURLOPT_CONNECTTIMEOUT, connectTime);
        set(CURLOPT_TIMEOUT, sendTime);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_PROXY, "");
        if (settings.user.empty())
            return;
        set(CURLOPT_USERNAME, settings.user.c_str());
        set(CURLOPT_PASSWORD, settings.password.c_str());
    }
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;
    ~Transfer()
    {
        m_library.freeList(m_recipients);
        if (m_handle)
            m_library.cleanup(m_handle);
    }

    void endWhen(std::atomic<bool> &aborted)
    {
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFODATA, &aborted);
        set(CURLOPT_XFERINFOFUNCTION, &endIfAborted);
    }

    void perform(const OutgoingMail &mail)
    {
        Rest rest{mail.message};
        m_recipients = m_library.append(nullptr, ('<' + mail.to + '>').c_str());
        set(CURLOPT_MAIL_FROM, ('<' + mail.from + '>').c_str());
        set(CURLOPT_MAIL_RCPT, m_recipients);
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_READDATA, &rest);
        set(CURLOPT_READFUNCTION, &takeFrom);
        const CURLcode result = m_library.perform(m_handle);
        if (result != CURLE_OK)
            throw failure(result);
    }

private:
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        m_library.set(m_handle, option, value);
    }

    // A 5yz of the server is meant for ever, but for a wrong password, which somebody may mend.
    MailFailure failure(CURLcode result)
    {
        long reply = 0;
        m_library.info(m_handle, CURLINFO_RESPONSE_CODE, &reply);
        const bool isFinal = reply >= 500 && reply < 600 && result != CURLE_LOGIN_DENIED && result != CURLE_USE_SSL_FAILED;
        std::string text = m_library.errorText(result);
        if (reply != 0)
            text += " (the mail server answered " + std::to_string(reply) + ')';
        return {text, isFinal};
    }

    const Library &m_library;
    CURL *m_handle;
    curl_slist *m_recipients = nullptr;
};

Smtp::Smtp(SmtpSettings settings) : m_settings(std::move(settings)), m_library(std::make_unique<Library>()) { }

Smtp::~Smtp() = default;

void Smtp::send(const OutgoingMail &mail)
{
    Transfer transfer(*m_library, m_settings);
    transfer.endWhen(m_isAborted);
    transfer.perform(mail);
}

void Smtp::abort()
{
    m_isAborted = true;
}

} // namespace Latchkey::Server
