#!/bin/sh
# Sets gdsim up: `scripts/set-up.sh run`, `test` or `packages`, called by the Makefile.
# A virtual environment in .venv (what makes packages: in .venv-packages), the packages of pyproject.toml, the system libraries of Qt, the programs the tests call.
# It looks before it acts, so a second call changes nothing and needs no network.
set -eu
cd "$(dirname "$0")/.."
purpose=$1
here=$(pwd -P)
case $purpose in packages) venv=.venv-packages ;; *) venv=.venv ;; esac
# Python compiles what is imported; tests import little of what they install, and wait for half a minute less.
case $purpose in test) compiling=--no-compile ;; *) compiling='' ;; esac

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

is_supported() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if is_supported "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    stop "gdsim needs Python 3.11, 3.12 or 3.13, and ${PYTHON:-python3} is none of them." \
        "Name another one like this: make $purpose PYTHON=/path/to/python3.12"
}

# What an environment and the Python it was made from have in common.
base_of() {
    "$1" -c 'import sys; print(sys.base_prefix, sys.version)' 2>/dev/null
}

# A virtual environment is tied to its folder and breaks when its Python is removed.
venv_is_sound() {
    [ -x $venv/bin/python ] && is_supported $venv/bin/python && $venv/bin/python -c 'import pip' 2>/dev/null &&
        grep -qF "$here/$venv" $venv/bin/activate &&
        { [ -z "${PYTHON:-}" ] || [ "$(base_of "$PYTHON")" = "$(base_of $venv/bin/python)" ]; }
}

make_venv() {
    python=$(find_python)
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        stop "$python cannot make a virtual environment. On Debian and Ubuntu this line cures it:" \
            "    sudo apt-get install $(basename "$python")-venv"
    echo "Making a virtual environment in $venv with $("$python" --version)"
    "$python" -m venv --clear $venv
}

# .set-up-for-… is the pyproject.toml that was installed; what serves the tests serves a run too.
packages_are_current() {
    cmp -s pyproject.toml $venv/.set-up-for-"$purpose" ||
        { [ "$purpose" = run ] && cmp -s pyproject.toml $venv/.set-up-for-test; }
}

install_packages() {
    echo "Installing the Python packages (the first time this takes some minutes)"
    case $purpose in run) extra='' ;; *) extra="[$purpose]" ;; esac
    # shellcheck disable=SC2086 # no word where there is nothing to be said
    $venv/bin/python -m pip install --quiet --disable-pip-version-check $compiling --editable ".$extra" ||
        stop "The Python packages could not be installed: the reason is above. Is the network there?"
    cp pyproject.toml "$venv/.set-up-for-$purpose"
}

# Hundreds of megabytes, for which nobody has to wait by hand: CI compares every number with it, where it can be had.
PYTORCH='torch==2.13.0'

install_pytorch() {
    $venv/bin/python -c 'import torch' 2>/dev/null && return
    echo "Installing $PYTORCH"
    $venv/bin/python -m pip install --quiet --disable-pip-version-check $compiling "$PYTORCH" ||
        echo "PyTorch cannot be had here: the tests that compare with it are left out."
}

# Programs the tests call, and their packages: a window manager, who presses keys, what opens a double-clicked file, and
# the bus of screen readers.
TEST_PROGRAMS="openbox xdotool desktop-file-validate xdg-open gio update-mime-database dbus-run-session \
/usr/libexec/at-spi-bus-launcher"
TEST_PACKAGES="openbox xdotool desktop-file-utils xdg-utils libglib2.0-bin shared-mime-info dbus at-spi2-core"

needs_virtual_screen() {
    [ "$purpose" = test ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

missing_from_the_system() {
    qt=$($venv/bin/python -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    ldd "$qt"/Qt/plugins/platforms/libqxcb.so "$qt"/Qt/plugins/xcbglintegrations/*.so \
        "$qt"/Qt/lib/libQt6OpenGLWidgets.so.6 "$qt"/Qt/lib/libQt6Svg.so.6 2>/dev/null |
        awk '/not found/ { print $1 }' | sort -u
    if needs_virtual_screen; then
        missing_of Xvfb xvfb-run xauth
    fi
    if [ "$purpose" = test ]; then
        # shellcheck disable=SC2086 # words are wanted
        missing_of $TEST_PROGRAMS
    fi
}

missing_of() {
    for program in "$@"; do
        command -v "$program" >/dev/null || echo "$program"
    done
}

install_system_packages() {
    packages="libegl1 libgl1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 \
libxcb-shape0 libxcb-image0 libxcb-render-util0 libdbus-1-3 libfontconfig1"
    if needs_virtual_screen; then
        packages="$packages libgl1-mesa-dri xvfb xauth"
    fi
    if [ "$purpose" = test ]; then
        packages="$packages $TEST_PACKAGES"
    fi
    missing=$(missing_from_the_system | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null ||
        stop "Missing on this system: $missing" "Please install them with its package manager."
    if [ "$(id -u)" = 0 ]; then
        administrator=env
    elif sudo -n true 2>/dev/null; then
        administrator='sudo -n env'
    else
        stop "System packages are missing here, of $missing. Type this line, then try again:" \
            "    sudo apt-get install $packages"
    fi
    echo "Installing system packages with apt-get"
    # A list of packages that is out of date may still do, so only the installation decides.
    $administrator apt-get update -qq || true
    # shellcheck disable=SC2086 # words are wanted
    $administrator DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends $packages >/dev/null ||
        stop "apt-get could not install the system packages: the reason is above. The line to type:" \
            "    sudo apt-get install $packages"
}

venv_is_sound || make_venv
packages_are_current || install_packages
if [ "$purpose" = test ] && [ "${CI:-}" = true ]; then
    install_pytorch
fi
if [ "$(uname)" = Linux ]; then
    install_system_packages
fi
