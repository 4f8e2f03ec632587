# SPDX-License-Identifier: MIT
# format [--check]         clang-format 14 on every C++ file; with --check it only says what differs, and fails

command_format() {
    local options=(-i)
    case ${1:-} in
        --check) options=(--dry-run --Werror) ;;
        '') ;;
        *) wrong_use "format: unknown option $1" ;;
    esac
    need format
    git ls-files -z '*.cpp' '*.h' | xargs -0 -r clang-format-14 "${options[@]}" || die "not in format; ./dev format mends it"
}
