// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The type scale: text 13 px, titles 16, captions 11, code 12 in the platform's monospace. The family is the platform's own UI font, and
// Inter on systems that only name a generic one.

#include <QFont>

namespace strongroom::ui::fonts {

[[nodiscard]] QFont text();
[[nodiscard]] QFont strong();    // text, semi-bold
[[nodiscard]] QFont title();
[[nodiscard]] QFont caption();
[[nodiscard]] QFont badge();     // caption, semi-bold
[[nodiscard]] QFont code();

} // namespace strongroom::ui::fonts
