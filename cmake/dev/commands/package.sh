# SPDX-License-Identifier: MIT
# package                  makes what this machine can make of .deb, .rpm and .tar.gz, and says what it left out and why

command_package() {
    local left_out=()
    need build package
    configure -DCMAKE_INSTALL_PREFIX=/usr
    build
    pack TGZ
    pack_with dpkg-deb DEB
    pack_with rpmbuild RPM
    check_desktop_files
    left_out+=("AppImage, Flatpak, Windows and macOS packages: not made by this command yet")
    say "made:"
    find "$(built_in)/packages" -maxdepth 1 -name 'latchkey*' | sort
    printf 'dev: left out: %s\n' "${left_out[@]}" >&2
}

pack() { # GENERATOR
    (cd "$(built_in)" && cpack -G "$1" >cpack.log 2>&1) || { cat "$(built_in)/cpack.log" >&2; die "cpack -G $1 failed"; }
}

pack_with() { # PROGRAM GENERATOR
    if command -v "$1" >/dev/null; then pack "$2"; else left_out+=("$2: $1 is not on this machine"); fi
}

check_desktop_files() {
    check_with desktop-file-validate installer/linux/latchkey.desktop
    check_with appstreamcli validate --no-net installer/linux/org.latchkey.latchkey.metainfo.xml
}

check_with() { # PROGRAM ARGUMENT…
    if ! command -v "$1" >/dev/null; then left_out+=("a check: $1 is not on this machine"); return; fi
    "$@" >&2 || die "$1 refuses ${*: -1}"
}
