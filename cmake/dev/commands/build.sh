# SPDX-License-Identifier: MIT
# build [--preset P] [-DNAME=VALUE…] [TARGET…]
#                          builds everything, or those targets, into build/P (release; dev, asan, tsan too)

command_build() {
    local definitions=() targets=()
    while [ $# -gt 0 ]; do
        case $1 in
            --preset) preset=${2:?--preset wants a name}; shift ;;
            -D*) definitions+=("$1") ;;
            -*) wrong_use "build: unknown option $1" ;;
            *) targets+=("$1") ;;
        esac
        shift
    done
    need build test
    configure "${definitions[@]}"
    build "${targets[@]}"
}
