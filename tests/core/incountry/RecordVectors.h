// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the record vectors need: a vector's config as hasher and cipher, the vectors' two custom ciphers, and a record compared with the
// SDK's JSON of it.

#include "base/Error.h"
#include "crypto/Encoding.h"
#include "incountry/KeyHasher.h"
#include "incountry/RecordCipher.h"
#include "incountry/RecordWire.h"
#include "support/Vectors.h"

#include <nlohmann/json.hpp>

#include <cctype>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

using nlohmann::json;

// ciphertext = lower-case hex of the text; the key is unused.
class HexCipher final : public incountry::CustomCipher {
public:
    std::string encrypt(const SensitiveText &text, ByteView, std::int64_t) const override { return crypto::encodeHex(bytesOf(text.view())); }
    SensitiveText decrypt(std::string_view ciphertext, ByteView, std::int64_t) const override
    {
        const std::optional<Bytes> bytes = crypto::decodeHex(ciphertext);
        if (!bytes) {
            throw std::runtime_error("not hex");
        }
        return SensitiveText(ByteView(*bytes));
    }
};

// ciphertext = "<key version>." + hex of text XOR key, repeated.
class XorHexCipher final : public incountry::CustomCipher {
public:
    std::string encrypt(const SensitiveText &text, ByteView key, std::int64_t keyVersion) const override
    {
        return std::to_string(keyVersion) + "." + crypto::encodeHex(xored(bytesOf(text.view()), key));
    }
    SensitiveText decrypt(std::string_view ciphertext, ByteView key, std::int64_t keyVersion) const override
    {
        const std::string head = std::to_string(keyVersion) + ".";
        const std::optional<Bytes> bytes = ciphertext.starts_with(head) ? crypto::decodeHex(ciphertext.substr(head.size())) : std::nullopt;
        if (!bytes) {
            throw std::runtime_error("not ours");
        }
        return SensitiveText(ByteView(xored(*bytes, key)));
    }

private:
    static Bytes xored(ByteView text, ByteView key)
    {
        if (key.empty()) {
            throw std::runtime_error("no key");
        }
        Bytes out(text.begin(), text.end());
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] ^= key[i % key.size()];
        }
        return out;
    }
};

inline std::shared_ptr<const incountry::CustomCipher> vectorCipher(const std::string &algorithm)
{
    if (algorithm == "hex") {
        return std::make_shared<HexCipher>();
    }
    return algorithm == "xor-hex" ? std::make_shared<XorHexCipher>() : incountry::builtInCipher(algorithm);
}

inline std::vector<incountry::CustomCipherConfiguration> vectorCustom(const json &holder)
{
    std::vector<incountry::CustomCipherConfiguration> out;
    if (holder.contains("custom") && holder["custom"].is_array()) {
        for (const json &item : holder["custom"]) {
            out.push_back({item.at("version").get<std::string>(),
                           item.value("isCurrent", false) ? incountry::CustomCipherRole::Current : incountry::CustomCipherRole::ReadOnly,
                           vectorCipher(item.at("algorithm").get<std::string>())});
        }
    }
    return out;
}

// `holder` has "secrets", "encrypt"?, "custom"?: a config or a cipher vector.
inline std::unique_ptr<incountry::RecordCipher> vectorRecordCipher(const json &holder)
{
    const bool on = holder.value("encrypt", true);
    std::optional<incountry::SecretsData> secrets;
    if (on && !holder.at("secrets").is_null()) {
        secrets = incountry::SecretsData::parse(holder.at("secrets").dump());
    }
    return std::make_unique<incountry::RecordCipher>(on ? incountry::Encryption::On : incountry::Encryption::Off, std::move(secrets), vectorCustom(holder));
}

inline bool vectorOption(const json &config, const char *name, bool otherwise)
{
    const json options = config.value("options", json::object());
    return options.contains(name) ? options[name].get<bool>() : config.value(name, otherwise);   // interop vectors have them side by side
}

inline incountry::KeyHasher vectorHasher(const json &config)
{
    return {config.at("env_id").get<std::string>(),
            vectorOption(config, "normalize_keys", false) ? incountry::KeyNormalization::LowerCase : incountry::KeyNormalization::Off,
            vectorOption(config, "hash_search_keys", true) ? incountry::SearchKeyStorage::Hashed : incountry::SearchKeyStorage::Plain};
}

