// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Sections.h"

#include "crypto/Encoding.h"
#include "incountry/KeyHasher.h"
#include "incountry/RecordCipher.h"
#include "incountry/RecordWire.h"

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::bench {

namespace {

using namespace incountry;

constexpr std::size_t pageSize = 100;
constexpr std::size_t rawPages = 10;

Record shortRecord(std::size_t number)
{
    Record record;
    record.value(TextMember::RecordKey) = "customer-" + std::to_string(number);
    record.value(TextMember::ProfileKey) = "profile-" + std::to_string(number % 7);
    record.value(TextMember::Key1) = "english";
    record.value(TextMember::Key2) = "invoice";
    record.value(RangeMember::RangeKey1) = static_cast<std::int64_t>(number);
    record.body.emplace(R"({"name": "Ada Okafor", "street": "12 Marina Road", "city": "Lagos", "amount": 4417})");
    return record;
}

std::vector<WireRecord> wireRecords(const std::vector<StoredRecord> &stored)
{
    std::vector<WireRecord> out;
    for (const StoredRecord &record : stored) {
        out.push_back({record, {}});
    }
    return out;
}

void requireReadable(const std::vector<RecordRow> &rows)
{
    for (const RecordRow &row : rows) {
        if (!std::holds_alternative<Record>(row)) {
            throw std::runtime_error("a record does not open");
        }
    }
}

// The way of the services' own SDKs: each record for itself, a context and an algorithm looked up each time, a tree of JSON.
void openOneByOne(const StoredRecord &stored, ByteView secret, SecretUse use)
{
    const Bytes bytes = crypto::decodeBase64(std::string_view(*stored.body).substr(2)).value();
    const auto *const data = reinterpret_cast<const unsigned char *>(bytes.data());
    const int size = static_cast<int>(bytes.size()) - 92;
    unsigned char key[32];
    if (use == SecretUse::Key) {
        std::copy_n(reinterpret_cast<const unsigned char *>(secret.data()), 32, key);
    } else if (PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(secret.data()), static_cast<int>(secret.size()), data, 64, 10000, EVP_sha512(), 32, key) != 1) {
        throw std::runtime_error("PBKDF2 failed");
    }
    std::string plain(static_cast<std::size_t>(size), '\0');
    auto *const out = reinterpret_cast<unsigned char *>(plain.data());
    unsigned char tag[16];
    std::copy_n(data + 76 + size, 16, tag);
    int written = 0;
    int last = 0;
    EVP_CIPHER_CTX *const context = EVP_CIPHER_CTX_new();
    const bool done = EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nullptr, key, data + 64) == 1 && EVP_DecryptUpdate(context, out, &written, data + 76, size) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, tag) == 1 && EVP_DecryptFinal_ex(context, out + written, &last) == 1;
    EVP_CIPHER_CTX_free(context);
    if (!done || nlohmann::json::parse(plain)["meta"]["key1"] != "english") {
        throw std::runtime_error("a record does not open");
    }
}

SecretsData password() { return SecretsData::fromPassword(SecretBytes(std::string_view("lantern-otter-maple-42"))); }

struct RawKey {
    RawKey()
        : secrets(SecretsData::generate(1))
        , cipher(Encryption::On, secrets.duplicate())
    {
        for (std::size_t i = 0; i < pageSize; ++i) {
            records.push_back(shortRecord(i));
        }
        stored = cipher.seal(records, hasher, {});
        page = R"({"meta":{"count":100,"limit":100,"offset":0,"total":100},"data":[)";
        for (const StoredRecord &record : stored) {
            page += (page.back() == '[' ? "" : ",") + toWire(record);
        }
        page += "]}";
    }

    KeyHasher hasher{"environment", KeyNormalization::Off, SearchKeyStorage::Hashed};
    SecretsData secrets;
    RecordCipher cipher;
    std::vector<Record> records;
    std::vector<StoredRecord> stored;
    std::string page;   // the answer to a find
};

} // namespace

Section rawKeyRecordsSection()
{
    const auto state = std::make_shared<RawKey>();
    const double records = pageSize * rawPages;
    Section section{"Records under a raw key (isKey), short bodies, pages of 100, one thread", "records", {}};
    section.contenders.push_back({"one by one, OpenSSL and a JSON tree, open", records, [state] {
                                      for (std::size_t i = 0; i < pageSize * rawPages; ++i) {
                                          openOneByOne(state->stored[i % pageSize], state->secrets.current().bytes.view(), SecretUse::Key);
                                      }
                                  }});
    section.contenders.push_back({"Strongroom open", records, [state] {
                                      for (std::size_t i = 0; i < rawPages; ++i) {
                                          requireReadable(state->cipher.open(wireRecords(state->stored), state->hasher, {}));
                                      }
                                  }});
    section.contenders.push_back({"Strongroom open, from the answer's text", records, [state] {
                                      for (std::size_t i = 0; i < rawPages; ++i) {
                                          requireReadable(state->cipher.open(parseFindAnswer(state->page).records, state->hasher, {}));
                                      }
                                  }});
    section.contenders.push_back({"Strongroom seal", records, [state] {
                                      for (std::size_t i = 0; i < rawPages; ++i) {
                                          static_cast<void>(state->cipher.seal(state->records, state->hasher, {}));
                                      }
                                  }});
    section.contenders.push_back({"Strongroom seal, to the request's text", records, [state] {
                                      for (std::size_t i = 0; i < rawPages; ++i) {
                                          static_cast<void>(batchToWire(state->cipher.seal(state->records, state->hasher, {})));
                                      }
                                  }});
    return section;
}

Section passwordRecordsSection()
{
    struct State {
        KeyHasher hasher{"environment", KeyNormalization::Off, SearchKeyStorage::Hashed};
        std::vector<Record> records;
        std::vector<StoredRecord> apart;      // a salt each, as other clients write
        std::vector<StoredRecord> together;   // one salt, as we write
    };
    const auto state = std::make_shared<State>();
    const RecordCipher cipher(Encryption::On, password());
    for (std::size_t i = 0; i < pageSize; ++i) {
        state->records.push_back(shortRecord(i));
        state->apart.push_back(cipher.seal(std::span(&state->records.back(), 1), state->hasher, {}).front());
    }
    state->together = cipher.seal(state->records, state->hasher, {});
    Section section{"Records under a password, pages of 100, nothing cached, all processors (one by one: one)", "records", {}};
    section.contenders.push_back({"one by one, OpenSSL, open", 5, [state] {
                                      const SecretsData secrets = password();
                                      for (std::size_t i = 0; i < 5; ++i) {
                                          openOneByOne(state->apart[i], secrets.current().bytes.view(), SecretUse::Password);
                                      }
                                  }});
    section.contenders.push_back({"Strongroom open, a salt each", pageSize, [state] {
                                      requireReadable(RecordCipher(Encryption::On, password()).open(wireRecords(state->apart), state->hasher, {}));
                                  }});
    section.contenders.push_back({"Strongroom open, one salt", pageSize, [state] {
                                      requireReadable(RecordCipher(Encryption::On, password()).open(wireRecords(state->together), state->hasher, {}));
                                  }});
    section.contenders.push_back({"Strongroom seal, one batch", pageSize, [state] {
                                      static_cast<void>(RecordCipher(Encryption::On, password()).seal(state->records, state->hasher, {}));
                                  }});
    return section;
}

} // namespace strongroom::bench
