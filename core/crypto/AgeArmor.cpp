// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Age.h"
#include "crypto/AgeHeader.h"
#include "crypto/Encoding.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>

namespace strongroom::crypto {

namespace {

constexpr std::string_view begin = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view end = "-----END AGE ENCRYPTED FILE-----";
constexpr std::size_t columns = 64;
constexpr std::size_t longestLine = 4096;

[[noreturn]] void damaged()
{
    throw CryptoError(Sentence::tr("the text form of the age file is damaged")).advise(Sentence::tr("Take an undamaged copy of the file."));
}

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

} // namespace

class AgeArmorReader::Private {
public:
    explicit Private(ByteSource &source) : m_source(source) {}

    std::size_t read(std::span<std::byte> into)
    {
        while (m_from == m_bytes.size() && !m_ended) {
            next();
        }
        const std::size_t count = std::min(into.size(), m_bytes.size() - m_from);
        if (count > 0) {
            std::memcpy(into.data(), m_bytes.data() + m_from, count);
            m_from += count;
        }
        return count;
    }

private:
    // The last line may come without a line feed.
    std::string line()
    {
        std::string text;
        std::byte byte{};
        while (m_source.read({&byte, 1}) == 1) {
            if (byte == std::byte{'\n'}) {
                break;
            }
            if (text.size() == longestLine) {
                damaged();
            }
            text += static_cast<char>(byte);
        }
        if (text.ends_with('\r')) {
            text.pop_back();
        }
        return text;
    }

    void next()
    {
        if (!m_begun) {
            std::string first = line();
            while (blank(first) && !m_source.atEnd()) {
                first = line();
            }
            first.erase(0, first.find_first_not_of(" \t"));
            if (first != begin) {
                damaged();
            }
            m_begun = true;
        }
        const std::string text = line();
        if (text == end) {
            finish();
            return;
        }
        const std::optional<Bytes> bytes = text.size() <= columns && !text.empty() && !m_lastLine ? decodeBase64(text) : std::nullopt;
        if (!bytes) {
            damaged();
        }
        m_lastLine = text.size() < columns || text.ends_with('=');
        m_bytes = *bytes;
        m_from = 0;
    }

    void finish()
    {
        m_ended = true;
        while (!m_source.atEnd()) {
            if (!blank(line())) {
                damaged();
            }
        }
    }

    PeekingSource m_source;
    Bytes m_bytes;
    std::size_t m_from = 0;
    bool m_begun = false;
    bool m_lastLine = false;   // a short line was read: only the end may follow
    bool m_ended = false;
};

AgeArmorReader::AgeArmorReader(ByteSource &source) : d(std::make_unique<Private>(source)) {}
AgeArmorReader::~AgeArmorReader() = default;
std::size_t AgeArmorReader::read(std::span<std::byte> into) { return into.empty() ? 0 : d->read(into); }

} // namespace strongroom::crypto
