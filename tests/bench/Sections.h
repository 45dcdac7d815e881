// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All sections of strongroom-bench; main.cpp runs them in this order.

#include "Measure.h"

namespace strongroom::bench {

[[nodiscard]] Section keyDerivationSection();
[[nodiscard]] Section aesGcmSection();
[[nodiscard]] Section rawKeyRecordsSection();
[[nodiscard]] Section passwordRecordsSection();
[[nodiscard]] Section exportSection();
[[nodiscard]] Section importSection();
[[nodiscard]] Section tozRecordsSection();
[[nodiscard]] Section tozSearchHttpSection();
[[nodiscard]] Section tozFileSealSection();
[[nodiscard]] Section tozFileOpenSection();
[[nodiscard]] Section tozFileHttpSection();
[[nodiscard]] Section lockerOpenSection();
[[nodiscard]] Section lockerProjectSection();
[[nodiscard]] Section storedTokenSection();
[[nodiscard]] Section awsSigningSection();
[[nodiscard]] Section authorizerSection();
[[nodiscard]] Section migrationJournalSection();
[[nodiscard]] Section passwordMigrationSection();
[[nodiscard]] Section rawKeyMigrationSection();
[[nodiscard]] Section largeMigrationSection();
[[nodiscard]] Section srpSection();

} // namespace strongroom::bench
