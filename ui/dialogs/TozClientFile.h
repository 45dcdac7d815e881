// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace strongroom::ui {

// Asks where a TozStore client's e3db.json is to be written. One that is there is never written over, so the dialog does not offer to.
void chooseTozClientFile(QWidget *parent, const std::function<void(const QString &path)> &chosen);

} // namespace strongroom::ui
