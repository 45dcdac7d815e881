// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which record keys the service has already. Internal to core/transfer.

#include "incountry/RecordStore.h"

#include <cstddef>
#include <set>
#include <vector>

namespace strongroom::transfer {

// The numbers of those that exist. At most maxPageSize records, one question; more only where the service has records among them that do not
// tell their own key (hash only, not to be opened). What find() and readRow() throw.
[[nodiscard]] std::set<std::size_t> existingOf(incountry::RecordStore &store, const incountry::Country &country, const std::vector<const incountry::Record *> &records,
                                               const Cancellation &cancellation);

} // namespace strongroom::transfer
