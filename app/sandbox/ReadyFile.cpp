// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/ReadyFile.h"

#include <nlohmann/json.hpp>

#include <QSaveFile>

#include <stdexcept>

namespace strongroom::sandbox {

void writeReadyFile(const QString &fileName, const nlohmann::json &description)
{
    QSaveFile file(fileName);
    const QByteArray text = QByteArray::fromStdString(description.dump(2)) + '\n';
    // The mode before the content: there is no moment in which others could read it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(text) != text.size()
        || !file.commit()) {
        throw std::runtime_error("cannot write the ready file: " + file.errorString().toStdString());
    }
}

} // namespace strongroom::sandbox
