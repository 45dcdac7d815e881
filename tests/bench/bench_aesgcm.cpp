// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Sections.h"

#include "crypto/AesGcm.h"
#include "crypto/Random.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

namespace strongroom::bench {

namespace {
constexpr std::size_t recordSize = 1000;
constexpr std::size_t recordCount = 10000;

struct Records {
    Records() : plain(crypto::randomBytes(recordSize)), sealed(recordSize + crypto::AesGcm::tagSize), opened(recordSize), keys(64)
    {
        for (auto &key : keys) {
            crypto::fillRandom(key);
        }
        crypto::fillRandom(iv);
    }

    crypto::AesGcm cipher;
    Bytes plain;
    Bytes sealed;
    Bytes opened;
    std::vector<std::array<std::byte, 32>> keys;
    std::array<std::byte, 12> iv{};
};

// The way of most examples: a context for each record, the algorithm looked up each time.
void sealWithNewContext(Records &records, const std::array<std::byte, 32> &key)
{
    EVP_CIPHER_CTX *const context = EVP_CIPHER_CTX_new();
    int size = 0;
    int last = 0;
    auto *const out = reinterpret_cast<unsigned char *>(records.sealed.data());
    const bool done = EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, reinterpret_cast<const unsigned char *>(key.data()),
                                         reinterpret_cast<const unsigned char *>(records.iv.data()))
            == 1
        && EVP_EncryptUpdate(context, out, &size, reinterpret_cast<const unsigned char *>(records.plain.data()), static_cast<int>(recordSize)) == 1
        && EVP_EncryptFinal_ex(context, out + size, &last) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, out + recordSize) == 1;
    EVP_CIPHER_CTX_free(context);
    if (!done) {
        throw std::runtime_error("EVP failed");
    }
}
} // namespace

Section aesGcmSection()
{
    const auto records = std::make_shared<Records>();
    Section section{"AES-256-GCM: records of 1,000 bytes, another key for each, one thread", "records", {}};
    section.contenders.push_back({"OpenSSL, new context each, seal", recordCount, [records] {
                                      for (std::size_t i = 0; i < recordCount; ++i) {
                                          sealWithNewContext(*records, records->keys[i % records->keys.size()]);
                                      }
                                  }});
    section.contenders.push_back({"Strongroom seal", recordCount, [records] {
                                      for (std::size_t i = 0; i < recordCount; ++i) {
                                          records->cipher.seal(records->keys[i % records->keys.size()], records->iv, records->plain, records->sealed);
                                      }
                                  }});
    section.contenders.push_back({"Strongroom open", recordCount, [records] {
                                      records->cipher.seal(records->keys[0], records->iv, records->plain, records->sealed);
                                      for (std::size_t i = 0; i < recordCount; ++i) {
                                          if (!records->cipher.open(records->keys[0], records->iv, records->sealed, records->opened)) {
                                              throw std::runtime_error("a record does not open");
                                          }
                                      }
                                      if (records->opened != records->plain) {
                                          throw std::runtime_error("a record opens wrongly");
                                      }
                                  }});
    return section;
}

} // namespace strongroom::bench
