// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace strongroom::ui {

// What the pages of all windows have in common: made for the first window that asks, as a child of `owner`, which outlives the windows.
template <typename Part, typename... Arguments>
[[nodiscard]] Part *sharedPart(QObject *owner, Arguments... arguments)
{
    if (auto *const part = owner->findChild<Part *>(QString(), Qt::FindDirectChildrenOnly)) {
        return part;
    }
    return new Part(arguments..., owner);
}

} // namespace strongroom::ui
