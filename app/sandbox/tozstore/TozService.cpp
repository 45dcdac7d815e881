// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozService.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozAccounts.h"
#include "sandbox/tozstore/TozClientInfo.h"
#include "sandbox/tozstore/TozFiles.h"
#include "sandbox/tozstore/TozIdentityApi.h"
#include "sandbox/tozstore/TozNotes.h"
#include "sandbox/tozstore/TozRecordApi.h"
#include "sandbox/tozstore/TozSearchApi.h"
#include "sandbox/tozstore/TozSharing.h"

#include <nlohmann/json.hpp>

namespace strongroom::sandbox {

namespace {

// No SDK reads the bodies of errors (protocol page section 14); people do. There is no member "error" on purpose: the Python SDK
// takes that for the answer of a failed v1 query.
Response errorResponse(const ApiError &error)
{
    Response response = jsonResponse(error.status(), {{"status", error.status()}, {"code", error.source()}, {"message", error.what()}});
    if (error.status() == 401) {
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    }
    return response;
}

} // namespace

TozService::TozService(TozStores &stores)
{
    m_parts.push_back(std::make_unique<TozAccounts>(stores));
    m_parts.push_back(std::make_unique<TozClientInfo>(stores));
    m_parts.push_back(std::make_unique<TozRecordApi>(stores));
    m_parts.push_back(std::make_unique<TozSharing>(stores));
    m_parts.push_back(std::make_unique<TozFiles>(stores));
    m_parts.push_back(std::make_unique<TozIdentityApi>(stores));
    m_parts.push_back(std::make_unique<TozNotes>(stores));
    m_parts.push_back(std::make_unique<TozSearchApi>(stores));
}

std::optional<Response> TozService::handle(const Request &request)
{
    try {
        for (const std::unique_ptr<Service> &part : m_parts) {
            if (std::optional<Response> response = part->handle(request)) {
                return response;
            }
        }
    } catch (const ApiError &error) {
        return errorResponse(error);
    }
    return std::nullopt;
}

} // namespace strongroom::sandbox
