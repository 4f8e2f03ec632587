# SPDX-License-Identifier: MIT
# test [--directus] [--preset P] [-R REGEX] [CTEST OPTIONS…]
#                          builds and runs the tests; with --directus also against a real Directus 11 and 12, which it
#                          installs from the npm registry into ~/.cache/latchkey the first time (minutes)

command_test() {
    local with_directus='' ctest_options=()
    while [ $# -gt 0 ]; do
        case $1 in
            --directus) with_directus=1 ;;
            --preset) preset=${2:?--preset wants a name}; shift ;;
            *) ctest_options+=("$1") ;;
        esac
        shift
    done
    need build test ${with_directus:+test-directus}
    if [ -n "$with_directus" ]; then prepare_directus_meanwhile; else ctest_options+=(--label-exclude '^directus$'); fi
    configure
    build
    [ -z "$with_directus" ] || wait_for_directus
    ctest --preset "$preset" --parallel "$(nproc)" "${ctest_options[@]}"
}

# Downloading and compiling it takes as long as our own build: side by side, ours first.
prepare_directus_meanwhile() {
    nice tests/contract/harness/prepare-directus &
    preparing=$!
    trap 'kill "$preparing" 2>/dev/null || true' EXIT
}

wait_for_directus() {
    wait "$preparing" || die "Directus could not be installed, see above"
    trap - EXIT
}
