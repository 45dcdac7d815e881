// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Programs for the service's SDKs: Python 3.3 and Node 3.5, and what each of them cannot ask for (incountry page, sections 12 and 16). Code
// and refusal only; QueryCode adds what they share. Internal to core/incountry.

#include "incountry/KeyHasher.h"
#include "incountry/QueryCode.h"

namespace strongroom::incountry {

inline constexpr const char *secretsFileVariable = "STRONGROOM_SECRETS_DATA_FILE";   // as the CLI has it

[[nodiscard]] QueryCode pythonCode(const CodeQuery &query, const KeyHasher &hasher);
[[nodiscard]] QueryCode javaScriptCode(const CodeQuery &query, const KeyHasher &hasher);

} // namespace strongroom::incountry
