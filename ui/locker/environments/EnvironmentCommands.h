// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class EnvironmentsPage;

// "environment.new", "environment.edit" and "environment.open" on the page in front; null: it is another one. The keys of new and edit are the
// records' too.
void addEnvironmentCommands(CommandRegistry &registry, QWidget *window, const std::function<EnvironmentsPage *()> &page);
[[nodiscard]] QStringList environmentMenu();

} // namespace strongroom::ui
