// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Vectors.h"

#include "base/SecretBytes.h"
#include "crypto/Encoding.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <fstream>
#include <string>

namespace strongroom::test {

using json = nlohmann::json;

// A whole file of tests/vectors/tozstore; throws when it has not exactly that many cases, so that none can go missing.
inline json readTozFile(const std::string &name, std::size_t cases)
{
    const std::string relative = "tozstore/" + name + ".json";
    std::ifstream file(vectorPath(relative), std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + vectorPath(relative));
    }
    json document = json::parse(file);
    if (document.at("cases").size() != cases) {
        throw std::runtime_error(relative + " has not the " + std::to_string(cases) + " cases this test runs");
    }
    return document;
}

inline json readTozCases(const std::string &name, std::size_t cases) { return std::move(readTozFile(name, cases).at("cases")); }

inline std::string idOf(const json &vector) { return vector.at("id").get<std::string>(); }
inline std::string textOf(const json &vector, const char *member) { return vector.at(member).get<std::string>(); }
inline Bytes hexOf(const json &vector, const char *member) { return crypto::decodeHex(textOf(vector, member)).value(); }
inline bool expectsSuccess(const json &vector) { return vector.at("expect").at("ok").get<bool>(); }

} // namespace strongroom::test
