# SPDX-License-Identifier: MIT
# run [LATCHKEY OPTIONS…]  builds Latchkey and starts it on the local server; with no display it signs up, signs in and
#                          reads posts in the same windows off-screen and says where the pictures of that are

command_run() {
    need build
    configure
    if has_display; then run_on_display "$@"; else run_off_screen; fi
}

run_on_display() {
    build latchkey latchkey-server
    exec "$(built_in)/bin/latchkey" --local "$@"
}

run_off_screen() {
    local pictures
    pictures=$(built_in)/pictures
    build latchkey latchkey-server latchkey-tour
    take_tour "$pictures"
    say "no display here, so the windows were drawn off-screen; pictures of them:"
    ls "$pictures"/*.png
}

take_tour() { # [--all] FOLDER
    QT_QPA_PLATFORM=offscreen "$(built_in)/bin/latchkey-tour" "$@" || die "the tour did not reach its end, see above"
}
