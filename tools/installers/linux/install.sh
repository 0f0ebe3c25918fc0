#!/bin/sh
# Installs Armatic Setup for you, or with --system for everybody on this computer. Nothing is downloaded.
# Usage: ./install.sh [--system]
# DESTDIR, for those who make packages, goes before every path of --system.
set -eu

here=$(dirname "$(realpath "$0")")
case ${1:-} in
    "")
        libraries=$HOME/.local/lib programs=$HOME/.local/bin share=${XDG_DATA_HOME:-$HOME/.local/share}
        ;;
    --system)
        libraries=${DESTDIR:-}/usr/local/lib programs=${DESTDIR:-}/usr/local/bin share=${DESTDIR:-}/usr/local/share
        ;;
    *)
        echo "usage: $0 [--system]" >&2
        exit 2
        ;;
esac
app=$libraries/armatic-setup
# A menu entry cannot hold these.
case $app in
    *[\"\`\$\\%\|\&]* | *"
"*)
        echo "The path $app has a character in it that a menu entry cannot hold. Nothing was installed." >&2
        exit 1
        ;;
esac
if ! mkdir -p "$libraries" "$programs" "$share" || ! [ -w "$libraries" ]; then
    echo "You may not write to $libraries. With --system, run this as the superuser: sudo $0 --system" >&2
    exit 1
fi

# An earlier version is replaced only when the new one is there as a whole.
rm -rf "$app.new"
cp -a "$here/app" "$app.new"
cp "$here/uninstall.sh" "$app.new/"
(cd "$here/share" && find . -type f) | while read -r file; do
    mkdir -p "$(dirname "$share/$file")"
    cp "$here/share/$file" "$share/$file"
    echo "$share/${file#./}"
done >"$app.new/installed.txt"
entry=$share/applications/armatic-setup.desktop
start=${app#"${DESTDIR:-}"}/armatic-setup
sed "s|^Exec=.*|Exec=\"$start\" %f|" "$here/share/applications/armatic-setup.desktop" >"$entry"
for name in armatic-setup armatic-setup-cli; do
    ln -sf "$start${name#armatic-setup}" "$programs/$name"
    echo "$programs/$name" >>"$app.new/installed.txt"
done
rm -rf "$app"
mv "$app.new" "$app"

# The desktop's own lists; where a tool is missing, the desktop finds the files at the next sign-in.
update-desktop-database -q "$share/applications" 2>/dev/null || true
update-mime-database "$share/mime" 2>/dev/null || true
gtk-update-icon-cache -qtf "$share/icons/hicolor" 2>/dev/null || true

echo "Armatic Setup is installed in $app and stands in your menu."
echo "To remove it: $app/uninstall.sh"
