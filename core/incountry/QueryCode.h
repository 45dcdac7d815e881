// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A query as something to run elsewhere: the CLI's command, cURL, and programs for the service's own SDKs of Python and Node. What is secret
// is a variable of the environment and never in the text. The cURL text holds the body exactly as Storage sends it, so hashed values belong
// to this environment id, which stands in it as it is; it is no secret. An SDK that would ask for something else (the Python one drops
// filters it does not know, without a word) is refused with the reason instead of being given a program that answers other records.
//
// Pure functions, any thread. Sources: incountry page, sections 1 to 3, 7, 12 and 16.

#include "base/Sentence.h"
#include "incountry/Country.h"
#include "incountry/FindFilter.h"
#include "incountry/RecordStore.h"
#include "incountry/StorageConfiguration.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

enum class QueryLanguage { CommandLine, Curl, Python, JavaScript };
inline constexpr std::array queryLanguages{QueryLanguage::CommandLine, QueryLanguage::Curl, QueryLanguage::Python, QueryLanguage::JavaScript};
// "cli", "curl", "python", "javascript", as on the command line.
[[nodiscard]] std::string_view nameOf(QueryLanguage language);
[[nodiscard]] std::optional<QueryLanguage> queryLanguage(std::string_view name);

enum class QueryCredentials { ApiKey, ClientCredentials };
enum class QueryCiphers { BuiltIn, Custom };

struct CodeQuery {
    StorageConfiguration storage;
    QueryCredentials credentials = QueryCredentials::ClientCredentials;
    QueryCiphers ciphers = QueryCiphers::BuiltIn;
    std::string connection;               // the saved connection's name, for the CLI; "": from the environment
    Country country;
    std::optional<CountryInfo> place;     // of the country list; matters to cURL, and only without an endpoint
    FindFilter filter;
    FindOptions options;
};

struct CodeVariable {
    std::string name;      // "INC_CLIENT_SECRET"
    Sentence meaning;      // plain words
    friend bool operator==(const CodeVariable &, const CodeVariable &) = default;
};

struct QueryCode {
    std::string code;                      // ends with a line end; empty when refused
    Sentence refusal;                      // why this language cannot ask for it, and what can
    std::vector<CodeVariable> variables;   // to be set before it runs
    std::vector<Sentence> notes;           // whole sentences
};

// ClientError as findBody(): a page size outside 1..100, a value that cannot be hashed, sorting by hashes.
[[nodiscard]] QueryCode queryCode(QueryLanguage language, const CodeQuery &query);

} // namespace strongroom::incountry
