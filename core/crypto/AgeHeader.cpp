// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/AgeHeader.h"

#include "crypto/Encoding.h"
#include "crypto/Random.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace strongroom::crypto {

namespace {

constexpr std::string_view versionLine = "age-encryption.org/v1";
constexpr std::string_view scryptLabel = "age-encryption.org/v1/scrypt";
constexpr std::size_t saltSize = 16;
constexpr std::size_t wrappedSize = AgeFileKey::size + ageTagSize;
constexpr std::size_t columns = 64;
constexpr std::size_t mostHeader = 64 * 1024;
constexpr AgeNonce noNonce{};

[[noreturn]] void damaged(const Sentence &problem)
{
    throw CryptoError(Sentence::tr("the age file's header is damaged: %1").arg(problem)).advise(Sentence::tr("Take an undamaged copy of the file."));
}

std::string unpadded(ByteView bytes)
{
    std::string text = encodeBase64(bytes);
    text.erase(text.find_last_not_of('=') + 1);
    return text;
}

std::optional<Bytes> fromUnpadded(std::string_view text)
{
    if (text.find('=') != std::string_view::npos) {
        return std::nullopt;
    }
    std::string padded(text);
    padded.append((4 - padded.size() % 4) % 4, '=');
    return decodeBase64(padded);
}

struct Stanza {
    std::vector<std::string> arguments;
    Bytes body;
};

std::vector<std::string> argumentsOf(std::string_view text)
{
    std::vector<std::string> arguments;
    while (true) {
        const std::size_t end = text.find(' ');
        const std::string_view argument = text.substr(0, end);
        if (argument.empty() || !std::ranges::all_of(argument, [](char c) { return c >= 0x21 && c <= 0x7E; })) {
            damaged(Sentence::tr("a stanza that cannot be read"));
        }
        arguments.emplace_back(argument);
        if (end == std::string_view::npos) {
            return arguments;
        }
        text.remove_prefix(end + 1);
    }
}

struct Header {
    std::vector<Stanza> stanzas;
    AgeMac mac{};
    std::string covered;     // what the MAC covers
    std::size_t size = 0;
};

class HeaderReader {
public:
    explicit HeaderReader(PeekingSource &source) : m_source(source) {}

    Header read()
    {
        const std::string first = line();
        if (first != versionLine) {
            if (first.starts_with("age-encryption.org/")) {
                throw CryptoError(Sentence::tr("the file has a version of the age format that is not known here"))
                    .advise(Sentence::tr("Open it with a newer age program."));
            }
            throw CryptoError(Sentence::tr("the file is not an age file")).advise(Sentence::tr("Choose a file that was encrypted by Strongroom or by age."));
        }
        while (true) {
            std::string next = line();
            if (next.starts_with("-> ")) {
                readStanza(std::string_view(next).substr(3));
                continue;
            }
            if (!next.starts_with("--- ") || m_header.stanzas.empty()) {
                damaged(Sentence::tr("a line that does not belong there"));
            }
            const std::optional<Bytes> mac = fromUnpadded(std::string_view(next).substr(4));
            if (!mac || mac->size() != m_header.mac.size()) {
                damaged(Sentence::tr("its checksum cannot be read"));
            }
            std::ranges::copy(*mac, m_header.mac.begin());
            m_header.covered.resize(m_header.covered.size() - (next.size() - 3) - 1);
            return std::move(m_header);
        }
    }

private:
    std::string line()
    {
        std::optional<std::string> text = m_source.line(mostHeader - m_header.size);
        if (!text) {
            if (m_header.size == 0) {
                throw CryptoError(Sentence::tr("the file is not an age file"))
                    .advise(Sentence::tr("Choose a file that was encrypted by Strongroom or by age."));
            }
            damaged(Sentence::tr("it does not end"));
        }
        m_header.size += text->size() + 1;
        m_header.covered += *text;
        m_header.covered += '\n';
        return std::move(*text);
    }

    void readStanza(std::string_view arguments)
    {
        Stanza stanza{argumentsOf(arguments), {}};
        std::string body;
        while (true) {
            const std::string part = line();
            if (part.size() > columns) {
                damaged(Sentence::tr("a line that is too long"));
            }
            body += part;
            if (part.size() < columns) {
                break;
            }
        }
        std::optional<Bytes> bytes = fromUnpadded(body);
        if (!bytes) {
            damaged(Sentence::tr("a stanza that cannot be read"));
        }
        stanza.body = std::move(*bytes);
        m_header.stanzas.push_back(std::move(stanza));
    }

