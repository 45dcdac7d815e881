// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/tozstore: base64url parts joined by dots, of which there are exactly so many (TozStore page, sections 4.1, 4.2).

#include "tozstore/Base64Url.h"

#include <array>
#include <optional>
#include <string_view>

namespace strongroom::tozstore {

// nullopt: more or fewer parts, or one that is not base64url. Parts may be empty.
template <std::size_t Count>
[[nodiscard]] std::optional<std::array<Bytes, Count>> decodeDotted(std::string_view text)
{
    std::array<Bytes, Count> parts;
    for (std::size_t i = 0; i < Count; ++i) {
        const std::size_t dot = text.find('.');
        if ((dot == std::string_view::npos) != (i + 1 == Count)) {
            return std::nullopt;
        }
        std::optional<Bytes> part = decodeBase64Url(text.substr(0, dot));
        if (!part) {
            return std::nullopt;
        }
        parts[i] = *std::move(part);
        text.remove_prefix(dot == std::string_view::npos ? text.size() : dot + 1);
    }
    return parts;
}

} // namespace strongroom::tozstore
