// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozFileContents.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace strongroom::sandbox {

TozFileContents::TozFileContents(const QString &dataFile)
{
    if (dataFile.isEmpty()) {
        m_temporary.emplace();
        if (!m_temporary->isValid()) {
            throw std::runtime_error("cannot make a folder for files: " + m_temporary->errorString().toStdString());
        }
        m_folder = m_temporary->path();
        return;
    }
    m_folder = dataFile + QStringLiteral(".files");
    if (!QDir().mkpath(m_folder)) {
        throw std::runtime_error("cannot make the folder for files beside the data file");
    }
    // What they hold is encrypted, but it is nobody else's business how much there is.
    QFile(m_folder).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QString TozFileContents::path(const std::string &contentId) const
{
    return m_folder + QLatin1Char('/') + QString::fromStdString(contentId);
}

bool TozFileContents::exists(const std::string &contentId) const
{
    return QFile::exists(path(contentId));
}

void TozFileContents::remove(const std::string &contentId)
{
    (void)QFile::remove(path(contentId));
}

} // namespace strongroom::sandbox
