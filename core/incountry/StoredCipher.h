// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From one key to another at the level of the stored texts (incountry page, sections 8 to 10 and 13): body and precommit_body are opened, and
// the very same bytes are sealed again under the target version; every other member stays as it is stored. Thread-safe; blocking.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "incountry/CustomCipher.h"
#include "incountry/Record.h"
#include "incountry/SecretsData.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace strongroom::incountry {

class StoredCipher {
public:
    // `before` opens what is there: every version as it did until now (a bare password opens any). `after` has the target as its current
    // version, opens what carries the target version, and seals. What `before` cannot open for want of a version, `after` may. ClientError as
    // RecordCipher, for both of them: the connection is used with the one until now and with the other from now on.
    StoredCipher(SecretsData before, SecretsData after, std::vector<CustomCipherConfiguration> custom = {});
    ~StoredCipher();
    StoredCipher(const StoredCipher &) = delete;
    StoredCipher &operator=(const StoredCipher &) = delete;

    [[nodiscard]] std::int64_t targetVersion() const;
    // Whether this is what it seals with: version, use and bytes. CancelledError when locked.
    [[nodiscard]] bool sealsWith(const Secret &secret) const;

    // The opened texts of a batch and the key it will be sealed with. Move-only; wiped.
    class Batch {
    public:
        Batch(Batch &&) noexcept;
        Batch &operator=(Batch &&) noexcept;
        ~Batch();
        [[nodiscard]] std::size_t size() const noexcept;
        // Null: the record was opened. CryptoError otherwise.
        [[nodiscard]] ErrorPtr error(std::size_t index) const;

    private:
        friend class StoredCipher;
        Batch();
        struct Content;
        std::unique_ptr<Content> m_content;
    };

    // Opens up to 100 records. All keys are derived together on all processors, the one to seal with among them: one derivation per field to
    // open with a salt of its own, one per batch to seal. A record whose version has a secret is tried with that one. Only one that has no
    // version, or one nobody has a secret for, is tried with the current secret of `before` and then with every other, at one derivation per
    // field and secret, until one opens it; a text of a custom cipher is not, because not every such cipher notices a wrong key. A record without an encrypted text opens (it needs no key). The bytes that come out are not looked at. CancelledError.
    [[nodiscard]] Batch open(std::span<const StoredRecord> records, const Cancellation &cancellation) const;
    // Seals those that were opened; `records` are the ones given to open(). nullopt in the place of one that was not. CryptoError when a
    // custom cipher fails.
    [[nodiscard]] std::vector<std::optional<StoredRecord>> seal(std::span<const StoredRecord> records, Batch batch, const Cancellation &cancellation) const;
    // Opens and keeps nothing: the reason for each that does not open, null for each that does. No key to seal with is derived.
    [[nodiscard]] std::vector<ErrorPtr> check(std::span<const StoredRecord> records, const Cancellation &cancellation) const;

    // Secrets and derived keys are gone; CancelledError afterwards.
    void lock();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::incountry
