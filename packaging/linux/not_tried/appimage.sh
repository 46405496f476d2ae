#!/bin/sh
# NOT TRIED. appimage.sh PORTABLE.tar.xz RUNTIME FOLDER: the portable archive as one file that is started.
# RUNTIME is the program that goes in front and mounts the rest; bring your own, and check whose it is.
set -eu
archive="$(realpath "$1")" runtime="$(realpath "$2")" folder="$(realpath "$3")"
here="$(dirname "$(realpath "$0")")"
name="$(basename "$archive" .tar.xz)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
tar --extract --file "$archive" --directory "$work"
app="$work/$name"
ln -s call-companion "$app/AppRun"
cp "$here/../files/call-companion.desktop" "$app/"
cp "$here/../../../resources/icons/call-companion.svg" "$app/"
mksquashfs "$app" "$work/app.squashfs" -comp zstd -root-owned -noappend -quiet
cat "$runtime" "$work/app.squashfs" >"$folder/$name.AppImage"
chmod +x "$folder/$name.AppImage"
