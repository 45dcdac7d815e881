// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SHA-256 (FIPS 180-4) through OpenSSL: the services' search hashes and attachment digests.

#include "base/SecretBytes.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace strongroom::crypto {

using Sha256Digest = std::array<std::byte, 32>;

[[nodiscard]] Sha256Digest sha256(ByteView content);
// Of the text's bytes, as 64 lower-case hex digits.
[[nodiscard]] std::string sha256Hex(std::string_view text);

// For content that comes in pieces. Not for use by two threads at once.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256 &&other) noexcept;
    Sha256 &operator=(Sha256 &&other) noexcept;
    ~Sha256();

    void update(ByteView piece);
    // Answers the digest of all pieces and starts again.
    [[nodiscard]] Sha256Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace strongroom::crypto
