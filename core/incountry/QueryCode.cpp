// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/QueryCode.h"

#include "base/CodeText.h"
#include "incountry/FindBody.h"
#include "incountry/Routing.h"
#include "incountry/SdkCode.h"

namespace strongroom::incountry {

namespace {

constexpr std::array<std::string_view, queryLanguages.size()> names{"cli", "curl", "python", "javascript"};

KeyHasher hasherOf(const StorageConfiguration &storage) { return {storage.environmentId, storage.normalizeKeys, storage.searchKeys}; }

// What both a shell and a program of an SDK read from the environment.
void credentialVariables(const CodeQuery &query, std::vector<CodeVariable> &variables)
{
    if (query.credentials == QueryCredentials::ApiKey) {
        variables.push_back({"INC_API_KEY", Sentence::tr("the API key")});
    } else {
        variables.push_back({"INC_CLIENT_ID", Sentence::tr("the client id")});
        variables.push_back({"INC_CLIENT_SECRET", Sentence::tr("the client secret")});
    }
}

QueryCode commandLine(const CodeQuery &query)
{
    QueryCode answer;
    std::vector<std::string> words;
    if (!query.connection.empty()) {
        words.push_back("--connection " + shellQuoted(query.connection));
    } else {
        answer.variables.push_back({"INC_ENVIRONMENT_ID", Sentence::tr("the environment id")});
        if (query.storage.endpoint) {
            answer.variables.push_back({"INC_ENDPOINT", *query.storage.endpoint});
        }
        credentialVariables(query, answer.variables);
        if (query.storage.encryption == Encryption::On) {
            answer.variables.push_back({secretsFileVariable, Sentence::tr("a file with the keys (secrets_data)")});
        }
        if (query.storage.normalizeKeys == KeyNormalization::LowerCase || query.storage.searchKeys == SearchKeyStorage::Plain) {
            answer.notes.push_back(Sentence::tr("The environment's variables know nothing of normalize_keys and hash_search_keys: save this connection under a name and use --connection instead."));
        }
    }
    words.push_back("--country " + query.country.code());
    if (!query.filter.empty()) {
        const std::string text = query.filter.toText();
        // The text form has no escapes for what cannot be seen.
        words.push_back(hasHiddenCharacters(text) ? "--filter-json " + shellQuoted(literal(OrderedJson::parse(query.filter.toJson()), LiteralStyle::JavaScript))
                                                  : "--filter " + shellQuoted(text));
    }
    for (const SortKey &key : query.options.sort) {
        words.push_back("--sort " + key.member + (key.order == SortOrder::Ascending ? ":asc" : ":desc"));
    }
    words.push_back("--limit " + std::to_string(query.options.limit));
    if (query.options.offset > 0) {
        words.push_back("--offset " + std::to_string(query.options.offset));
    }
    answer.code = "strongroom-cli records find";
    for (const std::string &word : words) {
        answer.code += " \\\n  " + word;
    }
    answer.code += '\n';
    answer.notes.push_back(Sentence::tr("Add --all for every page, --json for one document a line."));
    return answer;
}

Route routeOf(const CodeQuery &query, std::vector<Sentence> &notes)
{
    if (query.storage.endpoint) {
        return routeByEndpoint(query.storage, query.country);
    }
    CountryPlace place;
    if (query.place) {
        place.access = query.place->direct ? CountryAccess::Direct : CountryAccess::Shared;
        place.region = query.place->region;
    } else {
        place.access = CountryAccess::Direct;
        notes.push_back(Sentence::tr("The country list has not been asked: the text takes it that %1 has an endpoint of its own.").arg(query.country.code()));
    }
    return routeByPlace(query.storage, query.country, place);
}

std::string tokenCommand(const CodeQuery &query, const Route &route)
{
    const auto &endpoints = query.storage.authEndpoints;
    const auto own = endpoints.find(route.region);
    const std::string &url = own != endpoints.end() ? own->second : endpoints.at("default");
    return "TOKEN=$(curl --silent --show-error --fail \\\n"
           "  --user \"$INC_CLIENT_ID:$INC_CLIENT_SECRET\" \\\n"
           "  --data-urlencode 'grant_type=client_credentials' \\\n"
           "  --data-urlencode " + shellQuoted("scope=" + query.storage.environmentId) + " \\\n"
           "  --data-urlencode " + shellQuoted("audience=" + route.audience) + " \\\n"
           "  " + shellQuoted(url) + " |\n"
           "  sed -n 's/.*\"access_token\"[[:space:]]*:[[:space:]]*\"\\([^\"]*\\)\".*/\\1/p')\n\n";
}

QueryCode curl(const CodeQuery &query)
{
    QueryCode answer;
    const KeyHasher hasher = hasherOf(query.storage);
    const OrderedJson body = OrderedJson::parse(findBody(query.filter, query.options, hasher));
    const Route route = routeOf(query, answer.notes);
    credentialVariables(query, answer.variables);
    const bool withToken = query.credentials == QueryCredentials::ClientCredentials;
    answer.code = withToken ? tokenCommand(query, route) : std::string();
    answer.code += "curl --silent --show-error --fail-with-body \\\n"
                   "  --header \"Authorization: Bearer $" + std::string(withToken ? "TOKEN" : "INC_API_KEY") + "\" \\\n"
                   "  --header " + shellQuoted("x-env-id: " + query.storage.environmentId) + " \\\n"
                   "  --header 'Content-Type: application/json' \\\n"
                   "  --data-raw " + shellQuoted(literal(body, LiteralStyle::JavaScript)) + " \\\n"
                   "  " + shellQuoted(recordsUrl(route, query.country, "/find")) + '\n';
    answer.notes.push_back(Sentence::tr("The answer holds the records as they are stored: keys as hashes, bodies encrypted."));
    return answer;
}

} // namespace

std::string_view nameOf(QueryLanguage language) { return names[static_cast<std::size_t>(language)]; }

std::optional<QueryLanguage> queryLanguage(std::string_view name)
{
    for (const QueryLanguage language : queryLanguages) {
        if (nameOf(language) == name) {
            return language;
        }
    }
    return std::nullopt;
}

QueryCode queryCode(QueryLanguage language, const CodeQuery &query)
{
    const KeyHasher hasher = hasherOf(query.storage);
    static_cast<void>(findBody(query.filter, query.options, hasher));   // what the service would refuse is no query in any language
    QueryCode answer;
    switch (language) {
    case QueryLanguage::CommandLine:
        return commandLine(query);
    case QueryLanguage::Curl:
        return curl(query);
    case QueryLanguage::Python:
        answer = pythonCode(query, hasher);
        break;
    case QueryLanguage::JavaScript:
        answer = javaScriptCode(query, hasher);
        break;
    }
    if (!answer.refusal.empty()) {
        return answer;
    }
    answer.variables.push_back({"INC_ENVIRONMENT_ID", Sentence::tr("the environment id: %1").arg(query.storage.environmentId)});
    credentialVariables(query, answer.variables);
    if (query.storage.encryption == Encryption::On) {
        answer.variables.push_back({secretsFileVariable, Sentence::tr("a file with the keys (secrets_data, JSON)")});
        if (query.ciphers == QueryCiphers::Custom) {
            answer.notes.push_back(Sentence::tr("This connection uses custom ciphers: hand the SDK its configurations of them too."));
        }
    }
    return answer;
}

} // namespace strongroom::incountry
