#!/bin/sh
# Installs the system libraries that are missing on Debian and Ubuntu, and names them where it may not.
# Usage: tools/system_packages.sh python|run|test|package, or list for the names of what the window needs
set -eu

python="python3 python3-venv"
# What Qt needs to start, offscreen and on a screen.
window="libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 fonts-dejavu-core ca-certificates
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
# A virtual screen that scripts drive, a real keyring, and what builds and looks at the results.
tests="xvfb xauth xdotool openbox dbus-daemon at-spi2-core gnome-keyring binutils poppler-utils imagemagick strace
    iproute2 desktop-file-utils appstream shared-mime-info"

case ${1:?python, run, test, package or list} in
    python) wanted=$python ;;
    run)
        # Without a screen the journey runs in the terminal and needs none of these.
        if [ "$(uname -s)" != Linux ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then exit 0; fi
        wanted=$window
        ;;
    test) wanted="$window $tests" ;;
    package) wanted="$window $tests debootstrap" ;;
    list)
        echo $window
        exit 0
        ;;
    *)
        echo "usage: $0 python|run|test|package|list" >&2
        exit 2
        ;;
esac

if [ "$(uname -s)" != Linux ]; then exit 0; fi
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is not Debian or Ubuntu. If the next step fails, install what these packages hold:" $wanted >&2
    exit 0
fi

present() { # Ubuntu 24.04 and Debian 13 renamed some libraries: libglib2.0-0t64
    dpkg-query -W -f '${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null | grep -qx installed
}
missing=""
for package in $wanted; do
    present "$package" || missing="$missing $package"
done
if [ -z "$missing" ]; then exit 0; fi

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "These system packages are missing. Install them, then run make again:" >&2
    echo "  sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing system packages:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
if ! { $as_root apt-get update && $as_root apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The system packages could not be installed; the lines above say why." >&2
    exit 1
fi
