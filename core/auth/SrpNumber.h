// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A non-negative integer of SRP, in OpenSSL's secure big number, marked for constant-time use and wiped on destruction (auth page, 5.2 and 5.4).
// Move-only.

#include "base/SecretBytes.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct bignum_st;

namespace strongroom::auth {

class SrpNumber {
public:
    SrpNumber();   // zero
    explicit SrpNumber(ByteView bigEndian);
    // Digits of either case; leading zeros mean nothing. nullopt: none, another character, or more than `mostDigits` after the zeros.
    [[nodiscard]] static std::optional<SrpNumber> fromHex(std::string_view digits, std::size_t mostDigits);

    [[nodiscard]] bool isZero() const noexcept;
    // pad(v): the shortest big-endian two's complement. One byte 00 in front when the top bit is set; zero is one byte.
    [[nodiscard]] WipingBytes padded() const;
    // hex(v): lower case, no leading zeros. For what is public, and for tests.
    [[nodiscard]] std::string hex() const;

    [[nodiscard]] bignum_st *raw() const noexcept { return m_number.get(); }

private:
    struct Free {
        void operator()(bignum_st *number) const noexcept;
    };
    std::unique_ptr<bignum_st, Free> m_number;
};

} // namespace strongroom::auth
