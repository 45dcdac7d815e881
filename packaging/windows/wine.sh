# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# A Windows of its own for a test, in a folder that goes away with it. Sourced; wants $scratch.
# shellcheck shell=bash disable=SC2154

wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
export WINEPREFIX=$scratch/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" WINEARCH=win64
unset DISPLAY
# The same file by its name in Windows.
windows_path() { echo "Z:${1//\//\\}"; }
# PROGRAM ARGUMENT...: what it says. Through cmd: a program that has neither a console nor its output redirected by Windows' own means shows a box instead.
said_by() {
    local program=$1
    shift
    (cd "$(dirname "$program")" && "$wine" cmd /c "$(basename "$program") $* > $(windows_path "$scratch/said.txt") 2>&1")
    cat "$scratch/said.txt"
}
begin_wine() {
    "$wine" wineboot -i > /dev/null 2>&1
    "$wine" winecfg -v win10 > /dev/null 2>&1
}
end_wine() { "$(dirname "$(readlink -f "$wine")")/wineserver64" -k > /dev/null 2>&1 || "$(command -v wineserver || echo /usr/lib/wine/wineserver)" -k > /dev/null 2>&1 || true; }
