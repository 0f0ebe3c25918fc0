#!/bin/sh
# Removes Armatic Setup, and asks whether what it saved goes too.
# Usage: uninstall.sh [--keep-data|--delete-data]
set -eu

app=$(dirname "$(realpath "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}/armatic-setup
choice=${1:-}
case $choice in "" | --keep-data | --delete-data) ;; *)
    echo "usage: $0 [--keep-data|--delete-data]" >&2
    exit 2
    ;;
esac
if ! [ -f "$app/installed.txt" ]; then
    echo "This is not an installed Armatic Setup: $app" >&2
    exit 1
fi
if ! [ -w "$app" ]; then
    echo "You may not remove $app. Run this as the superuser: sudo $0" >&2
    exit 1
fi

if [ -z "$choice" ] && [ -e "$data" ] && [ -t 0 ]; then
    echo "Armatic Setup saved your answers, synced data and log in $data, and maybe passwords in your keychain."
    printf "Delete them too? They cannot be brought back. [y/N] "
    read -r answer
    case $answer in [yY]*) choice=--delete-data ;; esac
fi
if [ "$choice" = --delete-data ]; then
    # The names of its entries in the keychain stand in the data, so they go first.
    if ! "$app/armatic-setup-cli" key remove-all; then
        echo "If your keychain holds passwords of Armatic Setup, they are still there."
    fi
    rm -rf "$data"
fi

remove_empty() { # and the folders above it, up to those that every desktop has
    folder=$1
    while ! is_everybody_s "$folder" && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
}
is_everybody_s() {
    case ${1##*/} in bin | lib | share | .local) return 0 ;; esac
    [ "$1" = "${XDG_DATA_HOME:-}" ] || [ "$1" = "$HOME" ]
}
while read -r file; do
    rm -f "$file"
    remove_empty "$(dirname "$file")"
done <"$app/installed.txt"
share=${app%/lib/armatic-setup}/share
if [ "$app" = "$HOME/.local/lib/armatic-setup" ]; then share=${XDG_DATA_HOME:-$HOME/.local/share}; fi
update-desktop-database -q "$share/applications" 2>/dev/null || true
gtk-update-icon-cache -qtf "$share/icons/hicolor" 2>/dev/null || true
remove_empty "$share/icons/hicolor"
if [ -d "$share/mime" ]; then
    mkdir -p "$share/mime/packages" # without it the lists are not made anew
    update-mime-database "$share/mime" 2>/dev/null || true
    if rmdir "$share/mime/packages" 2>/dev/null; then rm -rf "$share/mime"; fi # what is left are lists of nothing
fi
cd /
rm -rf "$app"

echo "Armatic Setup is removed."
if [ -e "$data" ]; then echo "What it saved is still in $data."; fi
