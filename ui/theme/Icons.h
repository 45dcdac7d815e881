// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lucide icons (resources/icons), tinted with a token when they are painted, so that a change of the scheme needs no new QIcon.

#include "theme/Tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace strongroom::ui {

// `name` is Lucide's, without ".svg". Disabled icons are painted in Token::Faint.
[[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text);

// Paints one icon centred in `rect`, 16 px, sharp at any scale.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, int size = 16);

} // namespace strongroom::ui
