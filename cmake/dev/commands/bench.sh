# SPDX-License-Identifier: MIT
# bench [OPTIONS…]         measures start, memory and requests, each beside its floor, and prints the table

command_bench() {
    need build test bench
    configure -DLATCHKEY_BENCHMARKS=ON
    build bench
    LATCHKEY_BUILD_DIR=$(built_in) tests/bench/run "$@"
}
