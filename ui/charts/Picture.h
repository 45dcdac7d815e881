// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Anything that is drawn to be looked at and saved: what it is called, what it says in a sentence, and how it is painted.

#include "theme/Tokens.h"

#include <QString>

#include <functional>

class QPainter;

namespace strongroom::ui {

struct Picture {
    QString title;
    QString summary;
    // Into any painter, `width` wide; answers the height it takes. Without a painter it measures alone.
    std::function<int(QPainter *painter, const Tokens &tokens, int width, Qt::LayoutDirection direction)> paint;
};

} // namespace strongroom::ui