    PeekingSource &m_source;
    Header m_header;
};

const Stanza &scryptStanza(const Header &header)
{
    const auto found = std::ranges::find_if(header.stanzas, [](const Stanza &stanza) { return stanza.arguments.front() == "scrypt"; });
    if (found == header.stanzas.end()) {
        throw CryptoError(Sentence::tr("the file is encrypted for keys, not with a passphrase"))
            .advise(Sentence::tr("Decrypt it with age and your identity file first: age -d -i key.txt."));
    }
    if (header.stanzas.size() != 1) {
        damaged(Sentence::tr("a passphrase stands beside another way in, which the format forbids"));
    }
    return *found;
}

// As the format writes it: digits without a leading zero.
int workFactorOf(const std::string &text, int most)
{
    if (text.front() == '0' || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        damaged(Sentence::tr("its work factor cannot be read"));
    }
    const int factor = text.size() > 3 ? 999 : std::stoi(text);
    if (factor > most) {
        throw CryptoError(Sentence::tr("the file asks for more work than is sensible: scrypt work factor %1, at most %2 is accepted")
                              .arg(std::string(text.substr(0, 12)))
                              .arg(most))
            .advise(Sentence::tr("Such a file is made to make programs hang, or by somebody with a very large computer."));
    }
    return factor;
}

AgeKey wrapKey(const SecretBytes &passphrase, ByteView salt, int workFactor)
{
    Bytes labelled(bytesOf(scryptLabel).begin(), bytesOf(scryptLabel).end());
    labelled.insert(labelled.end(), salt.begin(), salt.end());
    return ageScrypt(passphrase.view(), labelled, workFactor);
}

AgeKey macKey(const AgeFileKey &fileKey) { return ageHkdf(fileKey.view(), {}, "header"); }

} // namespace

bool PeekingSource::fill()
{
    m_from = 0;
    m_to = m_source.read(m_buffer);
    return m_to > 0;
}

std::size_t PeekingSource::read(std::span<std::byte> into)
{
    if (into.empty() || atEnd()) {
        return 0;
    }
    const std::size_t count = std::min(into.size(), m_to - m_from);
    std::memcpy(into.data(), m_buffer.data() + m_from, count);
    m_from += count;
    return count;
}

std::size_t PeekingSource::readFull(std::span<std::byte> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        // Large pieces go past the buffer.
        const std::size_t count = m_from == m_to && into.size() - done >= m_buffer.size() ? m_source.read(into.subspan(done)) : read(into.subspan(done));
        if (count == 0) {
            break;
        }
        done += count;
    }
    return done;
}

std::optional<std::string> PeekingSource::line(std::size_t longest)
{
    std::string text;
    while (text.size() < longest && !atEnd()) {
        const auto c = static_cast<char>(m_buffer[m_from++]);
        if (c == '\n') {
            return text;
        }
        text += c;
    }
    return std::nullopt;
}

std::string makeAgeHeader(const AgeFileKey &fileKey, const SecretBytes &passphrase, int workFactor)
{
    const Bytes salt = randomBytes(saltSize);
    std::array<std::byte, wrappedSize> wrapped{};
    ChaChaPoly(wrapKey(passphrase, salt, workFactor)).seal(noNonce, fileKey.view(), wrapped);
    std::string header(versionLine);
    header += "\n-> scrypt " + unpadded(salt) + ' ' + std::to_string(workFactor) + '\n' + unpadded(wrapped) + "\n---";
    const AgeMac mac = ageHmac(macKey(fileKey), header);
    return header + ' ' + unpadded(mac) + '\n';
}

AgeHeader readAgeHeader(PeekingSource &source, const SecretBytes &passphrase, int mostWorkFactor)
{
    const Header header = HeaderReader(source).read();
    const Stanza &stanza = scryptStanza(header);
    if (stanza.arguments.size() != 3) {
        damaged(Sentence::tr("a stanza that cannot be read"));
    }
    const std::optional<Bytes> salt = fromUnpadded(stanza.arguments[1]);
    if (!salt || salt->size() != saltSize) {
        damaged(Sentence::tr("its salt cannot be read"));
    }
    const int workFactor = workFactorOf(stanza.arguments[2], mostWorkFactor);
    if (stanza.body.size() != wrappedSize) {
        damaged(Sentence::tr("its key has the wrong size"));
    }
    AgeHeader opened;
    opened.size = header.size;
    if (!ChaChaPoly(wrapKey(passphrase, *salt, workFactor)).open(noNonce, stanza.body, opened.fileKey.writable())) {
        throw CryptoError(Sentence::tr("the passphrase is wrong")).advise(Sentence::tr("Try again; capitals and blanks count.")).about("passphrase");
    }
    if (!sameMac(ageHmac(macKey(opened.fileKey), header.covered), header.mac)) {
        damaged(Sentence::tr("its checksum does not fit"));
    }
    return opened;
}

} // namespace strongroom::crypto
