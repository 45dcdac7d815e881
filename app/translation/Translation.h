// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace strongroom {

[[nodiscard]] QStringList languages();   // ISO 639-1 codes of those there are: "en" first
// `chosen` where it is one of them, else the first of the system's languages that is, else English.
[[nodiscard]] QString languageFor(const QString &chosen);

// Our texts and Qt's own in the language (a code of languages()), and the plural forms of English behind it: what has no translation is English. Where the
// system speaks another language, numbers and dates follow this one. Call once, after the application object exists and before another thread runs.
void installTranslation(QCoreApplication &application, const QString &language = QStringLiteral("en"));

} // namespace strongroom
