// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A clinic's made-up records: what is in the clear (good to search) and what gets encrypted. Deterministic: the same now, the same records.

#include "sandbox/tozstore/seed/TozDemoWriter.h"

#include <cstdint>
#include <memory>
#include <string>

namespace strongroom::sandbox {

class TozDemoData
{
public:
    // Dates are within the three years before now (milliseconds).
    explicit TozDemoData(std::int64_t now);
    TozDemoData(const TozDemoData &) = delete;
    TozDemoData &operator=(const TozDemoData &) = delete;
    ~TozDemoData();

    [[nodiscard]] TozDemoRecord patient();
    [[nodiscard]] TozDemoRecord prescription();
    [[nodiscard]] TozDemoRecord labResult();
    [[nodiscard]] TozDemoRecord invoice();
    [[nodiscard]] TozDemoRecord referral();
    // Of a file: plain {"name", "content_type"}, no data.
    [[nodiscard]] TozDemoRecord document(const std::string &name, const std::string &contentType);

private:
    struct Source;

    std::unique_ptr<Source> m_source;
};

} // namespace strongroom::sandbox
