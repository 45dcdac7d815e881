// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Export: blocking, a page or two in memory whatever the size of the result, cancellable between any two pages and while one is under way.
//
// A file appears under its name when it is complete, and not before: it is written beside it (mode 0600), synced, and renamed at the end. On
// an error (a second page that does not come, a full disk) and on cancel nothing is left. Errors: StorageError (disk; the name exists), ClientError
// (options), and whatever the store throws, its text naming how many records had been read.

#include "base/ByteStream.h"
#include "base/Cancellation.h"
#include "base/Progress.h"
#include "incountry/RecordStore.h"
#include "transfer/ExportTypes.h"

#include <string>
#include <vector>

namespace strongroom::transfer {

// How many records each country has of the query: said before anything is exported.
[[nodiscard]] std::vector<CountryCount> countRecords(incountry::RecordStore &store, const ExportQuery &query, const Cancellation &cancellation);

// Progress counts records. The whole result, asked for page by page:
[[nodiscard]] ExportReport exportToFile(incountry::RecordStore &store, const ExportQuery &query, const ExportOptions &options, const std::string &path,
                                        ExistingFile existing, const ProgressSink &progress, const Cancellation &cancellation);
// Given rows, a selection or what is loaded; nothing is asked of the service:
[[nodiscard]] ExportReport exportToFile(const std::vector<ExportRow> &rows, const ExportOptions &options, const std::string &path, ExistingFile existing,
                                        const ProgressSink &progress, const Cancellation &cancellation);
// To a stream that is already there (standard output): what was written before an error stays written.
[[nodiscard]] ExportReport exportToSink(incountry::RecordStore &store, const ExportQuery &query, const ExportOptions &options, ByteSink &sink,
                                        const ProgressSink &progress, const Cancellation &cancellation);
[[nodiscard]] ExportReport exportToSink(const std::vector<ExportRow> &rows, const ExportOptions &options, ByteSink &sink, const ProgressSink &progress,
                                        const Cancellation &cancellation);

} // namespace strongroom::transfer
