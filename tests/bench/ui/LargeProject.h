// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Locker project of 500 secrets in 12 environments. A third is missing somewhere, a third inherited, a third of its own; now and then the same.

#include "support/MemoryLockerStore.h"

#include <string>

namespace strongroom::bench {

inline constexpr int projectSecrets = 500;
inline constexpr int projectEnvironments = 12;

inline std::string keyOfSecret(int number) { return "SERVICE_" + std::to_string(number) + "_TOKEN"; }

inline void fillWithLargeProject(test::MemoryLockerStore &store)
{
    for (int environment = 0; environment < projectEnvironments; ++environment) {
        store.addEnvironment("environment-" + std::to_string(environment));
    }
    for (int secret = 0; secret < projectSecrets; ++secret) {
        if (secret % 3 == 1) {
            (void)store.put(keyOfSecret(secret), {}, "shared " + std::to_string(secret));
        }
        for (int environment = 0; environment < projectEnvironments; ++environment) {
            if (secret % 3 == 2 || (secret + environment) % 3 == 0) {
                (void)store.put(keyOfSecret(secret), "environment-" + std::to_string(environment), "value " + std::to_string(secret) + (environment % 2 == 0 ? " even" : std::to_string(environment)));
            }
        }
    }
}

} // namespace strongroom::bench
