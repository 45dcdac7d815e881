// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/TozPages.h"

namespace strongroom::ui {

void addTozCommands(MainWindow &) {}

QStringList tozMenu() { return {}; }

void addTozPages(MainWindow &) {}

} // namespace strongroom::ui
