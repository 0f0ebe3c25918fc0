#!/bin/sh
# Tries the packaged app in a bare system: no Python, and no libraries but those that docs/releasing.md names.
# The bare system is made once, in build/bare, and used again. Debian and Ubuntu alone can make one, and the
# superuser alone may enter it; elsewhere the app is tried in this system.
# Usage: tools/clean_root.sh BUNDLE PYTHON
set -eu

bundle=$(realpath "${1:?the folder of the packaged app}")
python=${2:?a Python that has the packages for tests}
journeys="-m pytest -q -p no:cacheprovider tests/window/test_journey.py"
root=$(pwd)/build/bare

if [ "$(uname -s)" != Linux ]; then exit 0; fi
if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null || ! unshare --mount true 2>/dev/null; then
    echo "No bare system can be made here; the window is tried in this one."
    ARMATIC_WINDOW="'$bundle/armatic-setup'" exec "$python" $journeys
fi

if [ ! -e "$root.done" ]; then
    echo "Making a bare system in $root ..."
    . /etc/os-release
    libraries=""
    for package in $(tools/system_packages.sh list); do # some were renamed, see tools/system_packages.sh
        apt-cache show "$package" >/dev/null 2>&1 || package="${package}t64"
        libraries="$libraries,$package"
    done
    mirror=$(apt-get indextargets --format '$(REPO_URI)' "Created-By: Packages" "Codename: $VERSION_CODENAME" |
        head -n 1)
    components=main
    if [ "$ID" = ubuntu ]; then components=main,universe; fi
    rm -rf "$root"
    mkdir -p "$root"
    if ! debootstrap --variant=minbase --components="$components" --include="${libraries#,}" \
        "$VERSION_CODENAME" "$root" "$mirror" >"$root.log" 2>&1; then
        tail -n 20 "$root.log" >&2
        exit 1
    fi
    touch "$root.done"
fi
if chroot "$root" sh -c 'command -v python3 || command -v gcc'; then
    echo "The bare system in $root is not bare." >&2
    exit 1
fi
rm -rf "$root/app"
cp -a "$bundle" "$root/app"

# The mounts are seen by the processes in here alone and go with the last of them.
export root python journeys
exec unshare --mount sh -eu -c '
    mount --bind /tmp "$root/tmp"
    mount -t proc proc "$root/proc"
    chroot "$root" env -i HOME=/root PATH=/usr/bin:/bin /app/armatic-setup-cli --self-test
    ARMATIC_WINDOW="chroot '\''$root'\'' /app/armatic-setup" exec "$python" $journeys
'
