// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/crypto: the text header of an age file, made and understood.

#include "base/ByteStream.h"
#include "crypto/Age.h"
#include "crypto/AgePrimitives.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace strongroom::crypto {

// A source that can be looked into; what it has read ahead stays here.
class PeekingSource final : public ByteSource {
public:
    explicit PeekingSource(ByteSource &source) : m_source(source) {}

    [[nodiscard]] std::size_t read(std::span<std::byte> into) override;
    // Reads until `into` is full or the end.
    [[nodiscard]] std::size_t readFull(std::span<std::byte> into);
    [[nodiscard]] bool atEnd() { return m_from == m_to && !fill(); }
    // Up to the next line feed, which is taken and left out. nullopt: the end came first, or `longest` bytes did.
    [[nodiscard]] std::optional<std::string> line(std::size_t longest);

private:
    bool fill();

    ByteSource &m_source;
    std::array<std::byte, 4096> m_buffer{};
    std::size_t m_from = 0;
    std::size_t m_to = 0;
};

[[nodiscard]] std::string makeAgeHeader(const AgeFileKey &fileKey, const SecretBytes &passphrase, int workFactor);
[[nodiscard]] AgeHeader readAgeHeader(PeekingSource &source, const SecretBytes &passphrase, int mostWorkFactor);

} // namespace strongroom::crypto
