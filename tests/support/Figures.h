// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tests with figures have two forms: seconds by default, and with STRONGROOM_LONG=1 (tests/run --long) the size the project promises. What they
// measured goes to standard output, and to the file STRONGROOM_FIGURES when that is set: the lines of tests/RESULTS.md.

#include <QByteArray>
#include <QtGlobal>

#include <cstdio>
#include <string>

namespace strongroom::test {

[[nodiscard]] inline bool isLongForm() { return qEnvironmentVariableIntValue("STRONGROOM_LONG") == 1; }

inline void figure(const std::string &line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
    if (const QByteArray path = qgetenv("STRONGROOM_FIGURES"); !path.isEmpty()) {
        if (std::FILE *const file = std::fopen(path.constData(), "a")) {
            std::fprintf(file, "* %s\n", line.c_str());
            std::fclose(file);
        }
    }
}

} // namespace strongroom::test
