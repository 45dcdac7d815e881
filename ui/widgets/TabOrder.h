// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace strongroom::ui {

// Makes Tab go through `root` as its layouts are read: for what gets rows, fields or pages after it was built, which Qt puts at the end.
void tabInReadingOrder(QWidget *root);

} // namespace strongroom::ui
