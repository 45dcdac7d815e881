# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# The one INTERFACE target, strongroom_options, carries the standard, the warnings, the Qt strictness and the hardening of every target.

option(STRONGROOM_TESTS "Build the tests" ON)
option(STRONGROOM_BENCH "Build tests/bench (not run by ctest)" ON)
option(STRONGROOM_WERROR "Treat warnings as errors (CI)" OFF)
option(STRONGROOM_FUZZ "Build strongroom-fuzz (clang; the preset fuzz sets what else it needs)" OFF)
option(STRONGROOM_UNITY "Compile the files of the libraries in batches: see strongroom_unity" OFF)
option(STRONGROOM_COVERAGE "Count which branches of the libraries the tests take (clang; tests/coverage)" OFF)
set(STRONGROOM_SANITIZE "" CACHE STRING "Sanitizers, for example address;undefined or thread (clang)")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
# All programs in one place, so that strongroom finds strongroom-sandbox beside itself in a build folder as in an installation.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(strongroom_options INTERFACE)
target_compile_features(strongroom_options INTERFACE cxx_std_20)
target_compile_definitions(strongroom_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    STRONGROOM_VERSION="${PROJECT_VERSION}")
if(WIN32)
    target_compile_definitions(strongroom_options INTERFACE _WIN32_WINNT=0x0A00 NTDDI_VERSION=0x0A000000)   # Windows 10
endif()
if(MSVC)
    target_compile_options(strongroom_options INTERFACE /W4 /permissive- /utf-8 /guard:cf)
    target_link_options(strongroom_options INTERFACE /guard:cf /DYNAMICBASE /HIGHENTROPYVA /NXCOMPAT)
    if(STRONGROOM_WERROR)
        target_compile_options(strongroom_options INTERFACE /WX)
    endif()
else()
    target_compile_options(strongroom_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -fstack-protector-strong)
    if(NOT STRONGROOM_UNITY)   # a name of a neighbour in the batch is none to be warned of
        target_compile_options(strongroom_options INTERFACE -Wshadow)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # With the common headers loaded, looking for garbage in them takes a tenth of a compilation, and in vain.
        target_compile_options(strongroom_options INTERFACE "SHELL:--param ggc-min-heapsize=1500000" "SHELL:--param ggc-min-expand=300")
    endif()
    if(STRONGROOM_WERROR)
        target_compile_options(strongroom_options INTERFACE -Werror)
        # What g++ 12's optimiser says of the standard library's own strings is often wrong (GCC bugs 105329, 105651): shown, not an error.
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
            target_compile_options(strongroom_options INTERFACE
                -Wno-error=restrict -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=maybe-uninitialized)
        endif()
    endif()
    if(MINGW)
        # No control flow guard: gcc knows none. Fortification is mingw-w64's.
        target_compile_options(strongroom_options INTERFACE "$<$<NOT:$<OR:$<CONFIG:Debug>,$<BOOL:$<TARGET_PROPERTY:STRONGROOM_UNOPTIMIZED>>>>:-D_FORTIFY_SOURCE=2>" -Wno-attributes)
        target_compile_definitions(strongroom_options INTERFACE U_STATIC_IMPLEMENTATION YAML_DECLARE_STATIC)   # ICU and libyaml as packaging/windows makes them
        target_link_options(strongroom_options INTERFACE -fstack-protector-strong -Wl,--dynamicbase,--nxcompat,--high-entropy-va)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # Fortification needs optimisation.
        target_compile_options(strongroom_options INTERFACE
            "$<$<NOT:$<OR:$<CONFIG:Debug>,$<BOOL:$<TARGET_PROPERTY:STRONGROOM_UNOPTIMIZED>>>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
        target_link_options(strongroom_options INTERFACE -Wl,-z,relro,-z,now)
        if(NOT STRONGROOM_SANITIZE)
            target_compile_options(strongroom_options INTERFACE -fstack-clash-protection
                "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build" "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")   # the same program whatever folder it is built in
            if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
                target_compile_options(strongroom_options INTERFACE -fcf-protection=full)
            endif()
        endif()
    endif()
    # Test programs are built once and run once: their compile time counts (STRONGROOM_UNOPTIMIZED, set by strongroom_test).
    target_compile_options(strongroom_options INTERFACE "$<$<BOOL:$<TARGET_PROPERTY:STRONGROOM_UNOPTIMIZED>>:-O0$<$<NOT:$<CONFIG:Release>>:;-g1>>")
endif()
if(STRONGROOM_SANITIZE)
    string(REPLACE ";" "," _sanitizers "${STRONGROOM_SANITIZE}")
    target_compile_options(strongroom_options INTERFACE -fsanitize=${_sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(strongroom_options INTERFACE -fsanitize=${_sanitizers})
    target_compile_definitions(strongroom_options INTERFACE STRONGROOM_SANITIZED)
endif()

if(STRONGROOM_COVERAGE)
    # Not of the tests themselves.
    target_compile_options(strongroom_options INTERFACE
        "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:STRONGROOM_UNOPTIMIZED>>>:-fprofile-instr-generate;-fcoverage-mapping>")
    target_link_options(strongroom_options INTERFACE -fprofile-instr-generate)
endif()

# Several files of a folder in one compilation, which halves the build of a library: for builds from nothing (CI, packages). Names in their unnamed
# namespaces meet each other then; a file that clashes with its neighbours (the compiler says "redefinition" or "ambiguous") is named after ALONE.
function(strongroom_unity target)
    cmake_parse_arguments(ARG "" "" "ALONE" ${ARGN})
    if(NOT STRONGROOM_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)   # g++ takes a batch for a header
    endif()
    list(TRANSFORM ARG_ALONE PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    get_target_property(sources ${target} SOURCES)
    set(folders)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
        get_source_file_property(alone "${source}" TARGET_DIRECTORY ${target} SKIP_UNITY_BUILD_INCLUSION)
        if(source MATCHES "\\.cpp$" AND NOT alone AND NOT source IN_LIST ARG_ALONE)
            cmake_path(GET source PARENT_PATH folder)
            cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE key)   # the same program whatever folder it is built in
            string(MAKE_C_IDENTIFIER "${key}" key)
            list(APPEND folders ${key})
            list(APPEND sources_${key} "${source}")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(key IN LISTS folders)
        list(LENGTH sources_${key} count)
        math(EXPR batches "(${count} + 7) / 8")
        math(EXPR size "(${count} + ${batches} - 1) / ${batches}")
        set(index 0)
        foreach(source IN LISTS sources_${key})
            math(EXPR batch "${index} / ${size}")
            set_source_files_properties("${source}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${key}_${batch}")
            math(EXPR index "${index} + 1")
        endforeach()
    endforeach()
endfunction()
