// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a token comes from, in words that can be translated. Rows and the history of refreshes keep it in English, as scripts read it.

#include "base/Sentence.h"

#include <string>

namespace strongroom::connections {

// Of TokenRow::source or RefreshEntry::origin ("Token endpoint auth.example"). What is not known stays as it is. Any thread.
[[nodiscard]] Sentence tokenSource(const std::string &source);

} // namespace strongroom::connections
