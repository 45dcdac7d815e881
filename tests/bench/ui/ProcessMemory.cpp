// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "ProcessMemory.h"

#ifdef Q_OS_LINUX
#include <QByteArray>
#include <QFile>
#include <QList>

#include <unistd.h>
#endif

namespace strongroom::bench {

#ifdef Q_OS_LINUX

// statm, because smaps_rollup, which tells more, is refused for a process that hardens itself. In pages: size, resident, shared.
std::optional<ProcessMemory> memoryOf(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(processId));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QList<QByteArray> fields = file.readAll().simplified().split(' ');
    if (fields.size() < 3) {
        return std::nullopt;
    }
    const qint64 page = sysconf(_SC_PAGESIZE);
    const qint64 resident = fields[1].toLongLong() * page;
    if (resident == 0) {
        return std::nullopt;   // it has ended
    }
    return ProcessMemory{resident, resident - fields[2].toLongLong() * page};
}

#else

std::optional<ProcessMemory> memoryOf(qint64) { return std::nullopt; }

#endif

} // namespace strongroom::bench
