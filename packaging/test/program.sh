# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# What every package's test does with the programs it has installed. Sourced; wants $version, $home (a scratch home folder) and the array `launch`
# (how to run a program of the package: its name and arguments follow).
# shellcheck shell=bash disable=SC2154

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# Takes the shell's place: in the background, $! is the program then and no shell that waits for it.
become_installed() { # PROGRAM ARGUMENT...
    exec env -i HOME="$home" PATH="/usr/bin:/bin" LC_ALL=C.UTF-8 TMPDIR="$home/tmp" XDG_RUNTIME_DIR="$home/runtime" QT_QPA_PLATFORM=offscreen ${unpacked:+APPIMAGE_EXTRACT_AND_RUN=1} "${launch[@]}" "$@"
}
run_installed() { (become_installed "$@"); }

check_versions() {
    local program
    for program in strongroom strongroom-cli strongroom-sandbox; do
        run_installed "$program" --version | grep -qF " $version" || fail "$program does not say that it is $version"
    done
}

# Five seconds of the demo vault: still there afterwards, nothing said on the way, and it has read from its service.
check_demo() {
    local status=0
    become_installed strongroom --demo > "$home/demo.log" 2>&1 &
    local program=$!
    sleep 5
    kill -0 "$program" 2> /dev/null || { cat "$home/demo.log" >&2; fail "the demo vault ended within five seconds"; }
    pgrep -f 'strongroom-sandbox .*--exit-with-parent' > /dev/null || fail "the demo vault has no service"
    kill -TERM "$program"
    wait "$program" || status=$?
    case $status in 0|143) ;; *) cat "$home/demo.log" >&2; fail "the demo vault ended with $status" ;; esac
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        [ -z "$(ls -A "$home/tmp")" ] && break
        sleep 0.5
    done
    [ -z "$(ls -A "$home/tmp")" ] || fail "the demo vault left $(ls -A "$home/tmp") in the folder for temporary files"
    if grep -vE 'propagateSizeHints|OpenType support missing' "$home/demo.log" | grep -q .; then
        cat "$home/demo.log" >&2
        fail "the demo vault complained"
    fi
    run_installed strongroom --screenshot "$home/window.png" --size 1360x840 > "$home/picture.log" 2>&1 || { cat "$home/picture.log" >&2; fail "no picture of the window"; }
    file "$home/window.png" | grep -q 'PNG image data, 1360 x 840' || fail "the picture is none"
}

# The settings of a user, as the program of before left them.
settings_state() { (cd "$home" && find .config .local -type f -exec sha256sum {} + 2> /dev/null | sort -k 2); }
