// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a demo client does with the store: the calls of an SDK, made at the tables directly because they lie in the past.

#include "sandbox/tozstore/TozNoteStore.h"
#include "sandbox/tozstore/TozStores.h"
#include "sandbox/tozstore/seed/TozDemoClient.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::sandbox {

struct TozDemoRecord
{
    std::string type;
    nlohmann::json plain;
    nlohmann::json data; // texts, not yet encrypted
    std::int64_t created = 0; // microseconds
    std::int64_t modified = 0;
};

struct TozDemoNote
{
    std::string name;
    nlohmann::json data; // texts
    std::int64_t maxViews = TozNote::noLimit;
    std::optional<std::int64_t> expiresAt = {}; // milliseconds
};

class TozDemoWriter
{
public:
    TozDemoWriter(TozStores &stores, TozDemoClient client) : m_stores(stores), m_client(std::move(client)) {}

    [[nodiscard]] const TozDemoClient &client() const { return m_client; }

    // Signed as the JavaScript SDK does, or not, as Python.
    enum class Signature {
        None,
        Own,
    };
    void write(const TozDemoRecord &record, Signature signature);
    // One whose first field was changed after it was encrypted.
    void writeDamaged(const TozDemoRecord &record);
    void writeFile(const TozDemoRecord &record, const QByteArray &content);

    void share(const std::string &type, const TozDemoClient &with, TozRight right);
    void revoke(const std::string &type, const TozDemoClient &with);
    // The policy alone: what a share leaves that broke off.
    void shareWithoutKey(const std::string &type, const TozDemoClient &with);
    // Shares another's records, whose authorizer this client is.
    void shareFor(const TozDemoWriter &owner, const std::string &type, const TozDemoClient &with);

    void writeNote(const TozDemoNote &note, const TozDemoClient &reader) { writeNote(note, reader, m_client.signing); }
    // With fields that somebody else has signed.
    void writeForgedNote(const TozDemoNote &note, const TozDemoClient &reader) { writeNote(note, reader, newTozSigningKeys()); }

private:
    [[nodiscard]] const TozKey &accessKey(const std::string &type);
    [[nodiscard]] TozRecord seal(const TozDemoRecord &record);
    void writeNote(const TozDemoNote &note, const TozDemoClient &reader, const TozSigningKeys &fieldKeys);

    TozStores &m_stores;
    TozDemoClient m_client; // without an id: anonymous
    std::map<std::string, TozKey> m_accessKeys;
};

} // namespace strongroom::sandbox
