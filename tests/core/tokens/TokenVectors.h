// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The vectors of the API-token manager: each file is an array of cases.

#include "support/Vectors.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>
#include <string>

namespace strongroom::test {

using json = nlohmann::json;

[[nodiscard]] inline json tokenCases(const std::string &file, std::size_t atLeast)
{
    std::ifstream stream(vectorPath("api-tokens/" + file), std::ios::binary);
    if (!stream) {
        throw std::runtime_error("cannot read " + vectorPath("api-tokens/" + file));
    }
    json cases = json::parse(stream);
    if (!cases.is_array() || cases.size() < atLeast) {
        throw std::runtime_error(file + " has too few cases");
    }
    return cases;
}

} // namespace strongroom::test
