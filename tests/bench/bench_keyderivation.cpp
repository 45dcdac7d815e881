// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "OpenSslLanes.h"
#include "Sections.h"
#ifdef STRONGROOM_BENCH_IPSEC_MB
#include "IpsecMb.h"
#endif

#include "crypto/KeyDerivation.h"
#include "crypto/Random.h"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

#include <openssl/evp.h>

namespace strongroom::bench {

namespace {
constexpr std::size_t batchSize = 16;
constexpr std::uint32_t serviceRounds = 10000;

// Sixteen records of the service: one secret, a salt of 64 bytes each.
struct Records {
    Records()
    {
        const Bytes random = crypto::randomBytes(batchSize * 64);
        for (std::size_t i = 0; i < batchSize; ++i) {
            std::copy_n(random.begin() + static_cast<std::ptrdiff_t>(64 * i), 64, salts[i].begin());
            jobs.push_back({bytesOf("lantern-otter-maple-42"), salts[i], serviceRounds, keys[i]});
        }
        deriveWithOpenSsl(jobs);
        expected = keys;
    }

    static void deriveWithOpenSsl(std::span<const crypto::Pbkdf2Job> some)
    {
        for (const crypto::Pbkdf2Job &job : some) {
            PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(job.secret.data()), static_cast<int>(job.secret.size()),
                              reinterpret_cast<const unsigned char *>(job.salt.data()), static_cast<int>(job.salt.size()), static_cast<int>(job.rounds),
                              EVP_sha512(), static_cast<int>(job.key.size()), reinterpret_cast<unsigned char *>(job.key.data()));
        }
    }

    // A contender that is fast because it is wrong does not count.
    [[nodiscard]] Contender contender(std::string name, std::size_t count, std::function<void(std::span<const crypto::Pbkdf2Job>)> derive)
    {
        return {name, static_cast<double>(count), [this, name, count, derive = std::move(derive)] {
                    for (std::size_t i = 0; i < count; ++i) {
                        keys[i].fill(std::byte{0});
                    }
                    derive(std::span<const crypto::Pbkdf2Job>(jobs).first(count));
                    if (!std::equal(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(count), expected.begin())) {
                        throw std::runtime_error(name + ": wrong key");
                    }
                }};
    }

    std::array<std::array<std::byte, 64>, batchSize> salts{};
    std::array<std::array<std::byte, crypto::derivedKeySize>, batchSize> keys{};
    std::array<std::array<std::byte, crypto::derivedKeySize>, batchSize> expected{};
    std::vector<crypto::Pbkdf2Job> jobs;
};
} // namespace

Section keyDerivationSection()
{
    const auto records = std::make_shared<Records>();
    Section section{"Key derivation: PBKDF2-HMAC-SHA-512, 10,000 rounds, one thread", "keys", {}};
    const auto add = [&section, records](Contender contender) {
        contender.work = [records, work = std::move(contender.work)] { work(); };   // keeps the records alive
        section.contenders.push_back(std::move(contender));
    };
    add(records->contender("OpenSSL PKCS5_PBKDF2_HMAC, one by one", 4, Records::deriveWithOpenSsl));
    add(records->contender("OpenSSL SHA512_Transform, states kept", 4, [](std::span<const crypto::Pbkdf2Job> jobs) {
        std::ranges::for_each(jobs, deriveOnSha512Transform);
    }));
#ifdef STRONGROOM_BENCH_IPSEC_MB
    for (const std::string &kind : IpsecMb::kinds()) {
        const auto library = std::make_shared<IpsecMb>(kind);
        add(records->contender("ipsec-mb burst, " + kind, batchSize, [library](std::span<const crypto::Pbkdf2Job> jobs) { library->derive(jobs); }));
    }
#endif
    for (const std::string &target : crypto::keyDerivationTargets()) {
        if (target != "OpenSSL") {
            add(records->contender("Strongroom lanes, " + target, batchSize,
                                   [target](std::span<const crypto::Pbkdf2Job> jobs) { crypto::deriveKeysWith(target, jobs); }));
        }
    }
    add(records->contender("Strongroom deriveKeys, page of 16", batchSize, crypto::deriveKeys));
    return section;
}

} // namespace strongroom::bench
