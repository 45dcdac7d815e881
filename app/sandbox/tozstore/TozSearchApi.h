// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// POST /v2/search and the older POST /v1/storage/search (protocol page section 10). What is written is found at once; the real service takes
// some seconds.

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozSearchSql.h"
#include "sandbox/tozstore/TozStores.h"

namespace strongroom::sandbox {

class TozSearchApi final : public Service
{
public:
    explicit TozSearchApi(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response search(const Request &request);
    [[nodiscard]] Response query(const Request &request);
    [[nodiscard]] std::vector<std::int64_t> rows(const std::string &sql, const QVariantList &values);
    [[nodiscard]] nlohmann::json results(const std::vector<std::int64_t> &rows, const std::string &caller, bool includeData);

    TozStores &m_stores;
};

} // namespace strongroom::sandbox
