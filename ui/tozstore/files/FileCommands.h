// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class FilesPage;

// The commands "files.…". `page` answers the files page in front, or null.
void addFileCommands(CommandRegistry &registry, QWidget *window, const std::function<FilesPage *()> &page);
[[nodiscard]] QStringList fileMenu();

} // namespace strongroom::ui
