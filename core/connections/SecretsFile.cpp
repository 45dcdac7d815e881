// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/SecretsFile.h"

#include "base/ByteStream.h"
#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Age.h"

#include <QSaveFile>

#include <algorithm>
#include <array>
#include <memory>

namespace strongroom::connections {

namespace {

constexpr std::size_t largest = 1 << 20; // as of a file of secrets anywhere here

class FileSink final : public ByteSink {
public:
    explicit FileSink(const std::string &path)
        : m_file(toQString(path))
    {
        // Owner alone before the first byte is in it.
        if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            refuse();
        }
    }
    void write(ByteView bytes) override
    {
        const auto size = static_cast<qint64>(bytes.size());
        if (m_file.write(reinterpret_cast<const char *>(bytes.data()), size) != size) {
            refuse();
        }
    }
    void commit()
    {
        if (!m_file.commit()) {
            refuse();
        }
    }

private:
    [[noreturn]] void refuse()
    {
        const std::string reason = fromQString(m_file.errorString());
        m_file.cancelWriting();
        throw StorageError("the keys could not be written to a file: " + reason)
            .advise("Check that the folder exists, may be written to and has room.")
            .about(fromQString(m_file.fileName()));
    }
    QSaveFile m_file;
};

class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string_view content)
        : m_left(bytesOf(content))
    {
    }
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

void writeSecretsFile(const std::string &path, const SecretBytes &secretsData, const std::optional<SecretBytes> &passphrase)
{
    FileSink file(path);
    if (passphrase) {
        crypto::AgeWriter age(*passphrase, file);
        age.write(secretsData.view());
        age.finish();
    } else {
        file.write(secretsData.view());
        file.write(bytesOf("\n"));
    }
    file.commit();
}

bool isEncryptedSecretsFile(std::string_view content) { return crypto::ageForm(bytesOf(content)) != crypto::AgeForm::None; }

SecretBytes decryptSecretsFile(std::string_view content, const SecretBytes &passphrase)
{
    TextSource source(content);
    std::unique_ptr<crypto::AgeArmorReader> armor;
    if (crypto::ageForm(bytesOf(content)) == crypto::AgeForm::Armored) {
        armor = std::make_unique<crypto::AgeArmorReader>(source);
    }
    crypto::AgeReader age(passphrase, armor ? static_cast<ByteSource &>(*armor) : source);
    SensitiveText plain;
    std::array<std::byte, 4096> piece{};
    for (std::size_t size = age.read(piece); size > 0; size = age.read(piece)) {
        plain.append(textOf(ByteView(piece.data(), size)));
        wipe(piece);
        if (plain.size() > largest) {
            throw ClientError("the file is too large for secrets data").advise("Secrets data has a few kilobytes.").about("secrets_data");
        }
    }
    return SecretBytes(plain.view());
}

} // namespace strongroom::connections
