// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "incountry/Country.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace strongroom::migration {
struct Report;
struct ReportCountry;
}

namespace strongroom::ui {

// Records in the list of a PDF; a CSV has them all.
inline constexpr int mostPdfRecords = 1'000;

// What others did meanwhile and what the service cannot close, a sentence each; empty: nothing to say.
[[nodiscard]] QStringList meanwhileTexts(const migration::Report &report);
// "1,480 of 1,480 records have key version 3"
[[nodiscard]] QString outcomeText(const migration::Report &report);
[[nodiscard]] QString reportHtml(const migration::Report &report, const std::vector<incountry::CountryInfo> &known);
// Blocking, for a worker thread. The error for the user; empty: written.
[[nodiscard]] QString writeReportPdf(const QString &path, const QString &html, const QString &title);

} // namespace strongroom::ui
