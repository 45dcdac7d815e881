// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "incountry/RecordChange.h"

#include <vector>

class QWidget;

namespace strongroom::model {
class ChangeTray;
}

namespace strongroom::ui {

// Asks, and commits the deletions through the tray at once, so that they are in its history and can be undone.
void confirmDeletion(model::ChangeTray *tray, const std::vector<incountry::RecordChange> &deletions, QWidget *window);

} // namespace strongroom::ui
