# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0

# strongroom_windows_resources(target "what the task manager calls it" [icon]): icon, version and manifest. The manifest asks for UTF-8 as the code
# page, so that main()'s arguments and narrow file names can hold every letter. Nothing on other systems.
function(strongroom_windows_resources target description)
    if(NOT WIN32)
        return()
    endif()
    set(folder "${PROJECT_SOURCE_DIR}/packaging/windows")
    set(STRONGROOM_RC_NAME ${target})
    set(STRONGROOM_RC_DESCRIPTION "${description}")
    set(STRONGROOM_RC_MANIFEST "${folder}/strongroom.manifest")
    set(STRONGROOM_RC_ICON "1 ICON \"${PROJECT_SOURCE_DIR}/packaging/icons/strongroom.ico\"")
    configure_file("${folder}/strongroom.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" @ONLY)
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
    if(MSVC)
        target_link_options(${target} PRIVATE /MANIFEST:NO)   # ours is in the resources
    endif()
endfunction()
