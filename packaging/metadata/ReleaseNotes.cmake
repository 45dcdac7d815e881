# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
#
# What is new, once for each format, from the fragments in changelog.d (those of releases before stand in CHANGELOG.md).
#   strongroom_release_notes(): STRONGROOM_RELEASES (AppStream), STRONGROOM_DEBIAN_CHANGELOG (deb-changelog(5)).
# The date is that of SOURCE_DATE_EPOCH, else of the newest commit, else today.

function(_strongroom_release_time variable)
    set(time "$ENV{SOURCE_DATE_EPOCH}")
    if(time STREQUAL "")
        execute_process(COMMAND git -C "${PROJECT_SOURCE_DIR}" log -1 --format=%ct OUTPUT_VARIABLE time OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    set(${variable} "${time}" PARENT_SCOPE)
endfunction()

# Lines of at most 78 columns, the ones after the first four columns in.
function(_strongroom_wrapped variable text)
    set(lines "")
    string(LENGTH "${text}" left)
    while(left GREATER 74)
        string(SUBSTRING "${text}" 0 74 line)
        string(FIND "${line}" " " at REVERSE)
        if(at LESS 1)
            break()
        endif()
        string(SUBSTRING "${text}" 0 ${at} line)
        string(APPEND lines "${line}\n    ")
        math(EXPR at "${at} + 1")
        string(SUBSTRING "${text}" ${at} -1 text)
        string(LENGTH "${text}" left)
    endwhile()
    set(${variable} "${lines}${text}" PARENT_SCOPE)
endfunction()

function(strongroom_release_notes)
    _strongroom_release_time(time)
    if(NOT time STREQUAL "")
        set(ENV{SOURCE_DATE_EPOCH} "${time}")
    endif()
    string(TIMESTAMP day "%Y-%m-%d" UTC)
    string(TIMESTAMP moment "%a, %d %b %Y %H:%M:%S +0000" UTC)

    set(xml "")
    set(debian "")
    foreach(kind security added changed fixed)
        file(GLOB fragments CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/changelog.d/*.${kind}.md")
        list(SORT fragments)
        foreach(fragment IN LISTS fragments)
            file(READ "${fragment}" text)
            string(REPLACE ";" "," text "${text}")   # CMake's own separator
            string(REGEX REPLACE "[ \t\r\n]+" " " text "${text}")
            string(STRIP "${text}" text)
            string(REGEX REPLACE "[`*]" "" plain "${text}")
            _strongroom_wrapped(wrapped "${plain}")
            string(APPEND debian "  * ${wrapped}\n")
            string(REPLACE "&" "&amp;" plain "${plain}")
            string(REPLACE "<" "&lt;" plain "${plain}")
            string(REPLACE ">" "&gt;" plain "${plain}")
            string(APPEND xml "          <li>${plain}</li>\n")
        endforeach()
    endforeach()
    set(STRONGROOM_RELEASES "    <release version=\"${PROJECT_VERSION}\" date=\"${day}\" type=\"${STRONGROOM_RELEASE_TYPE}\">
      <description>
        <ul>
${xml}        </ul>
      </description>
    </release>
" PARENT_SCOPE)
    set(STRONGROOM_DEBIAN_CHANGELOG "strongroom (${PROJECT_VERSION}) unstable; urgency=medium

${debian}
 -- ${STRONGROOM_MAINTAINER}  ${moment}
" PARENT_SCOPE)
endfunction()
