// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The draws of a vector, handed out in their order. A draw of another kind or size, or one too many, fails the test with an exception.

#include "TozVectors.h"

#include "tozstore/RandomSource.h"

#include <algorithm>
#include <deque>
#include <stdexcept>

namespace strongroom::test {

class KnownDraws final : public tozstore::RandomSource {
public:
    explicit KnownDraws(const json &draws) : m_draws(draws.begin(), draws.end()) {}
    explicit KnownDraws(std::initializer_list<std::string> hex)
    {
        for (const std::string &draw : hex) {
            m_draws.push_back({{"kind", "bytes"}, {"hex", draw}});
        }
    }

    void fill(std::span<std::byte> memory) override
    {
        const Bytes bytes = hexOf(next(), "hex");
        if (bytes.size() != memory.size()) {
            throw std::runtime_error("a draw of another size than the vector's");
        }
        std::copy(bytes.begin(), bytes.end(), memory.begin());
    }
    [[nodiscard]] std::string uuid() override { return textOf(next(), "text"); }
    [[nodiscard]] bool allTaken() const { return m_draws.empty(); }

private:
    json next()
    {
        if (m_draws.empty()) {
            throw std::runtime_error("more draws than the vector has");
        }
        json draw = m_draws.front();
        m_draws.pop_front();
        return draw;
    }

    std::deque<json> m_draws;
};

} // namespace strongroom::test
