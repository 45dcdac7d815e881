// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The open windows as the settings keep them: where each stands and which page it shows. Nothing secret: ids and names of pages.

#include "vault/RecentPlaces.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QSettings;

namespace strongroom::ui {

struct WindowState {
    QByteArray geometry;
    QByteArray splitter;
    std::optional<model::RecentPlace> place;   // nullopt: none that is remembered
    friend bool operator==(const WindowState &, const WindowState &) = default;
};

struct DeskState {
    QList<WindowState> windows;
    qsizetype front = 0;   // index of the one used last
    friend bool operator==(const DeskState &, const DeskState &) = default;
};

[[nodiscard]] DeskState readDesk(QSettings &settings);   // no windows: never written, or not understood
void writeDesk(QSettings &settings, const DeskState &desk);

} // namespace strongroom::ui
