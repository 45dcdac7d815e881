// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/KeyDerivation.h"

#include "crypto/KeyDeriver.h"
#include "crypto/OpenSsl.h"

#include <openssl/hmac.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace strongroom::crypto {

namespace {
constexpr std::size_t hmacBlockSize = 128;
constexpr std::size_t sha512Size = 64;

// From two derivations on, lanes beat OpenSSL one by one, even with the others running empty.
constexpr std::size_t fewestInLanes = 2;

constexpr std::string_view openSslName = "OpenSSL";

const unsigned char *in(const std::byte *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

void check(const Pbkdf2Job &job)
{
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());   // OpenSSL counts in int
    if (job.rounds == 0 || job.rounds > most) {
        throw CryptoError(Sentence::tr("key derivation: the number of rounds is out of range"));
    }
    if (job.secret.size() > most || job.salt.size() > most - 4) {
        throw CryptoError(Sentence::tr("key derivation: secret or salt is too long"));
    }
}

void deriveWithOpenSsl(const Pbkdf2Job &job)
{
    requireOpenSsl(PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(job.secret.data()), static_cast<int>(job.secret.size()), in(job.salt.data()),
                                     static_cast<int>(job.salt.size()), static_cast<int>(job.rounds), sha512Algorithm(),
                                     static_cast<int>(job.key.size()), reinterpret_cast<unsigned char *>(job.key.data())),
                   "PBKDF2-HMAC-SHA-512");
}

std::uint64_t loadWord(const unsigned char *bytes)
{
    std::uint64_t word = 0;
    for (int i = 0; i < 8; ++i) {
        word = word << 8 | bytes[i];
    }
    return word;
}

// Key block and first block U_1 = HMAC(secret, salt || 00000001), made once per derivation.
void loadLane(LaneBatch &batch, std::size_t lane, const Pbkdf2Job &job)
{
    unsigned char key[hmacBlockSize] = {};
    if (job.secret.size() > hmacBlockSize) {
        requireOpenSsl(EVP_Digest(job.secret.data(), job.secret.size(), key, nullptr, sha512Algorithm(), nullptr), "SHA-512");
    } else {
        std::copy_n(in(job.secret.data()), job.secret.size(), key);
    }
    Bytes message(job.salt.begin(), job.salt.end());
    message.insert(message.end(), {std::byte{0}, std::byte{0}, std::byte{0}, std::byte{1}});
    unsigned char block[sha512Size];
    const bool done = HMAC(sha512Algorithm(), key, static_cast<int>(hmacBlockSize), in(message.data()), message.size(), block, nullptr) != nullptr;

    for (std::size_t i = 0; i < 16; ++i) {
        batch.keyBlock[i][lane] = loadWord(key + 8 * i);
    }
    for (std::size_t i = 0; i < 8; ++i) {
        batch.block[i][lane] = loadWord(block + 8 * i);
    }
    batch.rounds[lane] = job.rounds;
    sodium_memzero(key, sizeof key);
    sodium_memzero(block, sizeof block);
    requireOpenSsl(static_cast<int>(done), "HMAC-SHA-512");
}

void storeLane(const LaneBatch &batch, std::size_t lane, std::span<std::byte, derivedKeySize> key)
{
    for (std::size_t i = 0; i < derivedKeySize; ++i) {
        key[i] = static_cast<std::byte>(batch.result[i / 8][lane] >> (56 - 8 * (i % 8)));
    }
}

// As many jobs as there are lanes, or fewer: the first one then runs in the empty lanes too.
void deriveInLanes(const LaneTarget &target, std::span<const Pbkdf2Job *const> jobs)
{
    LaneBatch batch;
    for (std::size_t lane = 0; lane < target.lanes; ++lane) {
        if (lane < jobs.size()) {
            loadLane(batch, lane, *jobs[lane]);
        } else {
            batch.rounds[lane] = 1;
        }
    }
    target.derive(batch);
    sodium_stackzero(4096);   // what the kernel had to put down for want of registers
    for (std::size_t lane = 0; lane < jobs.size(); ++lane) {
        storeLane(batch, lane, jobs[lane]->key);
    }
}

struct KnownAnswer {
    std::string_view secret;
    std::string_view salt;
    std::uint32_t rounds;
    std::array<std::uint64_t, 4> key;
};

// The first two are the widely published "password"/"salt" answers; the others were made with an implementation in plain Python that
// shares nothing with OpenSSL or with this one.
constexpr std::array<KnownAnswer, 8> knownAnswers = {{
    {"password", "salt", 1, {0x867f70cf1ade02cf, 0xf3752599a3a53dc4, 0xaf34c7a669815ae5, 0xd513554e1c8cf252}},
    {"password", "salt", 2, {0xe1d9c16aa681708a, 0x45f5c7c4e215ceb6, 0x6e011a2e9f004071, 0x3f18aefdb866d53c}},
    {"", "", 3,
     {0xba78a2c18fe1f3cf, 0xffaba0f93ccf85fc, 0x342edf2c34ff439f, 0x928c464fe04ee9c4}},
    {"lantern-otter-maple-42", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", 17,
     {0x5e5596952808c88d, 0xa8940667ea0c1f2a, 0x43b6c7295275489b, 0xe0d6dd4d3124a956}},
    {"a secret of just one hundred and twenty-eight bytes fills the HMAC block to its last byte, and needs no hashing before it goes i", "one block", 5,
     {0xaab251137613d81e, 0x06ec871f4f0f4553, 0xb8143bc9f711316b, 0xc4b203e5a5abfcf0}},
    {"\xd0\xbf\xd0\xb0\xd1\x80\xd0\xbe\xd0\xbb\xd1\x8c-\xf0\x9f\x94\x91", "NaCl", 64,
     {0x16e7247143f7bd1a, 0xf1815b647f34ed70, 0xc7b12225401cf997, 0xd4f3feef900c4fa9}},
    {"correct horse battery staple", "x", 33,
     {0xf8edd5f91af0c4b2, 0xd5df36deb4de8245, 0x07105b21edbdca95, 0x3fe7a5d14a503265}},
    {"k", "a salt of one hundred and twelve bytes and more makes the first message of the HMAC spill over into a further block of SHA-512", 100,
     {0x09e136f377427d87, 0x22fbc1920e9f9798, 0x2ceb5b003e4b5fad, 0x6d06944b2a3bff92}},
}};

