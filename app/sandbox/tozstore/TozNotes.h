// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// /v2/storage/notes (protocol page section 12). Every call is TSV1-signed, by a client or by keys that belong to none. Whose key is the note's
// recipient_signing_key may read it, whose key wrote it may replace and delete it. That its fields are signed well, or at all, is the
// readers' matter: the service cannot see them.

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozNoteConditions.h"
#include "sandbox/tozstore/TozStores.h"

namespace strongroom::sandbox {

class TozNotes final : public Service
{
public:
    // stores must outlive the service.
    explicit TozNotes(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response write(const Request &request);
    [[nodiscard]] Response replace(const Request &request);
    [[nodiscard]] Response read(const Request &request);
    [[nodiscard]] Response remove(const Request &request, const std::string &noteId);
    [[nodiscard]] Response views(const Request &request);
    [[nodiscard]] Response challenge(const Request &request);
    [[nodiscard]] Response prime(const Request &request);
    [[nodiscard]] Response announceFile(const Request &request);
    [[nodiscard]] Response commitFile(const Request &request, const std::string &noteId);

    // The note that the query names. Throws ApiError 400 and 404.
    [[nodiscard]] TozNote namedNote(const Request &request);
    // What was sent, checked; the service's own members filled in. Throws ApiError.
    [[nodiscard]] TozNote parse(const nlohmann::json &body, const TozSigner &signer);
    void addOrConflict(const TozNote &note);

    TozStores &m_stores;
    TozNoteConditions m_conditions;
};

} // namespace strongroom::sandbox
