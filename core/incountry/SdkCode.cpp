// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/SdkCode.h"

#include "base/CodeText.h"
#include "incountry/FilterJson.h"

#include <algorithm>

namespace strongroom::incountry {

namespace {

constexpr std::int64_t largestSafeInteger = (std::int64_t{1} << 53) - 1;   // of JavaScript's numbers

// Members that Python's SDK of release 3.3 filters by.
bool isKnownToPython(std::string_view member)
{
    const std::optional<TextMember> text = textMember(member);
    if (!text) {
        return member != nameOf(DateMember::ExpiresAt);
    }
    return *text == TextMember::RecordKey || *text == TextMember::ProfileKey || *text == TextMember::ServiceKey1 || *text == TextMember::ServiceKey2
        || (*text >= TextMember::Key1 && *text <= TextMember::Key10);
}

// Python's SDK asks whether "$not" is in what it was given: a piece of a text, or one of a list.
bool looksLikeOperator(const TextCondition &condition)
{
    constexpr std::string_view isNot = "$not";
    return condition.match == Match::Is
        && (condition.form == ValueForm::List ? std::find(condition.values.begin(), condition.values.end(), isNot) != condition.values.end() : condition.values.front().find(isNot) != std::string::npos);
}

Sentence pythonRefusal(const CodeQuery &query)
{
    const Sentence others = Sentence::tr("Use cURL, JavaScript or the CLI for this one.");
    for (const auto &[member, condition] : query.filter.conditions()) {
        if (!isKnownToPython(member)) {
            return inTurn(Sentence::tr("The Python SDK (3.3) drops a filter by %1 without a word: it would answer more records than this filter lets through.").arg(member), others);
        }
        if (std::holds_alternative<Presence>(condition)) {
            return inTurn(Sentence::tr("The Python SDK (3.3) cannot ask whether %1 is set: it takes null for no filter at all.").arg(member), others);
        }
        if (const auto *text = std::get_if<TextCondition>(&condition); text != nullptr && looksLikeOperator(*text)) {
            return inTurn(Sentence::tr("The Python SDK (3.3) takes $not in the value of %1 for an operator and fails.").arg(member), others);
        }
    }
    return query.options.sort.empty() ? Sentence()
                                      : inTurn(Sentence::tr("The Python SDK (3.3) cannot ask for an order; without it the page would hold other records."), others);
}

bool isUnsafe(std::int64_t value) { return value > largestSafeInteger || value < -largestSafeInteger; }

Sentence javaScriptRefusal(const FindFilter &filter)
{
    for (const auto &[member, condition] : filter.conditions()) {
        if (const auto *dates = std::get_if<DateCondition>(&condition)) {
            if ((!dates->equals.empty() && dates->equalsForm == ValueForm::List) || (!dates->notEquals.empty() && dates->notEqualsForm == ValueForm::List)) {
                return Sentence::tr("The Node SDK (3.5) takes no list of dates for %1. Use cURL or the CLI for this one.").arg(member);
            }
        }
        if (const auto *numbers = std::get_if<IntegerCondition>(&condition)) {
            std::vector<std::int64_t> all = numbers->equals;
            all.insert(all.end(), numbers->notEquals.begin(), numbers->notEquals.end());
            for (const auto &bound : {numbers->greater, numbers->greaterEqual, numbers->less, numbers->lessEqual}) {
                all.push_back(bound.value_or(0));
            }
            if (std::any_of(all.begin(), all.end(), isUnsafe)) {
                return Sentence::tr("JavaScript's numbers are whole up to 9007199254740991 only; %1 asks for one beyond. Use cURL, Python or the CLI for this one.").arg(member);
            }
        }
    }
    return {};
}

// range_key1 -> rangeKey1, as Node names the members.
std::string camelCase(std::string_view name)
{
    std::string out;
    bool up = false;
    for (const char c : name) {
        if (c == '_') {
            up = true;
        } else {
            out += up && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            up = false;
        }
    }
    return out;
}

OrderedJson camelCased(const OrderedJson &object)
{
    OrderedJson out = OrderedJson::object();
    for (const auto &[name, value] : object.items()) {
        out[camelCase(name)] = value;
    }
    return out;
}

OrderedJson endpointsOf(const StorageConfiguration &storage)
{
    OrderedJson endpoints = OrderedJson::object();
    for (const auto &[region, url] : storage.authEndpoints) {
        endpoints[region] = url;
    }
    return endpoints;
}

bool hasOwnEndpoints(const CodeQuery &query)
{
    return query.credentials == QueryCredentials::ClientCredentials && query.storage.authEndpoints != StorageConfiguration::defaultAuthEndpoints();
}

// The options of Python's constructor; {} when all are as the SDK has them.
OrderedJson pythonOptions(const CodeQuery &query)
{
    const StorageConfiguration &storage = query.storage;
    OrderedJson options = OrderedJson::object();
    if (storage.normalizeKeys == KeyNormalization::LowerCase) {
        options["normalize_keys"] = true;
    }
    if (storage.searchKeys == SearchKeyStorage::Plain) {
        options["hash_search_keys"] = false;
    }
    if (storage.endpointMask) {
        options["endpoint_mask"] = *storage.endpointMask;
    }
    if (storage.countriesEndpoint != defaultCountriesEndpoint) {
        options["countries_endpoint"] = storage.countriesEndpoint;
    }
    if (hasOwnEndpoints(query)) {
        options["auth_endpoints"] = endpointsOf(storage);
    }
    if (storage.timeout != StorageConfiguration().timeout) {
        options["http_options"]["timeout"] = storage.timeout.count();
    }
    return options;
}

// "name=value," lines of a Python call, one level deep.
std::string arguments(const OrderedJson &values)
{
    std::string out;
    for (const auto &[name, value] : values.items()) {
        out += "    " + name + '=' + literal(value, LiteralStyle::Python, 1) + ",\n";
    }
    return out;
}

} // namespace

QueryCode pythonCode(const CodeQuery &query, const KeyHasher &hasher)
{
    QueryCode answer;
    answer.refusal = pythonRefusal(query);
    if (!answer.refusal.empty()) {
        return answer;
    }
    const bool encrypts = query.storage.encryption == Encryption::On;
    std::string &code = answer.code;
    code = std::string(encrypts ? "import json\n" : "") + "import os\n\nfrom incountry import " + (encrypts ? "SecretKeyAccessor, " : "") + "Storage\n\n\n";
    if (encrypts) {
        code += "def secrets_data():\n"
                "    with open(os.environ[\"" + std::string(secretsFileVariable) + "\"], encoding=\"utf-8\") as file:\n"
                "        return json.load(file)\n\n\n";
    }
    code += "storage = Storage(\n    environment_id=os.environ[\"INC_ENVIRONMENT_ID\"],\n";
    if (query.credentials == QueryCredentials::ApiKey) {
        code += "    api_key=os.environ[\"INC_API_KEY\"],\n";
    } else {
        code += "    client_id=os.environ[\"INC_CLIENT_ID\"],\n    client_secret=os.environ[\"INC_CLIENT_SECRET\"],\n";
    }
    OrderedJson more = OrderedJson::object();
    if (query.storage.endpoint) {
        more["endpoint"] = *query.storage.endpoint;
    }
    if (!encrypts) {
        more["encrypt"] = false;
    }
    if (OrderedJson options = pythonOptions(query); !options.empty()) {
        more["options"] = std::move(options);
    }
    code += (encrypts ? "    secret_key_accessor=SecretKeyAccessor(secrets_data),\n" : "") + arguments(more) + ")\n\n";

    OrderedJson call = OrderedJson::object();
    call["country"] = query.country.code();
    call["limit"] = query.options.limit;
    call["offset"] = query.options.offset;
    code += "page = storage.find(\n" + arguments(call)
        + arguments(filterJson(query.filter, [](TextMember, const std::string &value) { return value; }, [&](const std::string &text) { return hasher.searchText(text); })) + ")\n\n"
        + "print(page[\"meta\"][\"total\"], \"records match\")\n"
          "for record in page[\"records\"]:\n"
          "    print(record[\"record_key\"])\n"
          "for failure in page.get(\"errors\", []):\n"
          "    print(\"cannot be opened:\", failure[\"error\"])\n";
    return answer;
}

QueryCode javaScriptCode(const CodeQuery &query, const KeyHasher &hasher)
{
    QueryCode answer;
    answer.refusal = javaScriptRefusal(query.filter);
    if (!answer.refusal.empty()) {
        return answer;
    }
    const StorageConfiguration &storage = query.storage;
    const bool encrypts = storage.encryption == Encryption::On;
    // Node sends keys in the clear with the case they have, whatever normalizeKeys says; they are stored in lower case.
    const auto text = [&](TextMember member, const std::string &value) { return hasher.isPlain(member) ? hasher.onWire(member, value) : value; };
    const OrderedJson filter = camelCased(filterJson(query.filter, text, [&](const std::string &search) { return hasher.searchText(search); }));
    OrderedJson options = OrderedJson::object();
    options["limit"] = query.options.limit;
    options["offset"] = query.options.offset;
    for (const SortKey &key : query.options.sort) {
        OrderedJson item = OrderedJson::object();
        item[camelCase(key.member)] = key.order == SortOrder::Ascending ? "asc" : "desc";
        options["sort"].push_back(std::move(item));
    }

    std::string &code = answer.code;
    code = std::string(encrypts ? "const { readFile } = require(\"node:fs/promises\");\n" : "") + "const { createStorage } = require(\"incountry\");\n\n"
        + "const filter = " + literal(filter, LiteralStyle::JavaScript) + ";\n"
        + "const options = " + literal(options, LiteralStyle::JavaScript) + ";\n\n"
        + "async function main() {\n"
          "  const storage = await createStorage({\n"
          "    environmentId: process.env.INC_ENVIRONMENT_ID,\n";
    if (query.credentials == QueryCredentials::ApiKey) {
        code += "    apiKey: process.env.INC_API_KEY,\n";
    } else {
        code += "    oauth: {\n"
                "      clientId: process.env.INC_CLIENT_ID,\n"
                "      clientSecret: process.env.INC_CLIENT_SECRET,\n";
        code += (hasOwnEndpoints(query) ? "      authEndpoints: " + literal(endpointsOf(storage), LiteralStyle::JavaScript, 3) + ",\n" : std::string()) + "    },\n";
    }
    const auto option = [&code](const char *name, const OrderedJson &value) { code += std::string("    ") + name + ": " + literal(value, LiteralStyle::JavaScript, 2) + ",\n"; };
    if (storage.endpoint) {
        option("endpoint", *storage.endpoint);
    }
    if (storage.endpointMask) {
        option("endpointMask", *storage.endpointMask);
    }
    if (storage.countriesEndpoint != defaultCountriesEndpoint) {
        option("countriesEndpoint", storage.countriesEndpoint);
    }
    if (storage.normalizeKeys == KeyNormalization::LowerCase) {
        option("normalizeKeys", true);
    }
    if (storage.searchKeys == SearchKeyStorage::Plain) {
        option("hashSearchKeys", false);
    }
    if (storage.timeout != StorageConfiguration().timeout) {
        option("httpOptions", OrderedJson{{"timeout", std::chrono::milliseconds(storage.timeout).count()}});
    }
    if (encrypts) {
        code += "    getSecrets: async () => JSON.parse(await readFile(process.env." + std::string(secretsFileVariable) + ", \"utf8\")),\n";
    } else {
        option("encrypt", false);
    }
    code += "  });\n\n"
            "  const page = await storage.find(" + textLiteral(query.country.code()) + ", filter, options);\n"
            "  console.log(page.meta.total, \"records match\");\n"
            "  for (const record of page.records) {\n"
            "    console.log(record.recordKey);\n"
            "  }\n"
            "  for (const failure of page.errors ?? []) {\n"
            "    console.error(\"cannot be opened:\", failure.error);\n"
            "  }\n"
            "}\n\n"
            "main().catch((error) => {\n"
            "  console.error(error);\n"
            "  process.exitCode = 1;\n"
            "});\n";
    return answer;
}

} // namespace strongroom::incountry
