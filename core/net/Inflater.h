// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Takes the gzip or deflate coding off an answer, piece by piece. Not left to QNetworkAccessManager: Qt 6.4 takes a compressed stream that
// ends in the middle for a whole one, forgets the Content-Length of compressed answers, and inflates everything twice to count it.

#include "base/SecretBytes.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace strongroom::net {

class Inflater {
public:
    // nullptr: a coding we have not offered. "identity" and "" need no Inflater and are not asked for here.
    [[nodiscard]] static std::unique_ptr<Inflater> forCoding(std::string_view contentEncoding);
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    // Hands on what came out, at most 64 KiB at a time. NetworkError when the data is damaged. Passes on what the sink throws.
    void feed(ByteView compressed, const std::function<void(ByteView)> &sink);
    // NetworkError when the stream is not complete. Nothing at all is complete: an answer without a body.
    void finish() const;

private:
    struct Stream;
    explicit Inflater(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
};

} // namespace strongroom::net
