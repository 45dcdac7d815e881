// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The access keys of this client (TozStore page, section 7.1): one for each (writer, user, type), fetched once, kept in locked memory until lock()
// or forget(). Internal to core/tozstore. Thread-safe; one fetch in flight for each key, the others wait for it.

#include "tozstore/Channel.h"
#include "tozstore/CryptoSuite.h"
#include "tozstore/RecordJson.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::tozstore {

struct KeyOwner {
    std::string writerId;
    std::string userId;
    std::string type;
    friend auto operator<=>(const KeyOwner &, const KeyOwner &) = default;
};

class AccessKeys {
public:
    AccessKeys(Channel &channel, const CryptoSuite &suite, std::string clientId, EncryptionPrivateKey privateKey);
    ~AccessKeys();

    // To read with. ServerError 404 "not shared with you" when there is none; CryptoError when it does not open.
    [[nodiscard]] std::shared_ptr<const AccessKey> forReading(const KeyOwner &owner, const Cancellation &cancellation);
    // The same for a key that came along with a search result; opens it without asking the service, and keeps it.
    [[nodiscard]] std::shared_ptr<const AccessKey> from(const KeyOwner &owner, const SealedAccessKey &sealed);
    // To write with: of this client itself. Made, sealed and stored with the service when there is none; kept only after the service has it. When
    // two clients make one at the same time, the one that is stored counts. CryptoError for one that another client made.
    [[nodiscard]] std::shared_ptr<const AccessKey> forWriting(const std::string &type, const Cancellation &cancellation);
    // PUT and DELETE …/access_keys/… for another reader.
    void give(const KeyOwner &owner, const std::string &readerId, const EncryptionPublicKey &reader, const AccessKey &key, const Cancellation &cancellation);
    void take(const KeyOwner &owner, const std::string &readerId, const Cancellation &cancellation);
    void forget(const KeyOwner &owner);
    void lock();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::tozstore
