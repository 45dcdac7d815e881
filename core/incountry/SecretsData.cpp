// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/SecretsData.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Encoding.h"
#include "crypto/Hash.h"
#include "crypto/Random.h"
#include "incountry/JsonText.h"

#include <algorithm>
#include <string>
#include <utility>

namespace strongroom::incountry {

namespace {

constexpr std::size_t keySize = 32;

// The problem is a clause about the member.
[[noreturn]] void refuse(const std::string &member, Sentence problem, Sentence advice)
{
    throw ClientError(Sentence::tr("secrets data: %1").arg(std::move(problem))).advise(std::move(advice)).about(member);
}

Sentence missing(const std::string &member) { return Sentence::tr("%1 is missing").arg(member); }
Sentence negative(const std::string &member) { return Sentence::tr("%1 is negative").arg(member); }
Sentence notBase64(const std::string &member) { return Sentence::tr("%1 is not base64").arg(member); }
Sentence wrongSize(const std::string &member, const SecretBytes &bytes) { return Sentence::tr("%1 has %2 bytes and not 32").arg(member).arg(bytes.size()); }
Sentence versionsAreNumbers() { return Sentence::tr("A version is a number such as 0, 1 or 2."); }
Sentence eachSecretLooksLike() { return Sentence::tr("Each secret looks like {\"secret\": \"…\", \"version\": 1}."); }

std::string place(std::size_t index) { return "secrets[" + std::to_string(index) + "]"; }

SecretBytes lockedCopy(const SensitiveText &text) { return SecretBytes(text.view()); }

// Base64 as files and people carry it: line breaks and blanks are not part of it.
SensitiveText withoutBlanks(std::string_view text)
{
    SensitiveText out;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find_first_of(" \t\r\n", from), text.size());
        out.append(text.substr(from, to - from));
        from = to + 1;
    }
    return out;
}

std::optional<SecretBytes> decoded(std::string_view base64)
{
    const std::optional<WipingBytes> bytes = crypto::decodeSecretBase64(withoutBlanks(base64).view());
    return bytes ? std::optional<SecretBytes>(SecretBytes(ByteView(*bytes))) : std::nullopt;
}

std::int64_t requireVersion(const std::optional<JsonText> &value, const std::string &member)
{
    const std::optional<std::int64_t> version = value ? value->integer() : std::nullopt;
    if (!version || *version < 0) {
        refuse(member, value ? Sentence::tr("%1 is not a whole number of 0 or more").arg(member) : missing(member),
               Sentence::tr("A version is a number such as 0, 1 or 2, without quotes."));
    }
    return *version;
}

bool readFlag(const std::optional<JsonText> &value, const std::string &member)
{
    if (!value) {
        return false;
    }
    const std::optional<bool> flag = value->boolean();
    if (!flag) {
        refuse(member, Sentence::tr("%1 is neither true nor false").arg(member), Sentence::tr("Write true or false, without quotes."));
    }
    return *flag;
}

// A key of 3.0.0 is 32 characters taken as they are, one of today is base64 of 32 bytes, which has 44: the length tells them apart.
void readKey(Secret &secret, std::string_view text, const std::string &member)
{
    if (text.size() == keySize) {
        secret.notation = KeyNotation::Raw32;
        secret.bytes = SecretBytes(text);
        return;
    }
    std::optional<SecretBytes> bytes = decoded(text);
    if (!bytes) {
        refuse(member, notBase64(member),
               Sentence::tr("A secret with isKey is 32 bytes written as base64 (44 characters), or 32 plain characters as in old releases."));
    }
    if (bytes->size() != keySize) {
        refuse(member, wrongSize(member, *bytes), Sentence::tr("A secret with isKey is 32 bytes written as base64 (44 characters)."));
    }
    secret.notation = KeyNotation::Base64;
    secret.bytes = std::move(*bytes);
}

