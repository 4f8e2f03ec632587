# SPDX-License-Identifier: MIT
# screenshots              pictures of every page, drawn off-screen, into screenshots/

source cmake/dev/commands/run.sh

command_screenshots() {
    need build
    configure
    build latchkey latchkey-server latchkey-tour
    take_tour --all "$root/screenshots"
    say "pictures are in $root/screenshots"
}
