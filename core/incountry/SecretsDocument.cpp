// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/SecretsDocument.h"

#include "base/Error.h"
#include "incountry/JsonText.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace strongroom::incountry {

namespace {

using Unknown = std::vector<SecretEntry::UnknownMember>;

constexpr std::size_t keySize = 32;

ClientError noSecretOf(std::int64_t version)
{
    return ClientError(Sentence::tr("there is no secret of version %1").arg(version));
}

void checkSecret(const Secret &secret)
{
    if (secret.version < 0) {
        throw ClientError(Sentence::tr("the version is negative")).advise(Sentence::tr("A version is a number such as 0, 1 or 2.")).about("version");
    }
    if (secret.use == SecretUse::Key && secret.bytes.size() != keySize) {
        throw ClientError(Sentence::tr("the key has %1 bytes and not 32").arg(secret.bytes.size())).about("secret");
    }
}

// Members other than the named ones; of a repeated one the last.
Unknown unknownMembers(const JsonText &json, std::initializer_list<std::string_view> known)
{
    Unknown members;
    json.forEachMember([&](std::string_view name, const JsonText &value) {
        if (std::ranges::find(known, name) != known.end()) {
            return;
        }
        std::erase_if(members, [name](const auto &member) { return member.name == name; });
        members.push_back({std::string(name), SensitiveText(value.text())});
    });
    return members;
}

Unknown copyOf(const Unknown &members)
{
    Unknown copy;
    for (const auto &member : members) {
        copy.push_back({member.name, SensitiveText(member.json.view())});
    }
    return copy;
}

bool same(const Unknown &a, const Unknown &b) noexcept
{
    return std::ranges::equal(a, b, [](const auto &x, const auto &y) { return x.name == y.name && x.json.sameAs(y.json); });
}

void append(SensitiveText &out, const Unknown &members)
{
    for (const auto &member : members) {
        out.append(", ");
        appendJsonString(out, member.name);
        out.append(": ");
        out.append(member.json.view());
    }
}

} // namespace

SecretEntry SecretEntry::duplicate() const { return {secret.duplicate(), copyOf(unknown)}; }

bool SecretEntry::sameAs(const SecretEntry &other) const noexcept
{
    return secret.sameAs(other.secret) && secret.notation == other.secret.notation && same(unknown, other.unknown);
}

SecretsDocument SecretsDocument::parse(std::string_view text)
{
    const SecretsData data = SecretsData::parse(text); // every rule, with the place of what breaks one
    SecretsDocument document;
    document.m_bare = data.isBarePassword();
    document.m_current = data.currentVersion();
    for (const Secret &secret : data.secrets()) {
        document.m_entries.push_back({secret.duplicate(), {}});
    }
    if (document.m_bare) {
        return document;
    }
    const std::optional<JsonText> json = scanJson(text);
    document.m_unknown = unknownMembers(*json, {"currentVersion", "secrets"});
    std::optional<JsonText> list;
    json->forEachMember([&list](std::string_view name, const JsonText &value) {
        if (name == "secrets") {
            list = value;
        }
    });
    std::size_t index = 0;
    list->forEachItem([&](const JsonText &item) {
        document.m_entries[index++].unknown = unknownMembers(item, {"secret", "version", "isKey", "isForCustomEncryption"});
    });
    return document;
}

SecretsDocument SecretsDocument::duplicate() const
{
    SecretsDocument copy;
    copy.m_bare = m_bare;
    copy.m_current = m_current;
    copy.m_unknown = copyOf(m_unknown);
    for (const SecretEntry &entry : m_entries) {
        copy.m_entries.push_back(entry.duplicate());
    }
    return copy;
}

bool SecretsDocument::sameAs(const SecretsDocument &other) const noexcept
{
    return m_bare == other.m_bare && m_current == other.m_current && same(m_unknown, other.m_unknown)
           && std::ranges::equal(m_entries, other.m_entries, [](const SecretEntry &a, const SecretEntry &b) { return a.sameAs(b); });
}

const SecretEntry *SecretsDocument::find(std::int64_t version) const noexcept
{
    const auto found = std::ranges::find_if(m_entries, [version](const SecretEntry &entry) { return entry.secret.version == version; });
    return found == m_entries.end() ? nullptr : &*found;
}

SecretEntry *SecretsDocument::entry(std::int64_t version) noexcept { return const_cast<SecretEntry *>(find(version)); }

bool SecretsDocument::isUsed(std::size_t index) const noexcept { return find(m_entries[index].secret.version) == &m_entries[index]; }

std::int64_t SecretsDocument::nextVersion() const
{
    if (m_entries.empty()) {
        return 1;
    }
    const auto highest =
        std::ranges::max_element(m_entries, {}, [](const SecretEntry &entry) { return entry.secret.version; })->secret.version;
    if (highest == INT64_MAX) {
        throw ClientError(Sentence::tr("there is no version after the highest one")).advise(Sentence::tr("Choose a version yourself.")).about("version");
    }
    return highest + 1;
}

void SecretsDocument::add(Secret secret) { restore({std::move(secret), {}}); }

void SecretsDocument::restore(SecretEntry entry)
{
    checkSecret(entry.secret);
    if (find(entry.secret.version) != nullptr) {
        throw ClientError(Sentence::tr("there is a secret of version %1 already").arg(entry.secret.version))
            .advise(Sentence::tr("Choose another version, or replace that secret."))
            .about("version");
    }
    becomeList();
    if (!m_current) {
        m_current = entry.secret.version;
    }
    m_entries.push_back(std::move(entry));
}

