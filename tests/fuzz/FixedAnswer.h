// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A service that says the same to everything.

#include "net/Transport.h"

#include <string>
#include <string_view>

namespace strongroom::fuzz {

inline net::HttpResponse answerOf(int status, std::string_view body)
{
    net::HttpResponse response;
    response.status = status;
    const ByteView bytes = bytesOf(body);
    response.body.assign(bytes.begin(), bytes.end());
    return response;
}

class FixedAnswer final : public net::Transport {
public:
    FixedAnswer(int status, std::string_view body) : m_status(status), m_body(body) {}
    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &, const Cancellation &) override { return answerOf(m_status, m_body); }

private:
    int m_status;
    std::string m_body;
};

} // namespace strongroom::fuzz
