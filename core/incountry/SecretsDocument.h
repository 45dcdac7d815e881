// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// secrets_data while somebody edits it (incountry page, section 10). SecretsData is what a store works with and is checked whole; a
// document may be empty, says what differs from another one, and keeps what SecretsData has no use for: members nobody here knows, repeated
// versions, and the form each key was written in. A value; not thread-safe; no errors but ClientError, which name the place and never a
// secret.

#include "base/SecretBytes.h"
#include "incountry/SecretsData.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

struct SecretEntry {
    struct UnknownMember {
        std::string name;
        SensitiveText json; // who knows what it is
    };
    Secret secret;
    std::vector<UnknownMember> unknown;

    [[nodiscard]] SecretEntry duplicate() const;
    [[nodiscard]] bool sameAs(const SecretEntry &other) const noexcept; // secret, its form and the unknown members
};

// What an import would do with one entry of the other document.
enum class ImportEffect {
    Added,
    Unchanged,
    Conflict, // the same version with another secret: one of the two has to go
    NoRoom    // a repeated version of the other document: SDKs use the first one only
};
struct ImportItem {
    std::int64_t version = 0;
    std::size_t index = 0; // in the other document
    ImportEffect effect = ImportEffect::Added;
};
enum class CurrentChoice { Keep, TakeOver }; // which version becomes the current one
enum class KeyWriting { AsGiven, Base64 };   // keys of the 3.0.0 form: as they came, or as every later SDK reads them

class SecretsDocument {
public:
    SecretsDocument() = default; // no secrets so far
    // As SecretsData::parse().
    [[nodiscard]] static SecretsDocument parse(std::string_view text);

    [[nodiscard]] SecretsDocument duplicate() const;
    [[nodiscard]] bool sameAs(const SecretsDocument &other) const noexcept;

    [[nodiscard]] bool empty() const noexcept { return m_entries.empty(); }
    // One password for every version there is, until a second secret makes it version 0 and nothing else.
    [[nodiscard]] bool isBarePassword() const noexcept { return m_bare; }
    [[nodiscard]] std::optional<std::int64_t> currentVersion() const noexcept { return m_current; } // nullopt: empty
    [[nodiscard]] const std::vector<SecretEntry> &entries() const noexcept { return m_entries; }
    // The entry that is used for the version, the first one; nullptr when there is none. Of a bare password: version 0 alone.
    [[nodiscard]] const SecretEntry *find(std::int64_t version) const noexcept;
    [[nodiscard]] bool isUsed(std::size_t index) const noexcept; // false: its version comes earlier, with another entry
    // One more than the highest, 1 when empty. ClientError when there is no such number.
    [[nodiscard]] std::int64_t nextVersion() const;

    // The first secret becomes current. ClientError: the version is taken, or the secret is not one.
    void add(Secret secret);
    // The same version, another secret; unknown members stay. ClientError: there is no such version.
    void replace(Secret secret);
    // All entries of that version. ClientError: not there, or current while others are left.
    void remove(std::int64_t version);
    // Puts back what remove() took. ClientError: the version is taken.
    void restore(SecretEntry entry);
    // ClientError: there is no such version.
    void setCurrent(std::int64_t version);

    // In the order of `other`.
    [[nodiscard]] std::vector<ImportItem> compare(const SecretsDocument &other) const;
    // Adds what is new; of the conflicts takes those whose version is in `replace`. An empty document becomes the other one.
    void merge(const SecretsDocument &other, const std::vector<std::int64_t> &replace, CurrentChoice current);

    // Somebody else changed what this document started from: `base` became `theirs`. Answers theirs with our own changes on top, as far as
    // they did not touch the same version, and the versions where theirs stayed.
    struct Rebased;
    [[nodiscard]] Rebased onto(const SecretsDocument &base, const SecretsDocument &theirs) const;

    // ClientError when it is empty: there is no such secrets_data.
    [[nodiscard]] SecretBytes toJson(KeyWriting writing = KeyWriting::AsGiven) const;

private:
    void becomeList() noexcept { m_bare = false; }
    [[nodiscard]] SecretEntry *entry(std::int64_t version) noexcept;

    bool m_bare = false;
    std::optional<std::int64_t> m_current;
    std::vector<SecretEntry> m_entries;
    std::vector<SecretEntry::UnknownMember> m_unknown; // beside currentVersion and secrets
};

struct SecretsDocument::Rebased {
    SecretsDocument document;
    std::vector<std::int64_t> leftOut;
};

} // namespace strongroom::incountry
