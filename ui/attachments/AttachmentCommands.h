// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class RecordsPage;

// The commands "attachment.…". `page` answers the records page in front, or null.
void addAttachmentCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page);

} // namespace strongroom::ui
