// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ProcessHardening.h"

#include "base/Log.h"

#include <QLoggingCategory>

#include <cstring>

namespace strongroom {

namespace {

QLoggingCategory::CategoryFilter usualFilter = nullptr;

void keepQtQuiet(QLoggingCategory *category)
{
    usualFilter(category);
    if (std::strncmp(category->categoryName(), "qt.", 3) == 0) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtInfoMsg, false);
    }
}

} // namespace

std::vector<std::string_view> hardenProcess()
{
    if (usualFilter == nullptr) {
        usualFilter = QLoggingCategory::installFilter(keepQtQuiet);
    }
    const std::vector<std::string_view> failed = detail::hardenOnThisSystem();
    for (const std::string_view what : failed) {
        logWarning(vaultLog(), "this process is less protected than it should be: the system refused", logSafe(what));
    }
    return failed;
}

} // namespace strongroom
