# SPDX-License-Identifier: MIT
# Configures and builds a preset of CMakePresets.json into build/PRESET.

preset=release
# What one checkout has compiled, another one on this computer need not compile again.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

built_in() { echo "$root/build/$preset"; }

configure() { # [-DNAME=VALUE…]
    cmake --preset "$preset" "$@" && return
    on_debian || say_what_is_needed build
    die "the configuration failed, see above"
}

build() { # [TARGET…]
    cmake --build "$(built_in)" ${1:+--target "$@"} || die "the build failed, see above"
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
