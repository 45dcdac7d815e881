// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Hash.h"

#include "crypto/Encoding.h"
#include "crypto/OpenSsl.h"

#include <mutex>
#include <utility>
#include <vector>

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

namespace {

// Contexts that nobody uses now: making one costs more than a short hash. Not one for each thread: what gcc 12 for Windows destroys at a thread's end lies in
// memory that is gone by then. They live as long as the process, like the algorithms (OpenSsl.h).
class IdleHashes {
public:
    Sha256 take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_hashes.empty()) {
            return Sha256();
        }
        Sha256 hash = std::move(m_hashes.back());
        m_hashes.pop_back();
        return hash;
    }
    void giveBack(Sha256 hash)
    {
        const std::scoped_lock lock(m_mutex);
        m_hashes.push_back(std::move(hash));
    }

private:
    std::mutex m_mutex;
    std::vector<Sha256> m_hashes;   // as many as threads have hashed at once
};

} // namespace

Sha256Digest sha256(ByteView content)
{
    static auto *const idle = new IdleHashes;
    Sha256 hash = idle->take();
    hash.update(content);
    const Sha256Digest digest = hash.finish();
    idle->giveBack(std::move(hash));
    return digest;
}

std::string sha256Hex(std::string_view text)
{
    return encodeHex(sha256(bytesOf(text)));
}

} // namespace strongroom::crypto