Secret readEntry(const JsonText &json, std::size_t index)
{
    const std::string path = place(index);
    if (!json.isObject()) {
        refuse(path, Sentence::tr("%1 is not a JSON object").arg(path), eachSecretLooksLike());
    }
    std::optional<JsonText> text;
    std::optional<JsonText> version;
    std::optional<JsonText> isKey;
    std::optional<JsonText> isCustom;
    json.forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == "secret") {
            text = value;
        } else if (name == "version") {
            version = value;
        } else if (name == "isKey") {
            isKey = value;
        } else if (name == "isForCustomEncryption") {
            isCustom = value;
        }
    });
    const std::int64_t number = requireVersion(version, path + ".version");
    const bool key = readFlag(isKey, path + ".isKey");
    const bool custom = readFlag(isCustom, path + ".isForCustomEncryption");
    if (key && custom) {
        refuse(path, Sentence::tr("%1 is marked isKey and isForCustomEncryption at once").arg(path),
               Sentence::tr("A secret has one use: remove one of the two marks."));
    }
    const std::string member = path + ".secret";
    if (!text || !text->isString()) {
        refuse(member, text ? Sentence::tr("%1 is not text").arg(member) : missing(member), eachSecretLooksLike());
    }
    const SensitiveText content = text->sensitiveString();
    return readSecret(number, key ? SecretUse::Key : custom ? SecretUse::CustomEncryption : SecretUse::Password, content.view(), member);
}

SecretsData readObject(const JsonText &json)
{
    std::optional<JsonText> current;
    std::optional<JsonText> list;
    json.forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == "currentVersion") {
            current = value;
        } else if (name == "secrets") {
            list = value;
        }
    });
    const std::int64_t version = requireVersion(current, "currentVersion");
    if (!list || !list->isArray()) {
        refuse("secrets", list ? Sentence::tr("%1 is not a list").arg("secrets") : missing("secrets"),
               Sentence::tr("Secrets data looks like {\"currentVersion\": 1, \"secrets\": [{\"secret\": \"…\", \"version\": 1}]}."));
    }
    std::vector<Secret> secrets;
    list->forEachItem([&](const JsonText &item) { secrets.push_back(readEntry(item, secrets.size())); });
    return SecretsData::make(version, std::move(secrets));
}

std::string_view withoutOuterBlanks(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

} // namespace

Secret readSecret(std::int64_t version, SecretUse use, std::string_view text, const std::string &member)
{
    if (version < 0) {
        refuse("version", negative("version"), versionsAreNumbers());
    }
    if (!isValidUtf8(text)) {
        refuse(member, Sentence::tr("%1 is not valid text").arg(member), Sentence::tr("Remove the damaged character (a lone surrogate)."));
    }
    Secret secret;
    secret.version = version;
    secret.use = use;
    switch (use) {
    case SecretUse::Password:
        secret.bytes = SecretBytes(text);
        break;
    case SecretUse::Key:
        readKey(secret, text, member);
        break;
    case SecretUse::CustomEncryption: {
        secret.notation = KeyNotation::Base64;
        std::optional<SecretBytes> bytes = decoded(text);
        if (!bytes) {
            refuse(member, notBase64(member), Sentence::tr("A secret for custom encryption is the key's bytes written as base64."));
        }
        secret.bytes = std::move(*bytes);
        break;
    }
    }
    return secret;
}

SensitiveText writtenForm(const Secret &secret)
{
    const bool asItIs = secret.use == SecretUse::Password || secret.notation == KeyNotation::Raw32;
    return asItIs ? SensitiveText(secret.bytes.text()) : crypto::encodeSecretBase64(secret.bytes.view());
}

std::string keyFingerprint(const Secret &secret)
{
    if (secret.use != SecretUse::Key) {
        return {};
    }
    crypto::Sha256 hash;
    hash.update(bytesOf("strongroom key fingerprint 1"));
    hash.update(secret.bytes.view());
    const crypto::Sha256Digest digest = hash.finish();
    return crypto::encodeHex(ByteView(digest).first(4));
}

SecretsData SecretsData::parse(std::string_view text)
{
    const std::optional<JsonText> json = scanJson(text);
    if (json && json->isObject()) {
        return readObject(*json);
    }
    if (json && json->isString()) {
        const SensitiveText password = json->sensitiveString();
        return fromPassword(lockedCopy(password));
    }
    // What was meant as secrets data must not silently become a password.
    const bool misplaced = json && (json->isArray() || json->isNull());
    if (misplaced || withoutOuterBlanks(text).starts_with("{")) {
        throw ClientError(json ? Sentence::tr("secrets data is not a JSON object") : Sentence::tr("secrets data is not readable JSON"))
            .advise(Sentence::tr("Secrets data looks like {\"currentVersion\": 1, \"secrets\": [{\"secret\": \"…\", \"version\": 1}]}. "
                                 "Check quotes, commas and braces."))
            .about("secrets_data");
    }
    // A file or a prompt ends its line; that is not part of the password.
    std::string_view password = text;
    if (password.ends_with('\n')) {
        password.remove_suffix(password.ends_with("\r\n") ? 2 : 1);
    }
    return fromPassword(SecretBytes(password));
}

