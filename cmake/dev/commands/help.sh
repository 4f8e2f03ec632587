# SPDX-License-Identifier: MIT
# help                     this list

# The comment below the licence line of each command is its help.
command_help() {
    local file
    echo "usage: ./dev COMMAND [OPTIONS]"
    echo
    for file in run test build bench screenshots docs package format lint fuzz help; do
        awk 'NR > 1 && !/^# / { exit } NR > 1 { sub(/^# /, "  "); print }' "cmake/dev/commands/$file.sh"
    done
    echo
    echo "On Debian and Ubuntu each installs what it needs when it runs as root, and says what to install when it does not."
}
