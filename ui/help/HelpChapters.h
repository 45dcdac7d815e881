// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which chapter of the user guide is about a page. Named by its title in resources/help/guide.md, whatever the language of the guide.

#include "connections/Connection.h"
#include "connections/ConnectionTreeModel.h"

#include <QString>

#include <optional>

namespace strongroom::ui {

// `service`: of the page's connection; none: the page belongs to no connection.
[[nodiscard]] QString helpChapterOf(std::optional<connections::Service> service, model::ConnectionPage page);
[[nodiscard]] QString firstChapter();   // where no page is shown

} // namespace strongroom::ui
