// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fills a new TozStore with demo data, as the demo client and those it deals with would have.

#include "sandbox/tozstore/TozSettings.h"
#include "sandbox/tozstore/TozStores.h"

#include <string>
#include <vector>

namespace strongroom::sandbox {

// "Clinic Nord" is the demo client of the settings. "Labor Mitte" and "Apotheke am Ring" share with it and get shares; each may authorize for
// somebody. Among the records are a damaged one and some whose access key never arrived; among the notes is one with forged fields.
void seedTozDemo(TozStores &stores, const TozSettings &settings);

// The names of the demo client's notes. The service lists notes to nobody; whoever reads one was told its name.
[[nodiscard]] const std::vector<std::string> &tozDemoNotes();

} // namespace strongroom::sandbox
