# SPDX-License-Identifier: MIT
# lint [--all]             clang-tidy on the programs' C++ files that differ from the main branch (there: four hours ago),
#                          or on all and the tests', and the rules of the house: names, includes, no addresses of one machine

command_lint() {
    local files
    case ${1:-} in
        --all) files=$(all_sources) ;;
        '') files=$(changed_sources) ;;
        *) wrong_use "lint: unknown option $1" ;;
    esac
    need build test lint
    check_house_rules
    [ -n "$files" ] || { say "no C++ file changed; rules of the house hold"; return; }
    tidy "$files"
    say "lint finds nothing"
}

# The examples are no part of the build.
all_sources() { git ls-files '*.cpp' ':!examples'; }

# Since this branch left the main one; on the main branch itself, in its last four hours: what is merged was seen on its branch.
changed_sources() {
    local base
    base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main)
    [ "$base" != "$(git rev-parse HEAD)" ] || base=$(hours_earlier)
    git diff --name-only --diff-filter=d "$base" -- 'directus/*.cpp' 'app/*.cpp' 'ui/*.cpp' 'signin/*.cpp' 'server/*.cpp'
}

# The commit, or nothing at all when the project is younger.
hours_earlier() {
    local commit
    commit=$(git rev-list -1 --before="$(($(git show -s --format=%ct HEAD) - 4 * 3600))" HEAD)
    echo "${commit:-$(git hash-object -t tree /dev/null)}"
}

# On the release build, which has every generated file, but without its precompiled headers: clang-tidy looks at each
# declaration in sight, and the few headers that a file names are half the work of all of Qt.
tidy() { # FILES
    local commands
    commands=$(built_in)/lint
    configure
    build
    mkdir -p "$commands"
    sed -E 's/ -(Winvalid-pch|fpch-preprocess|fno-semantic-interposition)//g; s/ -include [^ ]*cmake_pch\.hxx//g' \
        "$(built_in)/compile_commands.json" >"$commands/compile_commands.json"
    say "clang-tidy on $(wc -l <<<"$1") files, about 4 s each, less where it has seen the same before"
    # The analyzer of clang 14 is lost in coroutines: it blames Asio, and never comes back from Beast.
    tidy_each "$commands" < <(xargs grep -LE "$coroutines" <<<"$1")
    tidy_each "$commands" '--checks=-clang-analyzer-*' < <(xargs grep -lE "$coroutines" <<<"$1")
}

coroutines='<boost/(asio|beast)|co_(await|return)|awaitable'

tidy_each() { # COMMANDS [OPTION], files on standard input
    xargs -r -n 1 -P "$(nproc)" cmake/dev/tidy.py "$(clang_tidy)" "$@" 2> >(grep -v 'warnings\? generated\.$' >&2) ||
        die "clang-tidy has something to say, see above"
}

clang_tidy() { command -v clang-tidy-14 || command -v clang-tidy; }

broken_rules=0
rule() { # SENTENCE: fails when standard input holds lines, and shows them
    local lines
    mapfile -t lines
    [ ${#lines[@]} -gt 0 ] || return 0
    say "$1:"
    printf '  %s\n' "${lines[@]}" >&2
    broken_rules=$((broken_rules + 1))
}

in_files() { # PATTERN PATHSPEC…
    local pattern=$1
    shift
    git grep -InE "$pattern" -- "$@" || true
}

check_house_rules() {
    rule "these names say nothing; name the file after what it is about" \
        < <(git ls-files | grep -iE '(^|/)[^/]*(utils?|common|helpers?|manager)[^/]*$' || true)
    rule "the head line '// SPDX-License-Identifier: MIT' is missing" \
        < <(git ls-files -z '*.cpp' '*.h' | xargs -0 -r awk 'FNR == 1 && !/SPDX-License-Identifier: MIT/ { print FILENAME }')
    rule "server/ lives without Qt" \
        < <(in_files '#include <Q[A-Z]|Qt6::' server)
    rule "directus/ lives without windows" \
        < <(in_files '#include <(QtWidgets|QtGui|Q(Application|Widget|Dialog|MainWindow|MessageBox|Pixmap|Icon))|Qt6::(Widgets|Gui)' directus)
    rule "the client has no business in the server's files" \
        < <(in_files '#include "(\.\./)*(directus|app|ui)/' server)
    rule "an address of a package registry does not belong here" \
        < <(in_files '//(deb|registry|mirrors?|snapshot|packages|security)\.[a-z0-9-]+\.(org|com|net)' .)
    rule "a folder of one machine does not belong here" \
        < <(in_files "(^|[\"'= (])/(root|work)/" . ':!*.http')
    rule "these letters are not Latin-1 bytes: u\"…\"_s" \
        < <(in_files '"[^"]*[^ -~][^"]*"_L1' '*.cpp' '*.h')
    rule "say it in an issue, or do it" \
        < <(in_files '\b(TO''DO|FIX''ME|XX''X)\b' '*.cpp' '*.h' '*.sh' '*.cmake' '*CMakeLists.txt')
    [ "$broken_rules" -eq 0 ] || die "$broken_rules rules of the house are broken"
    find_shell_mistakes
}

find_shell_mistakes() {
    git grep -lIE '^#!.*bash|^# SPDX' -- dev .ci cmake/dev installer/appimage installer/macos 'tests/**' | grep -vE '\.(cpp|h|mjs|py|cmake|txt|md)$' |
        xargs -r shellcheck || die "shellcheck has something to say, see above"
}
