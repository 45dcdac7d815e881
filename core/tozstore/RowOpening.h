// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records as the service sent them, made into rows: opened, their signatures checked. Internal to core/tozstore.
//
// What the rows of a page need of the service (access keys, signing keys) is asked for once each, however the asking ends; then all of them are
// opened on all processors. A record that does not open with a key from the cache is tried once with the key as it is now: the writer may have
// made another since.

#include "tozstore/RecordCalls.h"

#include <vector>

namespace strongroom::tozstore {

// In the same order. What cannot be opened is a row with its error. CancelledError, NetworkError and AuthError are of the page as a whole.
[[nodiscard]] std::vector<RecordRow> openRows(const ClientParts &parts, std::vector<FoundRecord> found, const Cancellation &cancellation);

} // namespace strongroom::tozstore
