// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>

namespace strongroom::model {

// How texts are sorted for people: as the user's locale has it, without regard to case, numbers in them as numbers. The C locale, which knows bytes alone,
// is taken as English. Make one for a whole sorting; any thread, one at a time.
[[nodiscard]] QCollator textOrder();

} // namespace strongroom::model
