# SPDX-License-Identifier: MIT
# What the scripts of this folder share: versions, places, words. To be sourced by bash.

# The two majors that people run. Exact, so that a run today and one next month meet the same server.
DIRECTUS_11=11.17.4
DIRECTUS_12=12.4.0
NODE_VERSION=22.23.3
NPM_VERSION=10.9.9

harness=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$harness/../../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/latchkey
tools=$cache/node-$NODE_VERSION
node=$tools/node_modules/node/bin/node

say() { echo "${0##*/}: $*" >&2; }
die() { say "$1"; exit "${2:-1}"; }

# 11, 12 or a full number to a full number.
full_version() {
    case $1 in
        11) echo "$DIRECTUS_11" ;;
        12) echo "$DIRECTUS_12" ;;
        *.*.*) echo "$1" ;;
        *) die "'$1' is not a version of Directus: say 11, 12 or a full number" 2 ;;
    esac
}
