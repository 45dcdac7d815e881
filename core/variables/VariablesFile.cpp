// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "variables/VariablesFile.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/PassphraseFile.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace strongroom::variables {

void writeVariablesFile(const std::string &path, const SensitiveText &content, const SecretBytes *passphrase, ExistingFile existing, int workFactor)
{
    crypto::writePassphraseFile(path, content.view(), passphrase, existing, workFactor);
}

SensitiveText readVariablesFile(const std::string &path)
{
    // Armored, a file is a third larger.
    constexpr std::size_t most = mostFileBytes + mostFileBytes / 2;
    QFile file(toQString(path));
    const QFileInfo info(file);
    if (info.isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const Sentence why = info.isDir() ? Sentence::tr("it is a folder") : Sentence(fromQString(file.errorString()));
        throw StorageError(Sentence::tr("cannot read %1: %2").arg(path).arg(why))
            .advise(Sentence::tr("Choose a file that is there and that you may read."))
            .about(path);
    }
    SensitiveText content;
    std::array<char, 65536> piece{};
    qint64 size = 0;
    while ((size = file.read(piece.data(), static_cast<qint64>(piece.size()))) > 0) {
        content.append({piece.data(), static_cast<std::size_t>(size)});
        if (content.size() > most) {
            throw ClientError(Sentence::tr("the file is larger than 16 MiB: %1").arg(path))
                .advise(Sentence::tr("Files of secrets are small; check that it is the right one."))
                .about(path);
        }
    }
    wipe(std::as_writable_bytes(std::span(piece)));
    if (size < 0) {
        throw StorageError(Sentence::tr("cannot read %1: %2").arg(path).arg(fromQString(file.errorString()))).about(path);
    }
    return content;
}

bool isEncryptedVariablesFile(std::string_view content) { return crypto::isPassphraseFile(content); }

SensitiveText openVariablesFile(std::string_view content, const SecretBytes &passphrase)
{
    return crypto::openPassphraseFile(content, passphrase, mostFileBytes);
}

std::string_view nameInside(std::string_view fileName)
{
    for (const std::string_view end : {".age", ".AGE"}) {
        if (fileName.ends_with(end)) {
            fileName.remove_suffix(end.size());
            break;
        }
    }
    return fileName;
}

} // namespace strongroom::variables
