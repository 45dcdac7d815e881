// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The texts that a token is kept in (api-tokens page, section 4). Reading is strict; whatever is wrong with a text, it does not open.
//
//   python       base64 of IV(16) ‖ AES-256-CBC; the key is SHA-256 of consumer key ‖ consumer secret. Secrecy without integrity.
//   sealed-v1    "sr1." + base64url of nonce(12) ‖ AES-256-GCM ‖ tag(16); the key comes from both by HKDF, table and row are authenticated
//   node         hex IV : hex AES-256-CBC, the key as of python: the file of the Node SDK
//   node-lambda  as node with a key that everybody has: to be read once, never written

#include "base/SecretBytes.h"
#include "tokens/Consumer.h"
#include "tokens/TokenSettings.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace strongroom::tokens {

using ItemKey = SecretKey<32>;
inline constexpr std::size_t cbcIvSize = 16;
inline constexpr std::size_t sealedNonceSize = 12;
using CbcIv = std::span<const std::byte, cbcIvSize>;
using SealedNonce = std::span<const std::byte, sealedNonceSize>;

// ClientError when a half is empty.
[[nodiscard]] ItemKey cbcKey(const Consumer &consumer);
[[nodiscard]] ItemKey sealedKey(const Consumer &consumer);
// SHA-256 of nothing.
[[nodiscard]] ItemKey nodeLambdaKey();

struct ItemRow {
    std::string table;   // "local" for the file on this computer
    std::string id;
};

// The forms with an IV are for the vectors: everybody else leaves it to the system's random source.
[[nodiscard]] std::string sealPython(std::string_view plain, const ItemKey &key, CbcIv iv);
[[nodiscard]] std::string sealNode(std::string_view plain, const ItemKey &key, CbcIv iv);
[[nodiscard]] std::string sealNode(std::string_view plain, const ItemKey &key);
[[nodiscard]] std::string sealSealed(std::string_view plain, const ItemKey &key, SealedNonce nonce, const ItemRow &row);
// nullopt: not of this format, or of another key, row or table. A wrong key passes for a right one once in 256 times but for sealed-v1.
[[nodiscard]] std::optional<SensitiveText> openPython(std::string_view item, const ItemKey &key);
[[nodiscard]] std::optional<SensitiveText> openNode(std::string_view item, const ItemKey &key);
[[nodiscard]] std::optional<SensitiveText> openSealed(std::string_view item, const ItemKey &key, const ItemRow &row);

// One of the two formats that are stored.
[[nodiscard]] std::string sealItem(ItemFormat format, std::string_view plain, const Consumer &consumer, const ItemRow &row);
[[nodiscard]] std::optional<SensitiveText> openItem(ItemFormat format, std::string_view item, const Consumer &consumer, const ItemRow &row);

} // namespace strongroom::tokens
