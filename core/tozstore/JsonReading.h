// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/tozstore: members of the service's answers. A missing member and null are alike. All throw a ServerError that names the
// member by its whole path ("meta.file_meta.size").

#include "base/Json.h"
#include "base/Sentence.h"
#include "tozstore/Keys.h"
#include "tozstore/ServiceTime.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

// An object in an answer, with the path to it.
class AnswerObject {
public:
    // The whole answer; `what` for the error: "a record".
    AnswerObject(const Json &json, const Sentence &what);

    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] AnswerObject object(std::string_view name) const;
    [[nodiscard]] const Json &array(std::string_view name) const;
    // An element of one of its arrays.
    [[nodiscard]] AnswerObject element(const Json &json, std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::optional<std::string> optionalText(std::string_view name) const;
    [[nodiscard]] std::uint64_t count(std::string_view name) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(std::string_view name) const;
    [[nodiscard]] std::optional<bool> optionalFlag(std::string_view name) const;
    [[nodiscard]] std::optional<std::string> optionalJson(std::string_view name) const;   // an object, as JSON text
    [[nodiscard]] std::optional<ServiceTime> optionalTime(std::string_view name) const;
    // Text to text; missing: empty.
    [[nodiscard]] std::map<std::string, std::string> texts(std::string_view name) const;
    // {"curve25519": "…"}, {"p384": "…"}, {"ed25519": "…"}.
    [[nodiscard]] EncryptionPublicKey encryptionKey(std::string_view name) const;
    [[nodiscard]] std::optional<SigningPublicKey> optionalSigningKey(std::string_view name) const;

    // "%1 is missing": %1 is the member's path.
    [[noreturn]] void fail(std::string_view name, const Sentence &reason) const;

private:
    AnswerObject(const Json &json, Sentence what, std::string path);
    [[nodiscard]] const Json *member(std::string_view name) const;
    [[nodiscard]] std::string pathOf(std::string_view name) const;

    const Json *m_json;
    Sentence m_what;
    std::string m_path;
};

// ServerError: not JSON.
[[nodiscard]] Json parseAnswer(std::string_view text, const Sentence &what);

} // namespace strongroom::tozstore
