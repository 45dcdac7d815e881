-- SPDX-FileCopyrightText: 2026 The Strongroom developers
-- SPDX-License-Identifier: Apache-2.0
-- How the opened disk image looks; CPack gives the name of the volume.
on run argv
    set volumeName to item 1 of argv
    tell application "Finder"
        tell disk volumeName
            open
            set current view of container window to icon view
            set toolbar visible of container window to false
            set statusbar visible of container window to false
            set bounds of container window to {200, 120, 800, 548}
            set viewOptions to the icon view options of container window
            set arrangement of viewOptions to not arranged
            set icon size of viewOptions to 96
            set text size of viewOptions to 13
            set background picture of viewOptions to file ".background:background.png"
            set position of item "strongroom.app" of container window to {150, 190}
            set position of item "Applications" of container window to {450, 190}
            update without registering applications
            delay 2
            close
        end tell
    end tell
end run
