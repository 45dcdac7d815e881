// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/PassphraseFile.h"

#include "base/ByteStream.h"
#include "base/Error.h"

#include <algorithm>
#include <array>
#include <memory>

namespace strongroom::crypto {

namespace {

class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string_view content) : m_left(bytesOf(content)) {}
    std::size_t read(std::span<std::byte> into) override
    {
        const std::size_t size = std::min(into.size(), m_left.size());
        std::copy_n(m_left.begin(), size, into.begin());
        m_left = m_left.subspan(size);
        return size;
    }

private:
    ByteView m_left;
};

} // namespace

void writePassphraseFile(const std::string &path, std::string_view content, const SecretBytes *passphrase, ExistingFile existing, int workFactor)
{
    FileSink file(path, existing);
    if (passphrase != nullptr) {
        AgeWriter age(*passphrase, file, workFactor);
        age.write(bytesOf(content));
        age.finish();
    } else {
        file.write(bytesOf(content));
    }
    file.commit();
}

bool isPassphraseFile(std::string_view content) { return ageForm(bytesOf(content)) != AgeForm::None; }

SensitiveText openPassphraseFile(std::string_view content, const SecretBytes &passphrase, std::size_t mostBytes)
{
    TextSource source(content);
    std::unique_ptr<AgeArmorReader> armor;
    if (ageForm(bytesOf(content)) == AgeForm::Armored) {
        armor = std::make_unique<AgeArmorReader>(source);
    }
    AgeReader age(passphrase, armor ? static_cast<ByteSource &>(*armor) : source);
    SensitiveText plain;
    std::array<std::byte, 4096> piece{};
    for (std::size_t size = age.read(piece); size > 0; size = age.read(piece)) {
        plain.append(textOf(ByteView(piece.data(), size)));
        wipe(piece);
        if (plain.size() > mostBytes) {
            throw ClientError(Sentence::tr("there is more in the encrypted file than belongs into such a file"))
                .advise(Sentence::tr("Check that it is the right one."));
        }
    }
    return plain;
}

} // namespace strongroom::crypto
