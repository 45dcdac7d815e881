// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/FileAccess.h"

#include <QFile>

namespace strongroom::aws {

#ifdef Q_OS_WIN
bool isReadableByOthers(const std::string &) { return false; }
#else
bool isReadableByOthers(const std::string &path)
{
    return (QFile::permissions(QString::fromStdString(path)) & (QFile::ReadGroup | QFile::ReadOther)) != QFile::Permissions();
}
#endif

} // namespace strongroom::aws
