// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/RandomValue.h"

#include "base/Error.h"
#include "crypto/Random.h"

#include <array>
#include <string_view>

namespace strongroom::locker {

SensitiveText randomValue(std::size_t length)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::size_t fair = 256 / letters.size() * letters.size();   // beyond it the first letters would be likelier
    if (length == 0 || length > mostRandomLength) {
        throw ClientError(Sentence::tr("a random value has 1 to 4,096 characters")).about("length");
    }
    SensitiveText value;
    value.reserve(length);
    std::array<std::byte, 64> bytes;
    while (value.size() < length) {
        crypto::fillRandom(bytes);
        for (const std::byte byte : bytes) {
            const auto number = std::to_integer<std::size_t>(byte);
            if (number < fair && value.size() < length) {
                value.append(letters.substr(number % letters.size(), 1));
            }
        }
    }
    wipe(bytes);
    return value;
}

} // namespace strongroom::locker
