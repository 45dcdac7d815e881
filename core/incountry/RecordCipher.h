// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records <-> stored records (incountry page, sections 8 to 11), a batch at a time. Internal to core/incountry.
//
// All password keys of a batch that are not in the cache yet are derived together, on all processors and in full SIMD lanes. Records sealed
// together share one random salt, and so one derivation; every field has its own random IV. The number of fields sealed under one key stays
// far below what a random 96-bit IV allows.

#include "base/Cancellation.h"
#include "incountry/CustomCipher.h"
#include "incountry/KeyHasher.h"
#include "incountry/Record.h"
#include "incountry/RecordWire.h"
#include "incountry/SecretsData.h"
#include "incountry/StorageConfiguration.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace strongroom::incountry {

class RecordCipher {
public:
    // ClientError: encryption without secrets, custom secrets without configurations or the other way round, a repeated version or two
    // current ones, a custom cipher that fails on the word "incountry" with every custom secret. With encryption off neither is looked at.
    RecordCipher(Encryption encryption, std::optional<SecretsData> secrets, std::vector<CustomCipherConfiguration> custom = {});
    ~RecordCipher();
    RecordCipher(const RecordCipher &) = delete;
    RecordCipher &operator=(const RecordCipher &) = delete;

    // nullopt with encryption off.
    [[nodiscard]] std::optional<std::int64_t> currentVersion() const;

    // In the order of the input. ClientError naming the member (nothing is sealed then), CryptoError when a cipher fails, CancelledError.
    [[nodiscard]] std::vector<StoredRecord> seal(std::span<const Record> records, const KeyHasher &hasher,
                                                 const Cancellation &cancellation) const;
    // In the order of the input; a record that cannot be opened is an UnreadableRecord. CancelledError.
    [[nodiscard]] std::vector<RecordRow> open(std::vector<WireRecord> records, const KeyHasher &hasher,
                                              const Cancellation &cancellation) const;

    // Secrets and derived keys are gone; seal and open answer CancelledError afterwards. Waits for those that are under way.
    void lock();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::incountry
