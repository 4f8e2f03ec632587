# SPDX-License-Identifier: MIT
# What is tried with an installed Latchkey, however it came into the system at LATCHKEY_SYSTEM. Sourced after systems.sh.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
outside=$here/../outside

expect() { # WHAT COMMAND…
    local what=$1
    shift
    if "$@"; then say "ok: $what"; else die "not so: $what"; fi
}

only() { # PATTERN: the one file it stands for
    local found
    mapfile -t found < <(compgen -G "$1")
    [ ${#found[@]} -eq 1 ] || die "$1 stands for ${#found[@]} files, not for one: run ./dev package"
    echo "${found[0]}"
}

wait_until() { # COMMAND…
    local tries
    for ((tries = 0; tries < 600; tries++)); do
        if "$@"; then return 0; fi
        sleep 0.1
    done
    return 1
}

server_answers() { # PROGRAM: as the system at LATCHKEY_SYSTEM has it
    local data=$TMPDIR/server line=$TMPDIR/server.ready pid url
    LATCHKEY_INSTALLED=$1 "$here/inside" serve --data "$data" --port 0 >"$line" 2>"$TMPDIR/server.log" &
    pid=$!
    wait_until test -s "$line" || { cat "$TMPDIR/server.log" >&2; return 1; }
    url=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$line")
    [ "$(curl -s "$url/server/ping")" = pong ] || return 1
    kill "$pid" && wait "$pid"
}

# Off-screen, without any display. That it runs is seen by a second start: it hands its link to the first and ends well.
window_starts_off_screen() { # PROGRAM
    local pid profile=$TMPDIR/offscreen
    mkdir -p "$TMPDIR/nobody"
    HOME=$TMPDIR/nobody QT_QPA_PLATFORM=offscreen LATCHKEY_INSTALLED=$1 "$here/inside" \
        --local --profile "$profile" --log-file "$TMPDIR/offscreen.log" &
    pid=$!
    # Its own server, found where this layout has it.
    wait_until has_database "$profile" || return 1
    HOME=$TMPDIR/nobody QT_QPA_PLATFORM=offscreen inside "$1" --profile "$profile" latchkey://auth/reset || return 1
    kill "$pid"
    wait "$pid" || true
}

has_database() { [ -n "$(find "$1" -name data.db 2>/dev/null)" ]; }

tell_story() { # PROGRAM: driven on a screen outside, by accessible names
    (cd "$outside" && LATCHKEY_INSTALLED=$1 LATCHKEY_PROGRAM=$here/inside PYTHONPATH=$outside:$here \
        ./with-desktop ./with-keyring /usr/bin/python3 -B -W ignore::DeprecationWarning -m unittest -v installed_program)
}

leaves_no_trace() {
    local left ours=$LATCHKEY_SYSTEM${TMPDIR%/*} # this test's own folder
    left=$(find "$LATCHKEY_SYSTEM" -xdev -iname '*latchkey*' -not -path "*/archives/*" -not -path "$ours*"
        inside dpkg-query -W 2>/dev/null | grep -i latchkey || true)
    [ -z "$left" ] || { echo "$left" >&2; return 1; }
}
