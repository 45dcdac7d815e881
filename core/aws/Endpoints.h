// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/aws: checks of where a request goes (aws page, section 1).

#include <string>

namespace strongroom::aws {

// As the HTTP stack writes it, so that the Host that is signed is the Host that is sent: no default port, the short form of an IPv6 address, a path.
// ClientError: not a URL, plain http to another computer, a query.
[[nodiscard]] std::string normalizedEndpoint(const std::string &endpoint);

// ClientError: not a region.
void requireRegion(const std::string &region);

} // namespace strongroom::aws
