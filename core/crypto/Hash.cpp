// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Hash.h"

#include "crypto/Encoding.h"
#include "crypto/OpenSsl.h"

namespace strongroom::crypto {

struct Sha256::State {
    MdContext context{requireOpenSslObject(EVP_MD_CTX_new(), "make a digest context")};

    void start() { requireOpenSsl(EVP_DigestInit_ex(context.get(), sha256Algorithm(), nullptr), "start SHA-256"); }
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    m_state->start();
}

Sha256::Sha256(Sha256 &&other) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&other) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::update(ByteView piece)
{
    requireOpenSsl(EVP_DigestUpdate(m_state->context.get(), piece.data(), piece.size()), "update SHA-256");
}

Sha256Digest Sha256::finish()
{
    Sha256Digest digest;
    requireOpenSsl(EVP_DigestFinal_ex(m_state->context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr), "finish SHA-256");
    m_state->start();
    return digest;
}

Sha256Digest sha256(ByteView content)
{
    // One context per thread: making one costs more than a short hash.
    thread_local Sha256 hash;
    hash.update(content);
    return hash.finish();
}

std::string sha256Hex(std::string_view text)
{
    return encodeHex(sha256(bytesOf(text)));
}

} // namespace strongroom::crypto
