// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Turns the bytes of an answer into an HttpResponse on the sender's thread: undoes the compression, keeps the size limit, feeds the sink, and
// refuses an answer that is shorter than it says.

#include "base/Sentence.h"
#include "net/Exchange.h"
#include "net/HttpTypes.h"
#include "net/Inflater.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::net {

class AnswerReader {
public:
    // The request must outlive the reader.
    AnswerReader(const HttpRequest &request, std::string host);
    void takeHead(const ExchangeHead &head);          // NetworkError: cannot be read, or is going to be too large
    void takeBytes(ByteView bytes);                   // NetworkError: damaged or too large; what the sink throws
    [[nodiscard]] HttpResponse finish();              // NetworkError: not whole
    [[nodiscard]] FailedRequest failed() const { return failedRequest(m_request, m_response); }

private:
    void readLength();
    void takeContent(ByteView content);
    [[noreturn]] void fail(const Sentence &what) const;
    [[noreturn]] void failTooLarge() const;

    const HttpRequest &m_request;
    std::string m_host;
    HttpResponse m_response;
    std::unique_ptr<Inflater> m_inflater;
    std::optional<std::int64_t> m_length;   // as announced, before decompression
    std::int64_t m_received = 0;            // before decompression
    std::int64_t m_content = 0;             // after it
    bool m_toSink = false;
};

} // namespace strongroom::net