bool givesKnownAnswers(const LaneTarget &target)
{
    if (target.lanes == 0 || target.lanes > maxLanes) {
        return false;
    }
    for (std::size_t first = 0; first < knownAnswers.size(); first += target.lanes) {
        const std::size_t count = std::min(target.lanes, knownAnswers.size() - first);
        std::array<std::array<std::byte, derivedKeySize>, maxLanes> keys{};
        std::vector<Pbkdf2Job> jobs;
        std::vector<const Pbkdf2Job *> pointers;
        jobs.reserve(count);
        for (std::size_t lane = 0; lane < count; ++lane) {
            const KnownAnswer &known = knownAnswers[first + lane];
            jobs.push_back({bytesOf(known.secret), bytesOf(known.salt), known.rounds, keys[lane]});
            pointers.push_back(&jobs.back());
        }
        deriveInLanes(target, pointers);
        for (std::size_t lane = 0; lane < count; ++lane) {
            for (std::size_t i = 0; i < 4; ++i) {
                if (loadWord(in(keys[lane].data()) + 8 * i) != knownAnswers[first + lane].key[i]) {
                    return false;
                }
            }
        }
    }
    return true;
}

const KeyDeriver &deriver()
{
    static const KeyDeriver instance(laneTargets());
    return instance;
}
} // namespace

KeyDeriver::KeyDeriver(const std::vector<LaneTarget> &candidates)
{
    std::ranges::copy_if(candidates, std::back_inserter(m_targets), givesKnownAnswers);
}

void KeyDeriver::derive(std::span<const Pbkdf2Job> jobs) const
{
    if (m_targets.empty()) {
        deriveWith(openSslName, jobs);
        return;
    }
    std::ranges::for_each(jobs, check);
    // Jobs of one number of rounds together: a lane that has finished waits for the longest one beside it.
    std::vector<const Pbkdf2Job *> ordered(jobs.size());
    std::ranges::transform(jobs, ordered.begin(), [](const Pbkdf2Job &job) { return &job; });
    std::ranges::stable_sort(ordered, {}, &Pbkdf2Job::rounds);
    std::span<const Pbkdf2Job *const> rest(ordered);
    while (rest.size() >= fewestInLanes) {
        const std::size_t count = std::min(rest.size(), m_targets.front().lanes);
        deriveInLanes(m_targets.front(), rest.first(count));
        rest = rest.subspan(count);
    }
    std::ranges::for_each(rest, [](const Pbkdf2Job *job) { deriveWithOpenSsl(*job); });
}

void KeyDeriver::deriveWith(std::string_view target, std::span<const Pbkdf2Job> jobs) const
{
    std::ranges::for_each(jobs, check);
    if (target == openSslName) {
        std::ranges::for_each(jobs, deriveWithOpenSsl);
        return;
    }
    const auto found = std::ranges::find(m_targets, target, &LaneTarget::name);
    if (found == m_targets.end()) {
        throw CryptoError(Sentence::tr("key derivation: there is no such target here"));
    }
    while (!jobs.empty()) {
        const std::size_t count = std::min(jobs.size(), found->lanes);
        std::array<const Pbkdf2Job *, maxLanes> lanes{};
        std::ranges::transform(jobs.first(count), lanes.begin(), [](const Pbkdf2Job &job) { return &job; });
        deriveInLanes(*found, std::span(lanes).first(count));
        jobs = jobs.subspan(count);
    }
}

void deriveKeys(std::span<const Pbkdf2Job> jobs)
{
    deriver().derive(jobs);
}

void deriveKey(ByteView secret, ByteView salt, std::uint32_t rounds, std::span<std::byte, derivedKeySize> key)
{
    const Pbkdf2Job job{secret, salt, rounds, key};
    check(job);
    deriveWithOpenSsl(job);
}

std::size_t preferredLanes()
{
    return deriver().targets().empty() ? 1 : deriver().targets().front().lanes;
}

std::vector<std::string> keyDerivationTargets()
{
    std::vector<std::string> names;
    std::ranges::transform(deriver().targets(), std::back_inserter(names), &LaneTarget::name);
    names.emplace_back(openSslName);
    return names;
}

void deriveKeysWith(std::string_view target, std::span<const Pbkdf2Job> jobs)
{
    deriver().deriveWith(target, jobs);
}

} // namespace strongroom::crypto
