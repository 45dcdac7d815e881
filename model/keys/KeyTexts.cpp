// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/KeyTexts.h"

#include "base/Error.h"
#include "base/Format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace strongroom::model {

using incountry::KeyNotation;
using incountry::Secret;
using incountry::SecretEntry;
using incountry::SecretsDocument;
using incountry::SecretUse;

namespace {

struct KeyTexts {
    Q_DECLARE_TR_FUNCTIONS(strongroom::model::KeyTexts)
};

bool isKeyText(std::string_view text)
{
    try {
        static_cast<void>(incountry::readSecret(0, SecretUse::Key, text));
        return true;
    } catch (const ClientError &) {
        return false;
    }
}

} // namespace

QString keyFormText(const Secret &secret)
{
    switch (secret.use) {
    case SecretUse::Password:
        return KeyTexts::tr("password");
    case SecretUse::Key:
        return secret.notation == KeyNotation::Raw32 ? KeyTexts::tr("32-byte key, the 3.0.0 form: 32 characters")
                                                     : KeyTexts::tr("32-byte key, base64");
    case SecretUse::CustomEncryption:
        return KeyTexts::tr("custom encryption, %1, base64").arg(byteText(static_cast<std::int64_t>(secret.bytes.size())));
    }
    return {};
}

QString keyFormHelp(const Secret &secret)
{
    switch (secret.use) {
    case SecretUse::Password:
        return KeyTexts::tr("The text as it stands; a key is derived from it for every record (PBKDF2).");
    case SecretUse::Key:
        return secret.notation == KeyNotation::Raw32
                   ? KeyTexts::tr("isKey with exactly 32 characters: they are the key itself, as SDK 3.0.0 takes them. Later SDKs want "
                                  "base64; an export can write that.")
                   : KeyTexts::tr("isKey with base64 of 32 bytes, as every SDK since 3.3.0 takes it. Used as it is, nothing is derived.");
    case SecretUse::CustomEncryption:
        return KeyTexts::tr("isForCustomEncryption: handed to the custom cipher of the connection, decoded from base64.");
    }
    return {};
}

QString keyFormDoubt(const Secret &secret)
{
    if (secret.use != SecretUse::Password || secret.bytes.size() == 32 || !isKeyText(secret.bytes.text())) {
        return {};
    }
    return KeyTexts::tr(
        "This is base64 of 32 bytes. If your applications mark it isKey, choose Key: as a password it opens other records.");
}

QString versionText(const SecretsDocument &document, std::int64_t version)
{
    return document.isBarePassword() ? KeyTexts::tr("any version") : KeyTexts::tr("version %1").arg(version);
}

QString changesText(const SecretsDocument &saved, const SecretsDocument &edited)
{
    QStringList parts;
    std::vector<std::int64_t> added;
    std::vector<std::int64_t> changed;
    std::vector<std::int64_t> removed;
    for (const SecretEntry &entry : edited.entries()) {
        const SecretEntry *const before = saved.find(entry.secret.version);
        if (before == nullptr) {
            added.push_back(entry.secret.version);
        } else if (!before->sameAs(*edited.find(entry.secret.version))) {
            changed.push_back(entry.secret.version);
        }
    }
    for (const SecretEntry &entry : saved.entries()) {
        if (edited.find(entry.secret.version) == nullptr) {
            removed.push_back(entry.secret.version);
        }
    }
    const auto unique = [](std::vector<std::int64_t> &versions) {
        versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    };
    unique(changed);
    unique(removed);
    if (!added.empty()) {
        parts += KeyTexts::tr("version %1 added").arg(versionList(added));
    }
    if (!changed.empty()) {
        parts += KeyTexts::tr("version %1 has another secret").arg(versionList(changed));
    }
    if (!removed.empty()) {
        parts += KeyTexts::tr("version %1 removed").arg(versionList(removed));
    }
    if (edited.currentVersion() && saved.currentVersion() != edited.currentVersion()) {
        parts += KeyTexts::tr("version %1 becomes current").arg(*edited.currentVersion());
    }
    if (saved.isBarePassword() && !edited.isBarePassword() && !edited.empty()) {
        parts += KeyTexts::tr("the password opens version 0 only");
    }
    if (parts.isEmpty() && !saved.sameAs(edited)) {
        parts += KeyTexts::tr("other members of secrets_data");
    }
    return parts.join(KeyTexts::tr(", ", "between changes"));
}

QString versionList(const std::vector<std::int64_t> &versions)
{
    QStringList numbers;
    for (const std::int64_t version : versions) {
        numbers += QString::number(version);
    }
    const QString last = numbers.isEmpty() ? QString() : numbers.takeLast();
    return numbers.isEmpty() ? last : KeyTexts::tr("%1 and %2", "numbers").arg(numbers.join(KeyTexts::tr(", ", "between numbers")), last);
}

} // namespace strongroom::model
