// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "IpsecMb.h"

#include <intel-ipsec-mb.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace strongroom::bench {

namespace {
constexpr std::size_t blockSize = 128;
constexpr std::size_t digestSize = 64;

struct Lane {
    alignas(64) std::array<std::uint8_t, digestSize> inner;   // states, in the library's order of bytes
    alignas(64) std::array<std::uint8_t, digestSize> outer;
    alignas(64) std::array<std::uint8_t, digestSize> message;
    alignas(64) std::array<std::uint8_t, digestSize> tag;
    std::array<std::uint8_t, digestSize> sum;
    std::vector<std::uint8_t> first;
};
} // namespace

struct IpsecMb::State {
    struct Free {
        void operator()(IMB_MGR *object) const noexcept { free_mb_mgr(object); }
    };
    std::unique_ptr<IMB_MGR, Free> manager{alloc_mb_mgr(0)};

    void submit(std::span<IMB_JOB> jobs)
    {
        if (IMB_SUBMIT_HASH_BURST(manager.get(), jobs.data(), static_cast<std::uint32_t>(jobs.size()), IMB_AUTH_HMAC_SHA_512) != jobs.size()) {
            throw std::runtime_error("ipsec-mb did not finish a burst");
        }
    }
};

std::vector<std::string> IpsecMb::kinds()
{
    const std::unique_ptr<IMB_MGR, State::Free> manager(alloc_mb_mgr(0));
    std::vector<std::string> found;
    constexpr std::uint64_t avx512 = IMB_FEATURE_AVX512_SKX;
    if (manager && (manager->features & IMB_FEATURE_AVX2) != 0) {
        found.emplace_back("AVX2");
    }
    if (manager && (manager->features & avx512) == avx512) {
        found.emplace_back("AVX-512");
    }
    return found;
}

IpsecMb::IpsecMb(const std::string &kind) : m_state(std::make_unique<State>())
{
    if (!m_state->manager) {
        throw std::runtime_error("ipsec-mb does not start");
    }
    if (kind == "AVX2") {
        init_mb_mgr_avx2(m_state->manager.get());
    } else {
        init_mb_mgr_avx512(m_state->manager.get());
    }
}

IpsecMb::~IpsecMb() = default;

void IpsecMb::derive(std::span<const crypto::Pbkdf2Job> jobs)
{
    IMB_MGR *const manager = m_state->manager.get();
    std::vector<Lane> lanes(jobs.size());
    std::vector<IMB_JOB> burst(jobs.size());
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        Lane &lane = lanes[i];
        if (jobs[i].secret.size() > blockSize) {
            throw std::runtime_error("the secret is too long for this comparison");
        }
        std::array<std::uint8_t, blockSize> block{};
        std::copy_n(reinterpret_cast<const std::uint8_t *>(jobs[i].secret.data()), jobs[i].secret.size(), block.data());
        std::ranges::transform(block, block.begin(), [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ 0x36U); });
        IMB_SHA512_ONE_BLOCK(manager, block.data(), lane.inner.data());
        std::ranges::transform(block, block.begin(), [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ 0x36U ^ 0x5cU); });
        IMB_SHA512_ONE_BLOCK(manager, block.data(), lane.outer.data());
        const auto *const salt = reinterpret_cast<const std::uint8_t *>(jobs[i].salt.data());
        lane.first.assign(salt, salt + jobs[i].salt.size());
        lane.first.insert(lane.first.end(), {0, 0, 0, 1});

        IMB_JOB &job = burst[i];
        job.hash_alg = IMB_AUTH_HMAC_SHA_512;
        job.chain_order = IMB_ORDER_HASH_CIPHER;
        job.cipher_mode = IMB_CIPHER_NULL;
        job.cipher_direction = IMB_DIR_ENCRYPT;
        job.src = lane.first.data();
        job.msg_len_to_hash_in_bytes = lane.first.size();
        job.auth_tag_output = lane.tag.data();
        job.auth_tag_output_len_in_bytes = digestSize;
        job.u.HMAC._hashed_auth_key_xor_ipad = lane.inner.data();
        job.u.HMAC._hashed_auth_key_xor_opad = lane.outer.data();
    }
    m_state->submit(burst);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        lanes[i].sum = lanes[i].tag;
        lanes[i].message = lanes[i].tag;
        burst[i].src = lanes[i].message.data();
        burst[i].msg_len_to_hash_in_bytes = digestSize;
    }
    for (std::uint32_t round = 1; round < jobs.front().rounds; ++round) {
        m_state->submit(burst);
        for (Lane &lane : lanes) {
            lane.message = lane.tag;
            for (std::size_t i = 0; i < crypto::derivedKeySize; ++i) {
                lane.sum[i] = static_cast<std::uint8_t>(lane.sum[i] ^ lane.tag[i]);
            }
        }
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        std::copy_n(reinterpret_cast<const std::byte *>(lanes[i].sum.data()), jobs[i].key.size(), jobs[i].key.data());
    }
}

} // namespace strongroom::bench