SecretsData SecretsData::fromPassword(SecretBytes password)
{
    if (!isValidUtf8(password.text())) {
        throw ClientError(Sentence::tr("the password is not valid text"))
            .advise(Sentence::tr("Passwords are UTF-8 text; for raw key bytes use secrets data with isKey."))
            .about("secrets_data");
    }
    SecretsData data;
    data.m_bare = true;
    data.m_secrets.push_back({0, SecretUse::Password, KeyNotation::None, std::move(password)});
    return data;
}

SecretsData SecretsData::make(std::int64_t currentVersion, std::vector<Secret> secrets)
{
    if (currentVersion < 0) {
        refuse("currentVersion", negative("currentVersion"), versionsAreNumbers());
    }
    if (secrets.empty()) {
        refuse("secrets", Sentence::tr("%1 is empty").arg("secrets"), Sentence::tr("Secrets data needs at least one secret."));
    }
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        if (secrets[i].version < 0) {
            refuse(place(i) + ".version", negative(place(i) + ".version"), versionsAreNumbers());
        }
        if (secrets[i].use == SecretUse::Key && secrets[i].bytes.size() != keySize) {
            refuse(place(i) + ".secret", wrongSize(place(i) + ".secret", secrets[i].bytes), Sentence::tr("A secret with isKey is 32 bytes."));
        }
    }
    SecretsData data;
    data.m_currentVersion = currentVersion;
    data.m_secrets = std::move(secrets);
    if (data.find(currentVersion) == nullptr) {
        refuse("currentVersion", Sentence::tr("currentVersion %1 is not among the secrets").arg(currentVersion),
               Sentence::tr("Add the secret of that version, or name a version that is there."));
    }
    return data;
}

SecretsData SecretsData::generate(std::int64_t version)
{
    Secret secret;
    secret.version = version;
    secret.use = SecretUse::Key;
    secret.notation = KeyNotation::Base64;
    secret.bytes = SecretBytes(keySize);
    crypto::fillRandom(secret.bytes.writable());
    std::vector<Secret> secrets;
    secrets.push_back(std::move(secret));
    return make(version, std::move(secrets));
}

const Secret &SecretsData::current() const { return *find(std::nullopt); }

const Secret *SecretsData::find(std::optional<std::int64_t> version) const
{
    if (m_bare) {
        return &m_secrets.front();
    }
    const std::int64_t wanted = version.value_or(m_currentVersion);
    const auto found = std::find_if(m_secrets.begin(), m_secrets.end(), [&](const Secret &secret) { return secret.version == wanted; });
    return found != m_secrets.end() ? &*found : nullptr;
}

bool SecretsData::hasCustom() const
{
    return std::any_of(m_secrets.begin(), m_secrets.end(), [](const Secret &secret) { return secret.use == SecretUse::CustomEncryption; });
}

SecretsData SecretsData::duplicate() const
{
    SecretsData copy;
    copy.m_currentVersion = m_currentVersion;
    copy.m_bare = m_bare;
    for (const Secret &secret : m_secrets) {
        copy.m_secrets.push_back({secret.version, secret.use, secret.notation, secret.bytes.duplicate()});
    }
    return copy;
}

SecretBytes SecretsData::toJson() const
{
    SensitiveText out;
    if (m_bare) {
        appendJsonString(out, m_secrets.front().bytes.text());
        return lockedCopy(out);
    }
    out.append("{\"currentVersion\": " + std::to_string(m_currentVersion) + ", \"secrets\": [");
    for (std::size_t i = 0; i < m_secrets.size(); ++i) {
        const Secret &secret = m_secrets[i];
        out.append(i > 0 ? ", {\"secret\": " : "{\"secret\": ");
        if (secret.use == SecretUse::Password) {
            appendJsonString(out, secret.bytes.text());
        } else {
            appendJsonString(out, crypto::encodeSecretBase64(secret.bytes.view()).view());
        }
        out.append(", \"version\": " + std::to_string(secret.version));
        if (secret.use == SecretUse::Key) {
            out.append(", \"isKey\": true");
        } else if (secret.use == SecretUse::CustomEncryption) {
            out.append(", \"isForCustomEncryption\": true");
        }
        out.append("}");
    }
    out.append("]}");
    return lockedCopy(out);
}

} // namespace strongroom::incountry
