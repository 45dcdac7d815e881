// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace strongroom::model {
class JobListModel;
}

namespace strongroom::ui {

class ActivityPage;
class CommandRegistry;
class JobBar;

// Registers what can be done with jobs and on the activity page. `page` answers the one in front; null: none.
void addActivityCommands(CommandRegistry &registry, QWidget *window, const std::function<ActivityPage *()> &page);
void addJobCommands(CommandRegistry &registry, QWidget *window, model::JobListModel *jobs, JobBar *bar);

} // namespace strongroom::ui
