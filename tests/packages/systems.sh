# SPDX-License-Identifier: MIT
# Where the bare system is kept, and what is done in one. Sourced.

say() { echo "${0##*/}: $*" >&2; }
die() { say "$1"; exit "${2:-1}"; }

release=$(. /etc/os-release && echo "$VERSION_CODENAME")
packages_cache=${XDG_CACHE_HOME:-$HOME/.cache}/latchkey/packages
bare_system=$packages_cache/$release.tar

# What every desktop has, and the portable archive therefore does not carry.
# shellcheck disable=SC2034  # for those who source this
desktop_packages=(libgl1 libegl1 libx11-6 libx11-xcb1 libxcb1 libfontconfig1 libfreetype6 libharfbuzz0b libfribidi0
    libice6 libsm6 libdrm2 libgbm1 libexpat1)

# In the system at $LATCHKEY_SYSTEM.
inside() { chroot "$LATCHKEY_SYSTEM" "$@"; }

apt_inside() { # APT-GET ARGUMENTS…
    inside env DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin apt-get -y -qq --no-install-recommends \
        -o APT::Keep-Downloaded-Packages=true -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io "$@" >&2
}

install_inside() { # PACKAGE-OR-FILE…: what was fetched before, by no network
    apt_inside install "$@" || die "apt could not install $*, see above"
}
