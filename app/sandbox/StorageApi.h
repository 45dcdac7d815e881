// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The storage API below /v2/storage/records/<cc> (protocol page section 5) and /healthcheck.

#include "sandbox/Access.h"
#include "sandbox/Attachments.h"
#include "sandbox/RecordStore.h"
#include "sandbox/Service.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace strongroom::sandbox {

class StorageApi final : public Service
{
public:
    // All of them must outlive the service.
    StorageApi(Access &access, RecordStore &records, AttachmentStore &attachments);

    // Known once the server listens; for download links.
    void setEndpoint(std::string endpoint);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    struct Target
    {
        std::string country;
        std::string recordKey;
        std::string fileId;
    };

    [[nodiscard]] Response write(const Request &request, const Target &target);
    [[nodiscard]] Response batchWrite(const Request &request, const Target &target);
    [[nodiscard]] Response find(const Request &request, const Target &target);
    [[nodiscard]] Response record(const Request &request, const Target &target);
    [[nodiscard]] Response addAttachment(const Request &request, const Target &target);
    [[nodiscard]] Response attachment(const Request &request, const Target &target);
    [[nodiscard]] Response attachmentMeta(const Request &request, const Target &target);

    [[nodiscard]] FoundRecord existingRecord(const Target &target);
    [[nodiscard]] AttachmentMeta existingAttachment(const Target &target, std::int64_t recordId);
    [[nodiscard]] nlohmann::json toJson(const FoundRecord &found, const std::string &country) const;
    [[nodiscard]] nlohmann::json toJson(const AttachmentMeta &meta, const std::string &country, const std::string &recordKey) const;

    Access &m_access;
    RecordStore &m_records;
    AttachmentStore &m_attachments;
    std::string m_endpoint;
};

} // namespace strongroom::sandbox
