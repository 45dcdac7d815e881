# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# Everything the build needs from outside; the packages' names per system are in packaging/build-deps.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql Svg Concurrent HttpServer)
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)   # the Secret Service's locked keyrings
endif()
if(STRONGROOM_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
if(NOT WIN32)
    find_package(Qt6Keychain REQUIRED)   # Windows: core/keychain/KeychainItemsWindows.cpp
endif()
find_package(OpenSSL 3.0 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(HWY REQUIRED IMPORTED_TARGET libhwy)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-0.1)

qt_standard_project_setup()
