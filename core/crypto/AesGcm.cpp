// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/AesGcm.h"

#include "crypto/OpenSsl.h"

#include <openssl/err.h>

#include <algorithm>

namespace strongroom::crypto {

namespace {
enum class Direction { Seal = 1, Open = 0 };

const unsigned char *in(const std::byte *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

unsigned char *out(std::byte *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}
} // namespace

struct AesGcm::State {
    CipherContext context{requireOpenSslObject(EVP_CIPHER_CTX_new(), "make a cipher context")};
    bool chosen = false;

    void start(Direction direction, Key key, Iv iv)
    {
        // With the algorithm chosen before, only key and IV are set: naming it again would free and make its provider context.
        const EVP_CIPHER *const algorithm = chosen ? nullptr : aes256GcmAlgorithm();
        requireOpenSsl(EVP_CipherInit_ex2(context.get(), algorithm, in(key.data()), in(iv.data()), static_cast<int>(direction), nullptr),
                       "start AES-256-GCM");
        chosen = true;
    }

    // output null: associated data.
    void feed(ByteView input, std::byte *output)
    {
        constexpr std::size_t most = std::size_t{1} << 30;   // OpenSSL counts in int
        while (!input.empty()) {
            const std::size_t count = std::min(input.size(), most);
            int written = 0;
            requireOpenSsl(EVP_CipherUpdate(context.get(), output == nullptr ? nullptr : out(output), &written, in(input.data()),
                                            static_cast<int>(count)),
                           "AES-256-GCM");
            input = input.subspan(count);
            output = output == nullptr ? nullptr : output + count;
        }
    }
};

AesGcm::AesGcm() : m_state(std::make_unique<State>()) {}

AesGcm::AesGcm(AesGcm &&other) noexcept = default;
AesGcm &AesGcm::operator=(AesGcm &&other) noexcept = default;
AesGcm::~AesGcm() = default;

void AesGcm::seal(Key key, Iv iv, ByteView plain, std::span<std::byte> sealed, ByteView associatedData)
{
    if (sealed.size() != plain.size() + tagSize) {
        throw CryptoError(Sentence::tr("AES-256-GCM: the output has the wrong size"));
    }
    m_state->start(Direction::Seal, key, iv);
    m_state->feed(associatedData, nullptr);
    m_state->feed(plain, sealed.data());
    unsigned char nothing[16];
    int written = 0;
    requireOpenSsl(EVP_CipherFinal_ex(m_state->context.get(), nothing, &written), "finish AES-256-GCM");
    requireOpenSsl(EVP_CIPHER_CTX_ctrl(m_state->context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagSize), sealed.data() + plain.size()),
                   "read the AES-256-GCM tag");
}

bool AesGcm::open(Key key, Iv iv, ByteView sealed, std::span<std::byte> plain, ByteView associatedData)
{
    if (sealed.size() < tagSize || plain.size() != sealed.size() - tagSize) {
        throw CryptoError(Sentence::tr("AES-256-GCM: the input or the output has the wrong size"));
    }
    m_state->start(Direction::Open, key, iv);
    m_state->feed(associatedData, nullptr);
    m_state->feed(sealed.first(plain.size()), plain.data());
    std::byte tag[tagSize];
    std::copy_n(sealed.data() + plain.size(), tagSize, tag);
    requireOpenSsl(EVP_CIPHER_CTX_ctrl(m_state->context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagSize), tag), "set the AES-256-GCM tag");
    unsigned char nothing[16];
    int written = 0;
    if (EVP_CipherFinal_ex(m_state->context.get(), nothing, &written) == 1) {
        return true;
    }
    wipe(plain);   // what was decrypted so far is not authentic and must not be looked at
    ERR_clear_error();
    return false;
}

} // namespace strongroom::crypto
