// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace strongroom::ui {

class CommandRegistry;
class RecordTableView;

// The context menu of the table of records, by pointer and by key.
void installTableMenu(RecordTableView &view, const CommandRegistry &registry);

} // namespace strongroom::ui
