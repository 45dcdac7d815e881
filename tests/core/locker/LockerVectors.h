// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Vectors.h"

#include "base/SecretBytes.h"
#include "crypto/Encoding.h"
#include "locker/Sealing.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <stdexcept>
#include <string>

namespace strongroom::test {

using json = nlohmann::json;

// A whole file of tests/vectors/locker; throws when it has not exactly that many cases, so that none can go missing.
inline json readLockerFile(const std::string &name, std::size_t cases)
{
    const std::string relative = "locker/" + name + ".json";
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

inline std::string lockerId(const json &one) { return one.at("id").get<std::string>(); }

// A text, or {"repeat": [text, times]}.
inline std::string lockerText(const json &text)
{
    if (text.is_string()) {
        return text.get<std::string>();
    }
    const json &repeat = text.at("repeat");
    std::string all;
    for (int times = repeat.at(1).get<int>(); times > 0; --times) {
        all += repeat.at(0).get<std::string>();
    }
    return all;
}

inline SecretKey<32> lockerKey(const json &object, const char *member)
{
    const Bytes bytes = crypto::decodeHex(object.at(member).get<std::string>()).value();
    return SecretKey<32>(std::span<const std::byte, 32>(bytes));
}
inline locker::SealingKeys lockerKeys(const json &object) { return {lockerKey(object, "enc_key_hex"), lockerKey(object, "mac_key_hex")}; }

// The vectors' dates have six decimals; a double holds them to the microsecond.
inline std::int64_t lockerMicros(const json &seconds) { return std::llround(seconds.get<double>() * 1e6); }

} // namespace strongroom::test
