// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Validation.h"

#include "sandbox/ApiError.h"
#include "sandbox/Dates.h"
#include "sandbox/Http.h"

#include <algorithm>
#include <limits>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

// <format>:<payload>. The service has no key and cannot look further than the prefix.
bool hasEnvelopeForm(const std::string &text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos || colon == 0) {
        return false;
    }
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/' || c == '=';
    });
}

const std::string &textOf(const json &value, const std::string &source)
{
    if (!value.is_string()) {
        throw ApiError::badRequest(source, source + " must be a string");
    }
    return value.get_ref<const std::string &>();
}

Value parseMember(const Member &member, const json &value, const std::string &source)
{
    switch (member.kind) {
    case MemberKind::Hash:
    case MemberKind::Key:
        return parseKeyText(member, value, source);
    case MemberKind::Range:
        return parseInt64(value, source);
    case MemberKind::Version: {
        const std::int64_t version = parseInt64(value, source);
        if (version < 0) {
            throw ApiError::badRequest(source, source + " must not be negative");
        }
        return version;
    }
    case MemberKind::Body:
    case MemberKind::Precommit: {
        const std::string &text = textOf(value, source);
        const bool emptyIsFine = member.kind == MemberKind::Precommit && text.empty(); // SDK Python sends an empty precommit_body as it is
        if (!emptyIsFine && !hasEnvelopeForm(text)) {
            throw ApiError::badRequest(source, source + " must have the form <format>:<payload>");
        }
        return text;
    }
    case MemberKind::Flag:
        if (!value.is_boolean()) {
            throw ApiError::badRequest(source, source + " must be true or false");
        }
        return static_cast<std::int64_t>(value.get<bool>() ? 1 : 0);
    case MemberKind::Date: {
        const std::optional<std::int64_t> instant = parseIsoDate(textOf(value, source));
        if (!instant) {
            throw ApiError::badRequest(source, source + " must be an ISO 8601 date and time with an offset");
        }
        return *instant;
    }
    }
    return {};
}

} // namespace

json parseObject(const QByteArray &contentType, const QByteArray &body)
{
    if (mediaType(contentType) != "application/json") {
        throw ApiError(415, "Unsupported Media Type", "header.Content-Type", "Content-Type must be application/json");
    }
    if (body.size() > maxJsonBytes) {
        throw ApiError::tooLarge("body", "a request body may have 100 MiB");
    }
    json document = json::parse(body.begin(), body.end(), nullptr, false);
    if (document.is_discarded()) {
        throw ApiError::badRequest("body", "the request body is not valid JSON in UTF-8");
    }
    if (!document.is_object()) {
        throw ApiError::badRequest("body", "the request body must be a JSON object");
    }
    return document;
}

StoredRecord parseRecord(const json &document, const std::string &source)
{
    if (!document.is_object()) {
        throw ApiError::badRequest(source, source + " must be an object");
    }
    StoredRecord record;
    record.values.resize(members().size());
    std::size_t size = 0;
    for (const auto &[name, value] : document.items()) {
        const std::string where = source + "." + name;
        if (name == "attachments") {
            continue; // SDK Python sends them by mistake; the service keeps its own list
        }
        const std::size_t index = memberIndex(name);
        if (index == members().size()) {
            throw ApiError::badRequest(where, where + " is not a member of a record");
        }
        if (value.is_null()) {
            continue;
        }
        record.values[index] = parseMember(members()[index], value, where);
        if (const auto *text = std::get_if<std::string>(&record.values[index])) {
            size += text->size();
        }
    }
    for (const char *const required : {"record_key", "body"}) {
        const Value &value = record.values[memberIndex(required)];
        if (!std::holds_alternative<std::string>(value) || std::get<std::string>(value).empty()) {
            throw ApiError::badRequest(source + "." + required, source + "." + required + " is required");
        }
    }
    if (size > maxRecordBytes) {
        throw ApiError::tooLarge(source, "a record may have 20 MB");
    }
    return record;
}

std::string parseKeyText(const Member &member, const json &value, const std::string &source)
{
    const std::string &text = textOf(value, source);
    if (member.kind == MemberKind::Hash) {
        // Release 3.0.0 of the SDK sends an empty profile or service key as it is.
        const bool emptyIsFine = text.empty() && member.name != "record_key";
        if (!emptyIsFine && !isHash(text)) {
            throw ApiError::badRequest(source, source + " must be a SHA-256 hash: 64 lower-case hexadecimal digits");
        }
    } else if (utf16Length(text) > maxKeyUnits) {
        throw ApiError::badRequest(source, source + " must not have more than 256 characters");
    }
    return text;
}

std::int64_t parseInt64(const json &value, const std::string &source)
{
    // The parser turns digits that fit neither int64 nor uint64 into a floating-point number: refused with the fractions.
    if (!value.is_number_integer()
        || (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))) {
        throw ApiError::badRequest(source, source + " must be an integer of 64 bits");
    }
    return value.get<std::int64_t>();
}

bool isHash(const std::string &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::size_t utf16Length(const std::string &utf8)
{
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U) {
            units += byte >= 0xF0U ? 2 : 1;
        }
    }
    return units;
}

} // namespace strongroom::sandbox