// Members every SDK returns; newer ones, unknown ones and is_encrypted only some.
inline bool isMemberOfEverySdk(const std::string &name)
{
    const auto numbered = [&](const std::string &head, int highest) {
        if (name.rfind(head, 0) != 0 || name.size() == head.size() || std::isdigit(static_cast<unsigned char>(name[head.size()])) == 0) {
            return false;
        }
        return std::stoi(name.substr(head.size())) <= highest;
    };
    return name == "record_key" || name == "profile_key" || name == "body" || name == "precommit_body" || name == "version" || name == "created_at"
        || name == "updated_at" || numbered("service_key", 2) || numbered("key", 10) || numbered("range_key", 10);
}

// The record member by member, in the service's names; dates as their ISO 8601 text.
inline json flat(const incountry::Record &record)
{
    using namespace incountry;
    json out = json::object();
    for (const TextMember member : allTextMembers) {
        if (record.value(member)) {
            out[std::string(nameOf(member))] = *record.value(member);
        }
    }
    for (const RangeMember member : allRangeMembers) {
        if (record.value(member)) {
            out[std::string(nameOf(member))] = *record.value(member);
        }
    }
    for (const DateMember member : allDateMembers) {
        if (record.value(member)) {
            out[std::string(nameOf(member))] = record.value(member)->toIso8601();
        }
    }
    if (record.body) {
        out["body"] = record.bodyIsJsonValue ? json::parse(record.body->view()) : json(std::string(record.body->view()));
    }
    if (record.precommitBody) {
        out["precommit_body"] = std::string(record.precommitBody->view());
    }
    if (record.version) {
        out["version"] = *record.version;
    }
    return out;
}

// Equal, or the same instant with the same offset.
inline bool sameValue(const std::string &name, const json &ours, const json &theirs)
{
    if (name.size() > 3 && name.compare(name.size() - 3, 3, "_at") == 0 && ours.is_string() && theirs.is_string()) {
        const auto a = incountry::Timestamp::parse(ours.get<std::string>());
        return a && a == incountry::Timestamp::parse(theirs.get<std::string>());
    }
    return ours == theirs;
}

// "" when they agree: every expected member is there, and no other one that every SDK knows.
inline std::string difference(const incountry::Record &record, const json &expected)
{
    const json ours = flat(record);
    for (const auto &[name, value] : expected.items()) {
        if (name == "attachments") {
            if (record.attachments.size() != value.size()) {
                return "attachments: " + std::to_string(record.attachments.size());
            }
        } else if (!value.is_null() && (!ours.contains(name) || !sameValue(name, ours[name], value))) {
            return name + ": " + (ours.contains(name) ? ours[name].dump() : "absent") + " instead of " + value.dump();
        }
    }
    for (const auto &[name, value] : ours.items()) {
        if (isMemberOfEverySdk(name) && (!expected.contains(name) || expected[name].is_null())) {
            return name + ": " + value.dump() + " instead of absent";
        }
    }
    return {};
}

// The class of an error in the SDK's words; "" for none of them.
inline std::string sdkClass(const VaultError &error)
{
    switch (error.kind()) {
    case ErrorKind::Client:
        return "StorageClientException";
    case ErrorKind::Crypto:
        return "StorageCryptoException";
    case ErrorKind::Server:
        return "StorageServerException";
    default:
        return {};
    }
}

inline incountry::RecordRow openRow(const incountry::RecordCipher &cipher, const incountry::KeyHasher &hasher, incountry::WireRecord record)
{
    std::vector<incountry::WireRecord> records;
    records.push_back(std::move(record));
    return std::move(cipher.open(std::move(records), hasher, {}).front());
}

// Throws the reason when it cannot be opened.
inline incountry::Record openRecord(const incountry::RecordCipher &cipher, const incountry::KeyHasher &hasher, incountry::WireRecord record)
{
    incountry::RecordRow row = openRow(cipher, hasher, std::move(record));
    if (const auto *unreadable = std::get_if<incountry::UnreadableRecord>(&row)) {
        unreadable->reason->raise();
    }
    return std::get<incountry::Record>(std::move(row));
}

} // namespace strongroom::test
