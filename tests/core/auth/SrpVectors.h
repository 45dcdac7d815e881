// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Vectors.h"

#include "base/SecretBytes.h"

#include <cstddef>
#include <fstream>
#include <stdexcept>
#include <string>

namespace strongroom::test {

// A whole file of tests/vectors/auth; throws when it has not exactly that many cases, so that none can go missing.
inline nlohmann::json readAuthFile(const std::string &name, std::size_t cases)
{
    const std::string path = vectorPath("auth/" + name + ".json");
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    nlohmann::json document = nlohmann::json::parse(file);
    if (document.size() != cases) {
        throw std::runtime_error(path + " has not the " + std::to_string(cases) + " cases this test runs");
    }
    return document;
}

// Empty for null.
inline std::string textOrNone(const nlohmann::json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

inline SecretBytes secretOf(const nlohmann::json &value)
{
    return SecretBytes(std::string_view(textOrNone(value)));
}

} // namespace strongroom::test
