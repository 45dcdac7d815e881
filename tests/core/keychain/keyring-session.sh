#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# keyring-session.sh unlocked|slow|twins|locked|silent|denied COMMAND [ARGUMENTS]
# Runs a command in a private D-Bus session with a real gnome-keyring (unlocked, slow, twins: unlocked; locked: with a locked login keyring), or with
# no keyring at all (silent, denied: the command brings its own service). Everything lives in a temporary folder; nothing of the user's session is touched.
# The command finds the state in STRONGROOM_KEYRING.
set -eu
state=$1
shift
case $state in
unlocked | slow | twins | locked | silent | denied) ;;
*)
    echo "keyring-session.sh: unknown state $state" >&2
    exit 2
    ;;
esac

if [ -z "${STRONGROOM_KEYRING_FOLDER:-}" ]; then
    STRONGROOM_KEYRING_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/strongroom-keyring.XXXXXX")
    export STRONGROOM_KEYRING_FOLDER
    trap 'rm -rf "$STRONGROOM_KEYRING_FOLDER"' EXIT INT TERM
    export HOME="$STRONGROOM_KEYRING_FOLDER/home"
    export XDG_RUNTIME_DIR="$STRONGROOM_KEYRING_FOLDER/run" XDG_DATA_HOME="$STRONGROOM_KEYRING_FOLDER/data"
    export XDG_CONFIG_HOME="$STRONGROOM_KEYRING_FOLDER/config" XDG_CACHE_HOME="$STRONGROOM_KEYRING_FOLDER/cache"
    export XDG_CURRENT_DESKTOP=GNOME
    mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME/keyrings" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
    chmod 700 "$XDG_RUNTIME_DIR"
    unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS
    status=0
    dbus-run-session -- "$0" "$state" "$@" || status=$?
    exit $status
fi

export STRONGROOM_KEYRING="$state"
case $state in
unlocked | slow | twins)
    printf %s test-password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    ;;
locked)
    # Makes the login keyring with one password, then starts again with another: the daemon runs and the keyring stays locked.
    printf %s test-password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    "$@" prepare >/dev/null
    printf %s wrong-password | gnome-keyring-daemon --replace --unlock --components=secrets --daemonize >/dev/null
    ;;
esac
"$@"
