// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One text, looked for in whatever connection: what each service can be asked for it becomes probes, blocking requests that know no other; whoever runs
// them decides how many at a time. What a service cannot search by is said as a limit, never passed over. Values only; any thread.

#include "base/Cancellation.h"
#include "base/Sentence.h"
#include "incountry/Country.h"
#include "tozstore/Search.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace strongroom::incountry {
class RecordStore;
}
namespace strongroom::tozstore {
class Store;
}
namespace strongroom::locker {
class Store;
}
namespace strongroom::connections {
class TokenDesk;
}

namespace strongroom::search {

inline constexpr std::size_t longestText = 200;   // UTF-16 code units
inline constexpr int mostHits = 50;               // that one probe hands over; it counts all

// Where a hit is.
struct RecordPlace {
    incountry::Country country{"us"};
    std::string recordKey;   // empty: only its hash is known
    std::string hash;        // with an empty recordKey
    std::string member;      // by which it was found: "key2"
};
struct TozPlace {
    std::string recordId;
    bool isFile = false;
};
struct SecretPlace {
    std::string key;
    std::string environment;   // empty: all environments
};
struct EnvironmentPlace {
    std::string name;
};
struct TokenPlace {
    std::string key;
};
using Place = std::variant<RecordPlace, TozPlace, SecretPlace, EnvironmentPlace, TokenPlace>;

// What of it the text was found in.
enum class FoundIn : std::uint8_t {
    Member,        // Hit::member
    Type, FieldName, PlainValue, PlainName, Id,
    Key, Description, Value /* exactly, by its fingerprint */, Name, Address,
    Source, Client, Scope, Audience
};

struct Hit {
    std::string id;          // of one thing within its connection: found twice, it is the same hit
    std::string title;       // "user_10482", "DATABASE_URL"
    std::string detail;      // one line more; may be empty. Nothing encrypted but what the person may see in a table
    FoundIn in = FoundIn::Member;
    std::string member;      // "key2"; for FoundIn::Member
    bool unreadable = false; // its content cannot be opened
    Sentence reason{};       // why it cannot, where that is known: said in place of `detail`
    Place place;
};

struct Probe;
struct Answer {
    std::vector<Hit> hits;       // at most mostHits
    std::int64_t total = 0;      // all that match, as the service counts them
    std::vector<Probe> further;  // to be asked now that this is known
};
struct Probe {
    std::string part;            // of the connection that is asked: a country's code; empty: all of it
    std::function<Answer(const Cancellation &)> ask;   // blocks; VaultError
};

enum class Limit : std::uint8_t {
    WholeValues,        // keys are stored as hashes, so only whole values are found
    ShortText,          // fewer than three characters: no part of a key can be looked for, whole values are
    Bodies,             // record bodies and precommit bodies are encrypted
    Numbers,            // range keys were asked too, because the text is a number
    TozData,            // the values of a record's data are encrypted; types, names of fields and plain values are searched
    Notes,              // a note can be found by its id or name alone, and reading it uses it up: notes are not asked
    SecretValues        // a value is found when it is exactly the text
};

struct Plan {
    std::vector<Probe> probes;
    std::vector<Limit> limits;
};

// What a TozStore is searched by for this text: types, names of fields, and plain values that have it in them.
[[nodiscard]] tozstore::SearchClause tozClauseFor(const std::string &text);

// The text as it is looked for: without blanks around. ClientError about "text": empty, too long, not UTF-8, or with control characters.
[[nodiscard]] std::string cleanedText(std::string_view text);

// `text` must be cleaned. The stores are kept by the probes.
[[nodiscard]] Plan planFor(const std::shared_ptr<incountry::RecordStore> &store, const std::vector<incountry::CountryInfo> &countries, const std::string &text);
[[nodiscard]] Plan planFor(const std::shared_ptr<tozstore::Store> &store, const std::string &text);
[[nodiscard]] Plan planFor(const std::shared_ptr<locker::Store> &store, const std::string &text);
[[nodiscard]] Plan planFor(const std::shared_ptr<connections::TokenDesk> &desk, const std::string &text);

} // namespace strongroom::search
