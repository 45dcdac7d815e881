// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads vector files: tests/vectors/<service>/<file>, or the same below $STRONGROOM_VECTORS when it is set.

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

namespace strongroom::test {

inline std::string vectorPath(const std::string &relative)
{
    const char *const other = std::getenv("STRONGROOM_VECTORS");
    return std::string(other != nullptr && *other != '\0' ? other : STRONGROOM_VECTOR_DIR) + "/" + relative;
}

// The list of vectors of a file such as "incountry/hash.json". Throws when the file is missing, damaged or has not `count` vectors.
inline nlohmann::json readVectors(const std::string &relative)
{
    std::ifstream file(vectorPath(relative), std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + vectorPath(relative));
    }
    nlohmann::json document = nlohmann::json::parse(file);
    if (document.at("vectors").empty() || document.at("vectors").size() != document.at("count").get<std::size_t>()) {
        throw std::runtime_error(relative + ": count does not agree with the vectors");
    }
    return std::move(document.at("vectors"));
}

} // namespace strongroom::test