void SecretsDocument::replace(Secret secret)
{
    checkSecret(secret);
    SecretEntry *const old = entry(secret.version);
    if (old == nullptr) {
        throw noSecretOf(secret.version).advise(Sentence::tr("Add it instead.")).about("version");
    }
    if (secret.use != SecretUse::Password) {
        becomeList(); // only a password can stand alone
    }
    old->secret = std::move(secret);
}

void SecretsDocument::remove(std::int64_t version)
{
    if (find(version) == nullptr) {
        throw noSecretOf(version).about("version");
    }
    const bool others = std::ranges::any_of(m_entries, [version](const SecretEntry &entry) { return entry.secret.version != version; });
    if (m_current == version && others) {
        throw ClientError(Sentence::tr("version %1 is the current one: new records are written with it").arg(version))
            .advise(Sentence::tr("Make another version current first."))
            .about("version");
    }
    std::erase_if(m_entries, [version](const SecretEntry &entry) { return entry.secret.version == version; });
    if (m_entries.empty()) {
        m_current.reset();
        becomeList();
    }
}

void SecretsDocument::setCurrent(std::int64_t version)
{
    if (find(version) == nullptr) {
        throw noSecretOf(version).advise(Sentence::tr("Add it first.")).about("currentVersion");
    }
    m_current = version;
}

std::vector<ImportItem> SecretsDocument::compare(const SecretsDocument &other) const
{
    std::vector<ImportItem> items;
    for (std::size_t i = 0; i < other.m_entries.size(); ++i) {
        const SecretEntry &theirs = other.m_entries[i];
        const SecretEntry *const mine = find(theirs.secret.version);
        ImportEffect effect = ImportEffect::Added;
        if (!other.isUsed(i)) {
            effect = ImportEffect::NoRoom;
        } else if (mine != nullptr) {
            effect = mine->secret.sameAs(theirs.secret) ? ImportEffect::Unchanged : ImportEffect::Conflict;
        }
        items.push_back({theirs.secret.version, i, effect});
    }
    return items;
}

void SecretsDocument::merge(const SecretsDocument &other, const std::vector<std::int64_t> &replace, CurrentChoice current)
{
    if (m_entries.empty()) {
        *this = other.duplicate();
        return;
    }
    for (const ImportItem &item : compare(other)) {
        const SecretEntry &theirs = other.m_entries[item.index];
        if (item.effect == ImportEffect::Added) {
            becomeList();
            m_entries.push_back(theirs.duplicate());
        } else if (item.effect == ImportEffect::Conflict && std::ranges::find(replace, item.version) != replace.end()) {
            this->replace(theirs.secret.duplicate());
        }
    }
    for (const auto &member : other.m_unknown) {
        if (std::ranges::none_of(m_unknown, [&member](const auto &mine) { return mine.name == member.name; })) {
            m_unknown.push_back({member.name, SensitiveText(member.json.view())});
        }
    }
    if (current == CurrentChoice::TakeOver && other.m_current && find(*other.m_current) != nullptr) {
        m_current = other.m_current;
    }
}

SecretsDocument::Rebased SecretsDocument::onto(const SecretsDocument &base, const SecretsDocument &theirs) const
{
    Rebased result;
    SecretsDocument &document = result.document;
    document = theirs.duplicate();
    const auto sameIn = [](const SecretEntry *a, const SecretEntry *b) { return a != nullptr && b != nullptr ? a->sameAs(*b) : a == b; };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::int64_t version = m_entries[i].secret.version;
        const SecretEntry *const old = base.find(version);
        const SecretEntry *const other = theirs.find(version);
        if (!isUsed(i) || sameIn(&m_entries[i], old) || sameIn(&m_entries[i], other)) {
            continue; // not changed here, or in the same way there
        }
        if (!sameIn(old, other)) {
            result.leftOut.push_back(version);
        } else if (other == nullptr) {
            document.restore(m_entries[i].duplicate());
        } else {
            document.replace(m_entries[i].secret.duplicate());
        }
    }
    if (m_current != base.m_current && m_current && document.find(*m_current) != nullptr) {
        document.m_current = m_current;
    }
    for (const SecretEntry &old : base.m_entries) {
        const std::int64_t version = old.secret.version;
        if (find(version) != nullptr || document.find(version) == nullptr) {
            continue;
        }
        if (sameIn(base.find(version), theirs.find(version)) && document.m_current != version) {
            document.remove(version);
        } else {
            result.leftOut.push_back(version);
        }
    }
    return result;
}

SecretBytes SecretsDocument::toJson(KeyWriting writing) const
{
    if (m_entries.empty()) {
        throw ClientError(Sentence::tr("there is no secret")).advise(Sentence::tr("Add one, or generate a key.")).about("secrets");
    }
    SensitiveText out;
    if (m_bare) {
        appendJsonString(out, m_entries.front().secret.bytes.text());
        return SecretBytes(out.view());
    }
    out.append("{\"currentVersion\": " + std::to_string(*m_current) + ", \"secrets\": [");
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const SecretEntry &entry = m_entries[i];
        Secret secret = entry.secret.duplicate();
        if (writing == KeyWriting::Base64 && secret.use == SecretUse::Key) {
            secret.notation = KeyNotation::Base64;
        }
        out.append(i > 0 ? ", {\"secret\": " : "{\"secret\": ");
        appendJsonString(out, writtenForm(secret).view());
        out.append(", \"version\": " + std::to_string(secret.version));
        if (secret.use == SecretUse::Key) {
            out.append(", \"isKey\": true");
        } else if (secret.use == SecretUse::CustomEncryption) {
            out.append(", \"isForCustomEncryption\": true");
        }
        append(out, entry.unknown);
        out.append("}");
    }
    out.append("]");
    append(out, m_unknown);
    out.append("}");
    return SecretBytes(out.view());
}

} // namespace strongroom::incountry
