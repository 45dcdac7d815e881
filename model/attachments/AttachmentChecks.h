// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is refused before anything is sent, and names made safe. A name comes from the service or from another program: it may hold a path,
// control characters, or marks that turn the direction of text so that "fdp.exe" reads "exe.pdf".

#include <QString>
#include <QStringList>

namespace strongroom::model {

// A name that is one part of a path on every system, never empty ("attachment"), at most 200 characters, its ending kept.
[[nodiscard]] QString safeFileName(const QString &name);

// Why a file cannot be called so, as a sentence; empty: it can. `others` are the names the record's other files have.
[[nodiscard]] QString fileNameProblem(const QString &name, const QString &current, const QStringList &others);

// Looks at the disk: call on a worker thread. ClientError: not there, a folder, cannot be read, larger than 100 MiB, no name.
void checkUpload(const QString &path, const QString &name, const QStringList &others);

} // namespace strongroom::model
