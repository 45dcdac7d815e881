// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "RandomCommands.h"

#include "cli/CommandLine.h"

#include <vector>

namespace strongroom::test {

void callCommandLine(QRandomGenerator &random, const QString &readyFile, const QString &scratchFile, std::map<int, int> &codes)
{
    const QString name = QStringLiteral("random_%1").arg(random.bounded(1000));
    const QString id = QStringLiteral("0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11");
    const std::vector<QStringList> records{{QStringLiteral("find"), QStringLiteral("--limit"), QStringLiteral("3")},
                                           {QStringLiteral("get"), name},
                                           {QStringLiteral("delete"), name, QStringLiteral("--yes")},
                                           {QStringLiteral("attach"), name, scratchFile},
                                           {QStringLiteral("detach"), name, QStringLiteral("file_1"), QStringLiteral("--yes")},
                                           {QStringLiteral("put")},
                                           {QStringLiteral("put-batch")}};
    const std::vector<QStringList> client{{QStringLiteral("whoami")},
                                          {QStringLiteral("records"), QStringLiteral("list")},
                                          {QStringLiteral("records"), QStringLiteral("delete"), id, QStringLiteral("--yes")},
                                          {QStringLiteral("notes"), QStringLiteral("read"), id},
                                          {QStringLiteral("notes"), QStringLiteral("delete"), id, QStringLiteral("--yes")},
                                          {QStringLiteral("files"), QStringLiteral("put"), scratchFile, QStringLiteral("--type"), name},
                                          {QStringLiteral("share"), QStringLiteral("--type"), name, QStringLiteral("--reader"), id}};
    const std::vector<QStringList> project{{QStringLiteral("secrets"), QStringLiteral("list")},
                                           {QStringLiteral("environments"), QStringLiteral("create"), name},
                                           {QStringLiteral("environments"), QStringLiteral("list")},
                                           {QStringLiteral("secrets"), QStringLiteral("create"), name, QStringLiteral("--value-file"), scratchFile}};
    const auto oneOf = [&random](const std::vector<QStringList> &all) { return all[static_cast<std::size_t>(random.bounded(int(all.size())))]; };
    QStringList arguments{QStringLiteral("strongroom-cli")};
    switch (random.bounded(3)) {
    case 0: arguments += QStringList{QStringLiteral("records")} + oneOf(records) + QStringList{QStringLiteral("--connection-file"), readyFile, QStringLiteral("--country"), QStringLiteral("us")}; break;
    case 1: arguments += QStringList{QStringLiteral("tozny")} + oneOf(client) + QStringList{QStringLiteral("--config-file"), readyFile}; break;
    default: arguments += QStringList{QStringLiteral("locker")} + oneOf(project) + QStringList{QStringLiteral("--connection-file"), readyFile}; break;
    }
    ++codes[static_cast<int>(cli::runCommandLine(arguments, {}))];
}

} // namespace strongroom::test
