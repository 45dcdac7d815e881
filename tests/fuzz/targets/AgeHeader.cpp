// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Age files: header, armor, and the pieces behind. Work factors that take longer than a moment are refused before anything is computed.
#include "../Target.h"

#include "crypto/Age.h"
#include "crypto/AgeHeader.h"

#include <algorithm>
#include <array>

namespace strongroom::fuzz::ageHeaderTarget {

namespace {

using namespace crypto;

class AgeBytes final : public ByteSource {
public:
    explicit AgeBytes(ByteView bytes) : m_rest(bytes) {}
    [[nodiscard]] std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t size = std::min(into.size(), m_rest.size());
        std::copy_n(m_rest.begin(), size, into.begin());
        m_rest = m_rest.subspan(size);
        return size;
    }

private:
    ByteView m_rest;
};

void readToTheEnd(ByteSource &source)
{
    std::array<std::byte, 4096> buffer{};
    while (source.read(buffer) > 0) {
    }
}

void fuzzAgeHeader(ByteView input)
{
    constexpr int quick = 2;
    static const SecretBytes passphrase(std::string_view("correct horse"));
    AgeBytes plain(input);
    (void)attempt([&] {
        AgeReader reader(passphrase, plain, quick);
        readToTheEnd(reader);
    });
    AgeBytes text(input);
    (void)attempt([&] {
        AgeArmorReader armor(text);
        AgeReader reader(passphrase, armor, quick);
        readToTheEnd(reader);
    });
    AgeBytes onlyArmor(input);
    (void)attempt([&] {
        AgeArmorReader armor(onlyArmor);
        readToTheEnd(armor);
    });
    AgeBytes pieces(input);
    require(!attempt([&] {
        AgeReader reader(fixedKey<16>(0xaa), pieces);
        readToTheEnd(reader);
    }),
            "nothing is read that was not sealed");
    (void)ageForm(input);
}

const Registration ageHeader("age_header", fuzzAgeHeader,
                             {"transfer/age/npm-0.age", "transfer/age/npm-1.age", "transfer/age/npm-armored.age", "transfer/age/npm-x25519.age",
                              "transfer/age/bad-two-passphrases.age", "transfer/age/bad-fourth-argument.age", "transfer/age/good-by-hand.age"});

} // namespace

} // namespace strongroom::fuzz::ageHeaderTarget
