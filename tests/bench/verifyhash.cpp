// SPDX-License-Identifier: MIT
// The floor of a sign-in: one argon2id verify of the cost that Directus and latchkey-server use (64 MiB, three rounds, one
// lane). For every line on standard input it verifies once and prints the milliseconds that it took.
#include <sodium.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>

namespace {

constexpr unsigned long long rounds = 3;
constexpr std::size_t memory = 64U * 1024 * 1024;
const std::string password = "a long sentence opens it";

using Hash = std::array<char, crypto_pwhash_STRBYTES>;

double timeOfOneVerify(const Hash &hash)
{
    const auto start = std::chrono::steady_clock::now();
    if (crypto_pwhash_str_verify(hash.data(), password.data(), password.size()) != 0)
        return -1;
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main()
{
    Hash hash;
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), rounds, memory, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return 1;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::printf("%.3f\n", timeOfOneVerify(hash));
        std::fflush(stdout);
    }
}
