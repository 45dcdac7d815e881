// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace strongroom {

// Makes tr() with a number say "1 record" and "2 records": the texts in the sources are English, but their plural forms are in a translation.
// Call once, after the application object exists and before another thread runs.
void installTranslation(QCoreApplication &application);

} // namespace strongroom
