// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Made-up people of the demo vault, in many scripts: plain values, before any hashing and encryption. Deterministic: record n of a
// given count is always the same person.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::sandbox {

// Why a demo record is not an ordinary one.
enum class Oddity {
    None,
    NoKeyForVersion,  // written under version 0, whose secret nobody has any more
    NewerKey,         // written by somebody whose secrets are ahead of ours
    DamagedCiphertext, // one bit has flipped: wrong tag
    UnknownFormat,    // "9:…"
    Truncated,        // cut off in the middle of the ciphertext
    NotAnObject,      // opens, but the text inside is a JSON list
    PlainEncoding,    // "pt:", version 0: readable without any key
    LegacyText,       // opens, but the text inside is not JSON: the whole of it is the body
};

struct DemoRecord
{
    std::string country;
    std::string recordKey;
    std::vector<std::pair<std::string, std::string>> keys; // wire name and clear value: profile_key, service_key1, key1, …
    std::vector<std::pair<std::string, std::int64_t>> ranges;
    std::optional<std::string> body;
    std::optional<std::string> precommitBody;
    std::int64_t version = 0; // 1 to 3
    std::optional<std::int64_t> expiresAt;
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;
    Oddity oddity = Oddity::None;
    int attachments = 0;
};

struct DemoFile
{
    std::string name;
    std::string mimeType;
    std::string content;
};

class DemoData
{
public:
    // Dates are relative to `now`. Throws std::runtime_error when the resource is damaged.
    explicit DemoData(std::int64_t now);
    DemoData(const DemoData &) = delete;
    DemoData &operator=(const DemoData &) = delete;
    ~DemoData();

    [[nodiscard]] DemoRecord next();

    // Files to hang on records; taken in turn.
    [[nodiscard]] const std::vector<DemoFile> &files() const;

private:
    struct Source;

    std::unique_ptr<Source> m_source;
};

// Appends text as a JSON string with its quotation marks. The seeder writes a hundred thousand envelopes; building a
// document for each costs ten times as much.
void appendJsonString(std::string &to, std::string_view text);

} // namespace strongroom::sandbox
