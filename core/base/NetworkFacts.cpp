// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/NetworkFacts.h"

namespace strongroom {

std::string_view nameOf(NetworkStep step) noexcept
{
    switch (step) {
    case NetworkStep::Resolve:
        return "name resolution";
    case NetworkStep::Connect:
        return "connection";
    case NetworkStep::Proxy:
        return "proxy";
    case NetworkStep::Handshake:
        return "TLS handshake";
    case NetworkStep::Certificate:
        return "certificate";
    case NetworkStep::Pin:
        return "certificate pin";
    case NetworkStep::Request:
        return "request";
    case NetworkStep::Answer:
        return "answer";
    }
    return "";
}

} // namespace strongroom
