// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sizes of the interface, in device-independent pixels. Everything sits on a grid of 4.

namespace strongroom::ui::metrics {

inline constexpr int gapTight = 4;
inline constexpr int gapSmall = 8;
inline constexpr int gap = 12;
inline constexpr int gapLarge = 24;

inline constexpr int rowHeight = 28;
inline constexpr int controlHeight = 28;
inline constexpr int filterHeight = 32;
inline constexpr int toolRowHeight = 44;
inline constexpr int tabHeight = 36;

inline constexpr int radius = 6;
inline constexpr int badgeRadius = 4;
inline constexpr int iconSize = 16;
inline constexpr int focusWidth = 2;
inline constexpr int scrollBarWidth = 12;

} // namespace strongroom::ui::metrics
