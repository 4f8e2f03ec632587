# SPDX-License-Identifier: MIT
# fuzz [SECONDS] [TARGET…] each libFuzzer target, or those, for so long (60)

command_fuzz() {
    local seconds=60 target
    if [[ ${1:-} =~ ^[0-9]+$ ]]; then seconds=$1; shift; fi
    need build fuzz
    preset=fuzz
    configure
    build fuzzers
    if [ $# -eq 0 ]; then
        mapfile -t targets < <(find "$(built_in)/bin" -name 'fuzz_*' -type f -executable -printf '%f\n' | sort)
        set -- "${targets[@]}"
    fi
    [ $# -gt 0 ] || die "no target was built"
    for target; do fuzz_one "$target" "$seconds"; done
}

# What is found stays in build/fuzz; a corpus worth keeping lives in tests/fuzz/corpus/TARGET.
fuzz_one() { # TARGET SECONDS
    local corpus seeds=tests/fuzz/corpus/$1
    corpus=$(built_in)/corpus/$1
    mkdir -p "$corpus"
    [ -d "$seeds" ] || seeds=
    "$(built_in)/bin/$1" -max_total_time="$2" -print_final_stats=1 -artifact_prefix="$corpus-" "$corpus" ${seeds:+"$seeds"} ||
        die "$1 found something: see the file named above"
}
