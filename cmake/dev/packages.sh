# SPDX-License-Identifier: MIT
# Sees to it that the packages of cmake/debian-packages.txt are there.

on_debian() { command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; }

# Entries of the sections, without their reasons.
listed_packages() { # SECTION…
    awk -v wanted=" $* " '
        /^# [a-z-]+$/ { inside = index(wanted, " " $2 " "); next }
        /^#/ || NF == 0 { next }
        inside && !seen[$1]++ { print $1 }' cmake/debian-packages.txt
}

# Also what an installed package stands in for: another npm, a virtual name.
installed_packages() {
    dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //p' | tr ',' '\n' | sed 's/(.*//; s/[[:space:]]//g'
}

# The entries none of whose alternatives is installed.
missing_packages() { # SECTION…
    listed_packages "$@" | awk '
        NR == FNR { installed[$1] = 1; next }
        { n = split($1, names, "|"); for (i = 1; i <= n; i++) if (names[i] in installed) next; print $1 }' \
        <(installed_packages) -
}

# The first alternative that this release carries; the first of all when apt knows none (no lists yet).
carried_by_this_release() { # ENTRY…
    local entry name chosen
    for entry; do
        chosen=${entry%%|*}
        for name in ${entry//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then chosen=$name; break; fi
        done
        echo "$chosen"
    done
}

install_line() { # PACKAGE…
    echo "apt-get install -y --no-install-recommends $*"
}

install_packages() { # ENTRY…
    local names
    export DEBIAN_FRONTEND=noninteractive
    say "installing what is missing: $*"
    apt-get update -qq || say "apt-get update failed; going on with the lists that are here"
    mapfile -t names < <(carried_by_this_release "$@")
    apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=600 "${names[@]}" </dev/null >&2 ||
        die "apt-get could not install them, see above"
}

ask_for_packages() { # ENTRY…
    local names
    mapfile -t names < <(carried_by_this_release "$@")
    say "these packages are missing; run this line and start again:"
    echo "sudo apt-get update && sudo $(install_line "${names[@]}")" >&2
    exit 1
}

# Elsewhere nobody can know what a package is called: the commands are looked for, CMake finds the libraries.
need_without_apt() { # SECTION…
    local name missing=()
    for name in cmake ninja c++; do
        command -v "$name" >/dev/null || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "not Debian or Ubuntu, so nothing is installed by itself. Missing: ${missing[*]}."
    say_what_is_needed "$@"
    exit 1
}

say_what_is_needed() { # SECTION…
    say "needed, by the names that Debian gives them:"
    listed_packages "$@" | sed 's/^/  /' >&2
}

need() { # SECTION…
    local missing
    if ! on_debian; then need_without_apt "$@"; return; fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -eq 0 ]; then install_packages "${missing[@]}"; else ask_for_packages "${missing[@]}"; fi
}
