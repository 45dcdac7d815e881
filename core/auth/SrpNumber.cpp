// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/SrpNumber.h"

#include "crypto/Encoding.h"
#include "crypto/OpenSsl.h"

#include <openssl/bn.h>

#include <algorithm>

namespace strongroom::auth {

namespace {

// BN_bn2binpad and not BN_bn2bin: its time does not depend on the value.
void write(const BIGNUM *number, std::span<std::byte> bytes)
{
    if (BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size())) != static_cast<int>(bytes.size())) {
        crypto::failOpenSsl("write a number");
    }
}

} // namespace

void SrpNumber::Free::operator()(bignum_st *number) const noexcept
{
    BN_clear_free(number);
}

// OpenSSL's secure heap is set up by whole processes, and what finds it full fails: where there is none, a "secure" number is wiped and not locked.
SrpNumber::SrpNumber() : m_number(BN_secure_new())
{
    if (!m_number) {
        crypto::failOpenSsl("make a number");
    }
    BN_set_flags(m_number.get(), BN_FLG_CONSTTIME);
}

SrpNumber::SrpNumber(ByteView bigEndian) : SrpNumber()
{
    if (BN_bin2bn(reinterpret_cast<const unsigned char *>(bigEndian.data()), static_cast<int>(bigEndian.size()), m_number.get()) == nullptr) {
        crypto::failOpenSsl("read a number");
    }
}

std::optional<SrpNumber> SrpNumber::fromHex(std::string_view digits, std::size_t mostDigits)
{
    if (digits.empty()) {
        return std::nullopt;
    }
    const std::size_t zeros = std::min(digits.find_first_not_of('0'), digits.size());
    const std::string_view significant = digits.substr(zeros);
    if (significant.size() > mostDigits) {
        return std::nullopt;
    }
    std::string even(significant.size() % 2, '0');
    even.append(significant);
    const std::optional<Bytes> bytes = crypto::decodeHex(even);
    if (!bytes) {
        return std::nullopt;
    }
    return SrpNumber(*bytes);
}

bool SrpNumber::isZero() const noexcept
{
    return BN_is_zero(m_number.get()) == 1;
}

WipingBytes SrpNumber::padded() const
{
    const auto bits = static_cast<std::size_t>(BN_num_bits(m_number.get()));
    WipingBytes bytes(bits / 8 + 1);   // a full top byte gets one more in front, zero is one
    write(m_number.get(), bytes);
    return bytes;
}

std::string SrpNumber::hex() const
{
    WipingBytes bytes(std::max<std::size_t>(static_cast<std::size_t>(BN_num_bytes(m_number.get())), 1));
    write(m_number.get(), bytes);
    std::string digits = crypto::encodeHex(bytes);
    if (digits.front() == '0') {
        digits.erase(0, 1);
    }
    return digits;
}

} // namespace strongroom::auth
