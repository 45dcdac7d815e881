// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reading calls of the service over HTTP, all pages of a list (Locker page, section 8).

#include "locker/Channel.h"
#include "locker/Sync.h"

#include <memory>

namespace strongroom::locker {

// Path and query of a list of secrets: newer than `since` (0: all), with this lookup hash (empty: all).
[[nodiscard]] std::string secretListPath(Micros since, const std::string &hash);

class HttpReads final : public ServiceReads {
public:
    explicit HttpReads(std::shared_ptr<const Channel> channel) : m_channel(std::move(channel)) {}

    [[nodiscard]] std::string profile(const Cancellation &cancellation) override;
    [[nodiscard]] Micros revisionDate(const Cancellation &cancellation) override;
    [[nodiscard]] Micros deletedItemDate(const Cancellation &cancellation) override;
    [[nodiscard]] std::int64_t secretCount(const Cancellation &cancellation) override;
    [[nodiscard]] std::int64_t environmentCount(const Cancellation &cancellation) override;
    [[nodiscard]] std::vector<SealedSecret> secrets(Micros since, const std::string &hash, const Cancellation &cancellation) override;
    [[nodiscard]] std::vector<SealedEnvironment> environments(Micros since, const std::string &hash, const Cancellation &cancellation) override;

private:
    std::shared_ptr<const Channel> m_channel;
};

} // namespace strongroom::locker
