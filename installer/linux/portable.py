# SPDX-License-Identifier: MIT
"""Makes an installed tree portable: puts in the libraries and Qt's plugins that its programs need, each finding the others by its own
place. CPack calls it on the tree of an archive, see eachformat.cmake.

    portable.py TREE QT_PLUGINS QT_TRANSLATIONS

What every desktop has stays out: it belongs to the kernel, the graphics driver, the X server or the fonts of the system it runs on.
"""
from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# Sonames, after the list of what an AppImage must not carry; but libOpenGL, which Qt is linked with and a desktop without Qt may lack:
# it only hands on to the system's libGLdispatch.
OF_THE_SYSTEM = re.compile(
    r"ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|mvec|nss_.*|stdc\+\+|gcc_s)"
    r"|lib(GL|EGL|GLX|GLdispatch|GLESv2|drm|gbm|glapi)"
    r"|lib(xcb|X11|X11-xcb|ICE|SM|fontconfig|freetype|harfbuzz|fribidi|thai|expat|uuid|com_err|gpg-error|z|gmp|asound)"
)

# No platform themes: GTK's would load the system's GTK beside our GLib. Latchkey asks the settings portal itself.
PLUGINS = (
    "platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqwayland-generic.so", "platforms/libqwayland-egl.so",
    "xcbglintegrations", "wayland-shell-integration/libxdg-shell.so", "wayland-decoration-client",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "platforminputcontexts", "iconengines/libqsvgicon.so", "imageformats", "tls",
    "networkinformation", "printsupport",
)  # fmt: skip

# Looked for by name while running. libcurl stays out: where the certificates of authorities lie is compiled into it.
LOADED_BY_NAME = ("libsecret-1.so.0", "libssl.so.3", "libcrypto.so.3")


def is_elf(file: Path) -> bool:
    return file.is_file() and not file.is_symlink() and file.open("rb").read(4) == b"\x7fELF"


def elf_files(tree: Path) -> list[Path]:
    return sorted(file for file in tree.rglob("*") if is_elf(file))


def output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def library_paths() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for line in output("/sbin/ldconfig", "-p").splitlines():
        if match := re.fullmatch(r"\s+(\S+) \(libc6,x86-64[^)]*\) => (\S+)|\s+(\S+) \(libc6,AArch64[^)]*\) => (\S+)", line):
            found.setdefault(match[1] or match[3], Path(match[2] or match[4]))
    return found


def needed_by(file: Path) -> list[str]:
    return output("patchelf", "--print-needed", file).split()


def is_of_the_system(soname: str) -> bool:
    return OF_THE_SYSTEM.fullmatch(soname.split(".so")[0]) is not None


class PortableTree:
    def __init__(self, tree: Path):
        self.tree = tree
        self.libraries = tree / "lib"
        self.origins: dict[str, Path] = {}  # what is carried, by its path in the tree, and where it came from
        self.known = library_paths()
        self.libraries.mkdir(exist_ok=True)

    def carry(self, source: Path, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source.resolve(), target)
        target.chmod(0o755)
        subprocess.run(["strip", "--strip-unneeded", target], check=True)
        self.origins[str(target.relative_to(self.tree))] = source.resolve()

    def carry_plugins(self, folder: Path) -> None:
        for name in PLUGINS:
            for plugin in sorted((folder / name).glob("*.so")) or [folder / name]:
                self.carry(plugin, self.tree / "plugins" / plugin.relative_to(folder))

    def carry_library(self, soname: str) -> None:
        target = self.libraries / soname
        if target.exists() or is_of_the_system(soname):
            return
        if soname not in self.known:
            raise SystemExit(f"portable.py: {soname} is not on this machine, and something to be carried needs it")
        self.carry(self.known[soname], target)
        self.carry_needs(target)

    def carry_needs(self, file: Path) -> None:
        for soname in needed_by(file):
            self.carry_library(soname)

    def find_each_other(self) -> None:
        for file in elf_files(self.tree):
            way = os.path.relpath(self.libraries, file.parent)
            subprocess.run(["patchelf", "--set-rpath", "$ORIGIN" if way == "." else f"$ORIGIN/{way}", file], check=True)

    def carry_translations(self, folder: Path) -> None:
        target = self.tree / "translations"
        target.mkdir()
        for catalogue in sorted(folder.glob("qtbase_*.qm")):
            shutil.copyfile(catalogue, target / catalogue.name)

    def carry_licences(self) -> None:
        """Of each package that something came from, as Debian keeps them."""
        for package in packages_of(self.origins.values()):
            target = self.tree / "share/doc/latchkey/licences" / package
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(f"/usr/share/doc/{package}/copyright", target)

    def write_list(self) -> None:
        lines = [f"{name} {origin}\n" for name, origin in sorted(self.origins.items())]
        (self.tree / "share/doc/latchkey/carried").write_text("".join(lines))


def packages_of(files) -> list[str]:
    packages = set()
    for file in files:
        found = subprocess.run(["dpkg-query", "-S", file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        if not found:  # where /lib is a link to /usr/lib, a package may say the shorter name
            found = output("dpkg-query", "-S", str(file).removeprefix("/usr"))
        packages.add(found.split(":")[0])
    return sorted(packages)


def main() -> None:
    tree, plugins, translations = map(Path, sys.argv[1:])
    portable = PortableTree(tree)
    portable.carry_plugins(plugins)
    for soname in LOADED_BY_NAME:
        portable.carry_library(soname)
    for file in elf_files(tree):
        portable.carry_needs(file)
    portable.find_each_other()
    portable.carry_translations(translations)
    (tree / "bin/qt.conf").write_text("[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")
    portable.carry_licences()
    portable.write_list()


main()
