# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# Windows programs made on Linux with mingw-w64 (threads of the posix kind: std::mutex and std::thread need them). STRONGROOM_WINDOWS_PREFIX is where
# packaging/windows/build puts the libraries; tests run under Wine.

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES STRONGROOM_WINDOWS_PREFIX)
if(STRONGROOM_WINDOWS_PREFIX)
    list(PREPEND CMAKE_FIND_ROOT_PATH "${STRONGROOM_WINDOWS_PREFIX}")
    # pkg-config would answer for this computer otherwise.
    set(ENV{PKG_CONFIG_LIBDIR} "${STRONGROOM_WINDOWS_PREFIX}/lib/pkgconfig")
    set(ENV{PKG_CONFIG_PATH} "")
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
find_program(STRONGROOM_WINE NAMES wine64 PATHS /usr/lib/wine)
if(STRONGROOM_WINE)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${STRONGROOM_WINE}")
endif()
