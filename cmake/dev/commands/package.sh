# SPDX-License-Identifier: MIT
# package [--only FORMATS] makes what this machine can make of .deb, .rpm, a portable .tar.xz, a self-extracting .run and, where
#                          APPIMAGE_RUNTIME names a runtime, an AppImage, with symbols, checksums and a list of what is
#                          inside (SBOM), and says what it left out and why; FORMATS is a list such as DEB,RPM

command_package() {
    local left_out=() formats=DEB,RPM,TXZ,RUN,APPIMAGE
    case ${1:-} in
        '') ;;
        --only) formats=${2:?--only wants a list of formats} ;;
        *) wrong_use "package: unknown option $1" ;;
    esac
    need build package
    preset=package
    use_time_of_commit
    configure
    build
    make_packages "$formats"
    check_desktop_files
    say "made:"
    find "$(packages)" -maxdepth 1 -type f | sort
    note_left_out
}

packages() { echo "$(built_in)/packages"; }

# The same commit makes the same bytes, whenever that is.
use_time_of_commit() {
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CMakeLists.txt)
    export SOURCE_DATE_EPOCH
}

make_packages() { # FORMATS
    rm -rf "$(packages)"
    if wants DEB "$1"; then pack_with dpkg-deb DEB; fi
    if wants RPM "$1"; then pack_with rpmbuild RPM; fi
    if wants TXZ "$1"; then pack_with patchelf TXZ; fi
    if wants RUN "$1"; then make_self_extracting; fi
    if wants APPIMAGE "$1"; then make_appimage; fi
    list_what_is_inside
    rm -rf "$(packages)/_CPack_Packages"
    write_checksums
}

# The packages of this system leave what they need to it; the portable archive carries it.
list_what_is_inside() {
    local version carried
    command -v dpkg-query >/dev/null || { left_out+=("SBOM: it asks dpkg what each library is"); return; }
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$(built_in)/CMakeCache.txt")
    bill_of_materials "$version" >"$(packages)/latchkey-$version.cdx.json" || die "the SBOM could not be written, see above"
    carried=$(find "$(packages)/_CPack_Packages" -path '*/share/doc/latchkey/carried' -print -quit)
    [ -n "$carried" ] || return 0
    bill_of_materials "$version" --carried "$carried" >"$(packages)/latchkey-$version-portable.cdx.json" ||
        die "the SBOM of the portable archive could not be written, see above"
}

bill_of_materials() { # VERSION [OPTION…]
    local version=$1
    shift
    python3 installer/linux/sbom.py "$version" "$SOURCE_DATE_EPOCH" installer/linux/licences.txt \
        "$(built_in)/bin/latchkey" "$(built_in)/bin/latchkey-server" "$@"
}

write_checksums() {
    local sums
    sums=$(cd "$(packages)" && find . -type f -printf '%P\n' | sort | xargs sha256sum)
    echo "$sums" >"$(packages)/SHA256SUMS"
}

wants() { [[ ,$2, == *,$1,* ]]; } # FORMAT FORMATS

pack() { # GENERATOR
    (cd "$(built_in)" && cpack -G "$1" >cpack.log 2>&1) || { cat "$(built_in)/cpack.log" >&2; die "cpack -G $1 failed"; }
}

pack_with() { # PROGRAM GENERATOR
    if command -v "$1" >/dev/null; then pack "$2"; else left_out+=("$2: $1 is not on this machine"); fi
}

# Sets tree to the portable archive, unpacked for FORMAT.
unpack_portable() { # FORMAT
    local archive
    archive=$(find "$(packages)" -maxdepth 1 -name '*.tar.xz' 2>/dev/null)
    if [ -z "$archive" ]; then
        left_out+=("$1: it is made of the portable archive (TXZ), which was not made")
        return 1
    fi
    tree=$(packages)/_CPack_Packages/$1/$(basename "$archive" .tar.xz)
    mkdir -p "$tree"
    tar -xJf "$archive" --strip-components=1 -C "$tree"
}

# The portable archive as one file that unpacks itself and adds the program to the person's menu.
make_self_extracting() {
    local tree
    command -v makeself >/dev/null || { left_out+=("RUN: makeself is not on this machine"); return; }
    unpack_portable RUN || return 0
    makeself --quiet --xz --complevel 6 --threads 2 --notemp --sha256 --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH")" \
        --tar-extra "--sort=name --mtime=@$SOURCE_DATE_EPOCH --owner=0 --group=0 --numeric-owner" \
        "$tree" "$(packages)/${tree##*/}.run" "Latchkey" ./add-to-menu >&2 || die "makeself failed, see above"
}

# A runtime is somebody else's program that starts ours: which one it is, the person says.
make_appimage() {
    local tree
    [ -n "${APPIMAGE_RUNTIME:-}" ] || { left_out+=("APPIMAGE: APPIMAGE_RUNTIME names no runtime, see installer/README.md"); return; }
    unpack_portable APPIMAGE || return 0
    installer/appimage/make-appimage "$tree" "$tree.AppImage" || die "the AppImage could not be made, see above"
    mv "$tree.AppImage" "$(packages)/"
}

check_desktop_files() {
    check_with desktop-file-validate installer/linux/latchkey.desktop
    check_with appstreamcli validate --no-net "$(built_in)/installer/linux/org.latchkey.latchkey.metainfo.xml"
}

check_with() { # PROGRAM ARGUMENT…
    if ! command -v "$1" >/dev/null; then left_out+=("a check: $1 is not on this machine"); return; fi
    "$@" >&2 || die "$1 refuses ${*: -1}"
}

note_left_out() {
    grep -q '^LATCHKEY_PICTURES_URL:STRING=.' "$(built_in)/CMakeCache.txt" ||
        left_out+=("pictures in the metainfo: they have to be on the web; say where docs/screens/ is by -DLATCHKEY_PICTURES_URL=…")
    left_out+=("packages for Windows, macOS and Flatpak: they are made on their own systems, see installer/")
    printf 'dev: left out: %s\n' "${left_out[@]}" >&2
}
