// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the strip and the settings say alike.

#include <QString>
#include <QUrl>

namespace strongroom::model {
class UpdateNotice;
}
namespace strongroom::updates {
struct Manifest;
}

namespace strongroom::ui {

[[nodiscard]] QString askingText(const model::UpdateNotice &notice);   // what looking means
[[nodiscard]] QString laterText(const model::UpdateNotice &notice);    // of notice.later(), which must be there
[[nodiscard]] QUrl updatePage(const updates::Manifest &manifest);

} // namespace strongroom::ui
