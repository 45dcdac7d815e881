// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writing, reading and finding records (TozStore page, sections 7 and 10). Internal to core/tozstore; a part of the client. Thread-safe.

#include "tozstore/AccessKeys.h"
#include "tozstore/Directory.h"
#include "tozstore/Store.h"

#include <memory>
#include <optional>

namespace strongroom::tozstore {

// What the parts of a client share. All of it outlives them.
struct ClientParts {
    Channel &channel;
    AccessKeys &keys;
    Directory &directory;
    const CryptoSuite &suite;
    const ClientIdentity &identity;
    const Clock &clock;
};

// The client's private keys, gone after lock(). A part takes what it needs for the time of one call.
class PrivateKeys {
public:
    PrivateKeys(EncryptionPrivateKey encryption, std::optional<SigningPrivateKey> signing);
    // CancelledError after lock(). The signing key is null for a client that has none.
    [[nodiscard]] std::shared_ptr<const EncryptionPrivateKey> encryption() const;
    [[nodiscard]] std::shared_ptr<const SigningPrivateKey> signing() const;
    void lock();

private:
    mutable std::mutex m_mutex;
    bool m_locked = false;
    std::shared_ptr<const EncryptionPrivateKey> m_encryption;
    std::shared_ptr<const SigningPrivateKey> m_signing;
};

class RecordCalls {
public:
    RecordCalls(const ClientParts &parts, const PrivateKeys &keys) : m_parts(parts), m_keys(keys) {}

    [[nodiscard]] SearchPage search(const Search &search, const Cancellation &cancellation);
    [[nodiscard]] QueryPage query(const Query &query, const Cancellation &cancellation);
    [[nodiscard]] RecordRow read(const std::string &recordId, const Cancellation &cancellation);
    [[nodiscard]] std::vector<RecordRow> readMany(const std::vector<std::string> &recordIds, const Cancellation &cancellation);
    [[nodiscard]] RecordRow write(const std::string &type, const FieldTexts &data, const PlainTexts &plain, const Cancellation &cancellation);
    [[nodiscard]] RecordRow update(const Record &record, const Cancellation &cancellation);
    void remove(const std::string &recordId, const std::string &version, const Cancellation &cancellation);

    // The record of an answer. ServerError: it is another one than `recordId` (lower case), which no seal binds it to.
    [[nodiscard]] static StoredRecord recordOf(const std::string &recordId, const Call &call, const Answer &answer);
    // A record as a row: opened, its signature checked. `sealed`: the access key that came along. Throws nothing but CancelledError,
    // NetworkError and AuthError: what cannot be opened is a row with its error.
    [[nodiscard]] RecordRow rowOf(StoredRecord stored, bool withData, const std::optional<SealedAccessKey> &sealed, const Cancellation &cancellation);
    // 409 about this record: throws RecordConflict with the newer one.
    [[noreturn]] void throwConflict(const Sentence &operation, const std::string &recordId, const FailedRequest &request, const Cancellation &cancellation);
    // Signs when the client can: the signature of what is about to be sealed.
    [[nodiscard]] std::optional<std::string> signatureFor(const Record &record) const;

private:
    ClientParts m_parts;
    const PrivateKeys &m_keys;
};

} // namespace strongroom::tozstore
