// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the records page tells the windows of export and import: where, which query, and what is selected.

#include "transfer/ExportSession.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace strongroom::ui {

struct TransferContext {
    QString connectionName;
    QString place;                             // "Germany · de", "Every country"
    std::vector<incountry::CountryInfo> countries;             // of the query
    std::vector<incountry::CountryInfo> connectionCountries;   // all there are
    QString filterText;                        // as it is typed; empty: every record
    model::ExportSource source;
    int selectedRows = 0;                      // in the table; more than source.selection: some are not loaded
    std::vector<std::string> shownColumns;     // of the table
};

} // namespace strongroom::ui
