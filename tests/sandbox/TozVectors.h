// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file of tests/vectors/tozstore. (tests/core has a reader that knows core's types; these tests share nothing with core.)

#include "support/Vectors.h"

namespace strongroom::test {

[[nodiscard]] inline nlohmann::json readTozVectors(const std::string &name)
{
    const std::string path = vectorPath("tozstore/" + name);
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    nlohmann::json document = nlohmann::json::parse(file);
    if (document.at("cases").empty()) {
        throw std::runtime_error(path + " has no cases");
    }
    return document;
}

} // namespace strongroom::test
