// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// /v1/storage/files: large files in two steps, announced and then committed (protocol page section 11). Their contents go another way, see
// TozTransferFront. A file is a record with file_meta and no data; it is deleted like any record.

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozPendingFiles.h"
#include "sandbox/tozstore/TozStores.h"

namespace strongroom::sandbox {

class TozFiles final : public Service
{
public:
    // stores must outlive the service.
    explicit TozFiles(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response announce(const Request &request);
    [[nodiscard]] Response announceReplacement(const Request &request);
    [[nodiscard]] Response commit(const Request &request);
    [[nodiscard]] Response read(const Request &request);

    // 202 with the upload URL.
    [[nodiscard]] Response accept(TozPendingFile file, const nlohmann::json &body);
    [[nodiscard]] TozRecord committed(const TozPendingFile &file);

    TozStores &m_stores;
    TozPendingFiles m_pending;
};

} // namespace strongroom::sandbox
