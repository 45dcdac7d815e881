// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/UserFolder.h"

#include "base/Text.h"

#include <QStandardPaths>

namespace strongroom::connections {

std::string userFolder()
{
    QString folder = qEnvironmentVariable("STRONGROOM_CONFIG_DIR");
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/Strongroom");
    }
    return fromQString(folder);
}

std::vector<keychain::CredentialId> storedCredentialsOf(const std::vector<Connection> &connections)
{
    std::vector<keychain::CredentialId> ids;
    for (const Connection &connection : connections) {
        for (const keychain::CredentialKind kind : connection.storedCredentials) {
            ids.push_back({connection.id, kind});
        }
    }
    return ids;
}

} // namespace strongroom::connections
