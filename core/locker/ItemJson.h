// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The JSON of the service (Locker page, sections 5 and 8), read strictly where it matters and blind to members it does not know.

#include "base/Error.h"
#include "locker/Sealed.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::locker {

struct ProfileFacts {
    std::string sealedKey;        // profile.key
    std::int64_t projectId = 0;
    bool editable = true;
    std::optional<Micros> expires;
};

template <typename T>
struct Page {
    std::vector<T> rows;
    std::string next;             // empty: the last one
};

// All of them throw ServerError for an answer that is not what it should be, with `request` in it.
[[nodiscard]] ProfileFacts readProfile(std::string_view answer, const FailedRequest &request);
[[nodiscard]] Page<SealedSecret> readSecretPage(std::string_view answer, const FailedRequest &request);
[[nodiscard]] Page<SealedEnvironment> readEnvironmentPage(std::string_view answer, const FailedRequest &request);
[[nodiscard]] SealedSecret readSecret(std::string_view answer, const FailedRequest &request);
[[nodiscard]] SealedEnvironment readEnvironment(std::string_view answer, const FailedRequest &request);
// A bare number as the whole body.
[[nodiscard]] Micros readDate(std::string_view answer, const FailedRequest &request);
[[nodiscard]] std::int64_t readCount(std::string_view answer, const FailedRequest &request);

// "1760000000.123456"; 0 is "0".
[[nodiscard]] std::string secondsText(Micros date);

// The members of a write, in their order; all values are texts.
using WriteMembers = std::vector<std::pair<const char *, std::string>>;
[[nodiscard]] std::string writeBody(const WriteMembers &members);

} // namespace strongroom::locker
