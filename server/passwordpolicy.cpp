// SPDX-License-Identifier: MIT
#include "passwordpolicy.h"

#include "errors.h"
#include "http.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <memory>
#include <stdexcept>

namespace Latchkey::Server {

namespace {

// An expression may take exponential time. With these bounds a match ends within a few milliseconds; what is then still
// undecided counts as refused.
constexpr std::uint32_t mostSteps = 200'000;
constexpr std::uint32_t mostKibibytes = 4096;

struct Freeing {
    void operator()(pcre2_code *code) const { pcre2_code_free(code); }
    void operator()(pcre2_match_data *data) const { pcre2_match_data_free(data); }
    void operator()(pcre2_match_context *context) const { pcre2_match_context_free(context); }
};

using Code = std::unique_ptr<pcre2_code, Freeing>;

std::string withoutSlashes(const std::string &policy)
{
    const bool wrapped = policy.size() >= 2 && policy.front() == '/' && policy.back() == '/';
    return wrapped ? policy.substr(1, policy.size() - 2) : policy;
}

// What JavaScript means by an expression: \uXXXX, `$` at the very end only, [] matches nothing.
Code compile(const std::string &policy)
{
    const std::string expression = withoutSlashes(policy);
    int error = 0;
    PCRE2_SIZE offset = 0;
    return Code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(),
        PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_BSUX | PCRE2_ALLOW_EMPTY_CLASS | PCRE2_MATCH_UNSET_BACKREF
            | PCRE2_NEVER_BACKSLASH_C,
        &error, &offset, nullptr));
}

bool matches(const Code &code, const std::string &text)
{
    const std::unique_ptr<pcre2_match_data, Freeing> data(pcre2_match_data_create_from_pattern(code.get(), nullptr));
    const std::unique_ptr<pcre2_match_context, Freeing> context(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(context.get(), mostSteps);
    pcre2_set_depth_limit(context.get(), mostSteps);
    pcre2_set_heap_limit(context.get(), mostKibibytes);
    return pcre2_match(code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0, data.get(), context.get()) >= 0;
}

std::string readPolicy(Database &database)
{
    Statement settings = database.query("SELECT auth_password_policy FROM directus_settings");
    return settings.next() ? std::string(settings.text(0)) : std::string();
}

} // namespace

void requireGoodPassword(Database &database, const std::string &password)
{
    const std::string policy = readPolicy(database);
    if (policy.empty())
        return;
    const Code code = compile(policy);
    if (!code)
        throw std::runtime_error("auth_password_policy is no regular expression");
    if (!matches(code, validUtf8(password)))
        throw failedValidation("password", "regex");
}

bool isPasswordPolicy(const std::string &policy)
{
    return compile(policy) != nullptr;
}

} // namespace Latchkey::Server
