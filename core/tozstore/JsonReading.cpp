// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/JsonReading.h"

#include "base/Error.h"

namespace strongroom::tozstore {

AnswerObject::AnswerObject(const Json &json, const Sentence &what) : AnswerObject(json, what, std::string()) {}

AnswerObject::AnswerObject(const Json &json, Sentence what, std::string path) : m_json(&json), m_what(std::move(what)), m_path(std::move(path))
{
    if (!json.is_object()) {
        fail({}, Sentence::tr("%1 is not an object"));
    }
}

std::string AnswerObject::pathOf(std::string_view name) const
{
    return m_path.empty() || name.empty() ? m_path + std::string(name) : m_path + "." + std::string(name);
}

void AnswerObject::fail(std::string_view name, const Sentence &reason) const
{
    const std::string path = pathOf(name);
    const Sentence subject = path.empty() ? Sentence::tr("it", "an answer") : Sentence(path);
    throw ServerError(Sentence::tr("the service's answer is not %1: %2").arg(m_what).arg(reason.arg(subject)))
        .advise(Sentence::tr("Ask the service's operator; this is not something to correct here."))
        .about(path);
}

const Json *AnswerObject::member(std::string_view name) const
{
    const auto found = m_json->find(std::string(name));
    return found == m_json->end() || found->is_null() ? nullptr : &*found;
}

bool AnswerObject::has(std::string_view name) const { return member(name) != nullptr; }

AnswerObject AnswerObject::object(std::string_view name) const
{
    const Json *const found = member(name);
    if (found == nullptr) {
        fail(name, Sentence::tr("%1 is missing"));
    }
    return {*found, m_what, pathOf(name)};
}

AnswerObject AnswerObject::element(const Json &json, std::string_view name) const
{
    return {json, m_what, pathOf(name) + "[]"};
}

const Json &AnswerObject::array(std::string_view name) const
{
    const Json *const found = member(name);
    if (found == nullptr || !found->is_array()) {
        fail(name, found == nullptr ? Sentence::tr("%1 is missing") : Sentence::tr("%1 is not a list"));
    }
    return *found;
}

std::optional<std::string> AnswerObject::optionalText(std::string_view name) const
{
    const Json *const found = member(name);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (!found->is_string()) {
        fail(name, Sentence::tr("%1 is not text"));
    }
    return found->get<std::string>();
}

std::string AnswerObject::text(std::string_view name) const
{
    std::optional<std::string> found = optionalText(name);
    if (!found) {
        fail(name, Sentence::tr("%1 is missing"));
    }
    return *std::move(found);
}

std::uint64_t AnswerObject::count(std::string_view name) const
{
    const Json *const found = member(name);
    const std::optional<std::int64_t> value = found == nullptr ? std::nullopt : exactInteger(*found);
    if (!value || *value < 0) {
        fail(name, found == nullptr ? Sentence::tr("%1 is missing") : Sentence::tr("%1 is not a count"));
    }
    return static_cast<std::uint64_t>(*value);
}

std::optional<std::int64_t> AnswerObject::optionalInteger(std::string_view name) const
{
    const Json *const found = member(name);
    if (found == nullptr) {
        return std::nullopt;
    }
    const std::optional<std::int64_t> value = exactInteger(*found);
    if (!value) {
        fail(name, Sentence::tr("%1 is not a whole number"));
    }
    return value;
}

std::optional<bool> AnswerObject::optionalFlag(std::string_view name) const
{
    const Json *const found = member(name);
    if (found != nullptr && !found->is_boolean()) {
        fail(name, Sentence::tr("%1 is not true or false"));
    }
    return found == nullptr ? std::nullopt : std::optional(found->get<bool>());
}

std::optional<std::string> AnswerObject::optionalJson(std::string_view name) const
{
    const Json *const found = member(name);
    if (found != nullptr && !found->is_object()) {
        fail(name, Sentence::tr("%1 is not an object"));
    }
    return found == nullptr ? std::nullopt : std::optional(dumpJson(*found));
}

std::optional<ServiceTime> AnswerObject::optionalTime(std::string_view name) const
{
    const std::optional<std::string> found = optionalText(name);
    if (!found) {
        return std::nullopt;
    }
    std::optional<ServiceTime> time = ServiceTime::parse(*found);
    if (!time) {
        fail(name, Sentence::tr("%1 is not a time"));
    }
    return time;
}

std::map<std::string, std::string> AnswerObject::texts(std::string_view name) const
{
    std::map<std::string, std::string> all;
    if (!has(name)) {
        return all;
    }
    const AnswerObject object = this->object(name);
    for (const auto &[key, value] : object.m_json->items()) {
        if (!value.is_string()) {
            object.fail(key, Sentence::tr("%1 is not text"));
        }
        all.emplace(key, value.get<std::string>());
    }
    return all;
}

EncryptionPublicKey AnswerObject::encryptionKey(std::string_view name) const
{
    const AnswerObject keys = object(name);
    for (const EncryptionKeyKind kind : {EncryptionKeyKind::Curve25519, EncryptionKeyKind::P384}) {
        if (const std::optional<std::string> text = keys.optionalText(wireNameOf(kind))) {
            if (std::optional<EncryptionPublicKey> key = EncryptionPublicKey::fromText(kind, *text)) {
                return *std::move(key);
            }
            keys.fail(wireNameOf(kind), Sentence::tr("%1 is not such a key"));
        }
    }
    fail(name, Sentence::tr("%1 holds no key of a known kind"));
}

std::optional<SigningPublicKey> AnswerObject::optionalSigningKey(std::string_view name) const
{
    if (!has(name)) {
        return std::nullopt;
    }
    const AnswerObject keys = object(name);
    const std::optional<std::string> text = keys.optionalText(signingKeyWireName);   // {}: there is none
    if (!text || text->empty()) {
        return std::nullopt;
    }
    const std::optional<SigningPublicKey> key = SigningPublicKey::fromText(*text);
    if (!key) {
        keys.fail(signingKeyWireName, Sentence::tr("%1 is not such a key"));
    }
    return key;
}

Json parseAnswer(std::string_view text, const Sentence &what)
{
    std::optional<Json> json = parseJson(text);
    if (!json) {
        throw ServerError(Sentence::tr("the service's answer is not %1: it is not JSON").arg(what));
    }
    return *std::move(json);
}

} // namespace strongroom::tozstore
