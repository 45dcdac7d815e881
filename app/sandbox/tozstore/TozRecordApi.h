// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// /v1/storage/records: write, read, update, delete, read many (protocol page section 7).

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozStores.h"

namespace strongroom::sandbox {

// What a client sends to write a record: writer_id, user_id, type, plain, data, rec_sig. The writer must be the caller. file_meta is left
// alone: records refuse it, files want it. Throws ApiError.
[[nodiscard]] TozRecord parseTozRecord(const nlohmann::json &body, const TozClient &caller);

class TozRecordApi final : public Service
{
public:
    explicit TozRecordApi(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response write(const Request &request);
    [[nodiscard]] Response readMany(const Request &request);
    [[nodiscard]] Response read(const Request &request);
    [[nodiscard]] Response change(const Request &request);

    TozStores &m_stores;
};

} // namespace strongroom::sandbox
