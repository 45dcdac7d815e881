// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Opening.h"

#include "base/Text.h"
#include "connections/SdkOptions.h"
#include "incountry/SecretsData.h"

#include <QFile>

namespace strongroom::connections {

namespace {

constexpr const char *fileVariable = "STRONGROOM_SECRETS_DATA_FILE";
constexpr qint64 largestSecretFile = 1 << 20;

} // namespace

SecretBytes readSecretFile(const std::string &path)
{
    QFile file(toQString(path));
    // Unbuffered: QFile's own buffer is not wiped.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw StorageError(Sentence::tr("cannot read %1: %2").arg(path).arg(fromQString(file.errorString())))
            .advise(Sentence::tr("Check the path and the file's permissions."))
            .about(path);
    }
    SecretBytes content(static_cast<std::size_t>(largestSecretFile));
    std::size_t filled = 0;
    while (filled < content.size()) {
        const qint64 count = file.read(reinterpret_cast<char *>(content.writable().data()) + filled, static_cast<qint64>(content.size() - filled));
        if (count < 0) {
            throw StorageError(Sentence::tr("cannot read %1: %2").arg(path).arg(fromQString(file.errorString()))).about(path);
        }
        if (count == 0) {
            break;
        }
        filled += static_cast<std::size_t>(count);
    }
    if (filled == 0) {
        // Taken as a password, nothing would encrypt with nothing.
        throw ClientError(Sentence::tr("%1 is empty").arg(path))
            .advise(Sentence::tr("Name the file that holds the connection or the secrets data."))
            .about(path);
    }
    if (filled < content.size()) {
        return SecretBytes(content.view().first(filled));
    }
    throw ClientError(Sentence::tr("%1 is larger than a megabyte").arg(path))
        .advise(Sentence::tr("Name the file that holds the connection or the secrets data."))
        .about(path);
}

ConfiguredConnection fromEnvironment(const std::map<std::string, std::string> &environment)
{
    ConfiguredConnection configured = fromSdkOptions("{}", environment);
    if (const auto found = environment.find(fileVariable); found != environment.end() && !found->second.empty()) {
        SecretBytes content = readSecretFile(found->second);
        (void)incountry::SecretsData::parse(content.text());
        configured.credentials.emplace(keychain::CredentialKind::SecretsData, std::move(content));
    }
    return configured;
}

} // namespace strongroom::connections
