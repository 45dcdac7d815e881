// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/FileOpener.h"

#include <QDesktopServices>
#include <QUrl>

namespace strongroom::ui {

FileOpener::Outcome DesktopFileOpener::open(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path)) ? Outcome::Opened : Outcome::NoProgram;
}

} // namespace strongroom::ui
