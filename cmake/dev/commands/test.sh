# SPDX-License-Identifier: MIT
# test [--directus] [--packages] [--preset P] [-R REGEX] [CTEST OPTIONS…]
#                          builds and runs the tests; with --directus also against a real Directus 11 and 12, which it
#                          installs from the npm registry into ~/.cache/latchkey the first time (minutes); with
#                          --packages also the packages: makes them, installs, uses and removes them in bare systems (as
#                          root; what it fetches for that stays in ~/.cache/latchkey for a week)

command_test() {
    local with_directus='' with_packages='' left_out=() ctest_options=()
    while [ $# -gt 0 ]; do
        case $1 in
            --directus) with_directus=1 ;;
            --packages) with_packages=1 ;;
            --preset) preset=${2:?--preset wants a name}; shift ;;
            *) ctest_options+=("$1") ;;
        esac
        shift
    done
    need build test ${with_directus:+test-directus} ${with_packages:+package test-packages}
    [ -n "$with_directus" ] || left_out+=(directus)
    [ -n "$with_packages" ] || left_out+=(packages)
    [ ${#left_out[@]} -eq 0 ] || ctest_options+=(--label-exclude "^($(IFS='|' && echo "${left_out[*]}"))\$")
    if [ -n "$with_directus" ]; then prepare_directus_meanwhile; fi
    configure
    build
    [ -z "$with_packages" ] || (prepare_packages)
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

# In a shell of its own: packages are built by another preset.
prepare_packages() {
    [ "$(id -u)" -eq 0 ] || die "test --packages needs root: it makes systems below a folder and changes its root to them"
    source cmake/dev/commands/package.sh
    command_package --only DEB,RPM,TXZ,RUN
    tests/packages/prepare-systems "$(packages)"/*.deb || die "the systems for the packages could not be made, see above"
}
