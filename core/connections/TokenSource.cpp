// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/TokenSource.h"

#include <string_view>

namespace strongroom::connections {

namespace {

struct Named {
    std::string_view beginning;
    Sentence pattern;   // of what follows it
};

} // namespace

Sentence tokenSource(const std::string &source)
{
    // Within a sentence, and where one begins.
    const Named named[] = {{"token endpoint ", Sentence::tr("token endpoint %1")},
                           {"Token endpoint ", Sentence::tr("Token endpoint %1")},
                           {"user pool ", Sentence::tr("user pool %1")},
                           {"User pool ", Sentence::tr("User pool %1")}};
    for (const auto &[beginning, pattern] : named) {
        if (source.starts_with(beginning)) {
            return pattern.arg(source.substr(beginning.size()));
        }
    }
    constexpr std::size_t name = std::string_view("table ").size();
    if (const std::size_t in = source.rfind(" in "); in != std::string::npos && in > name) {
        const std::string table = source.substr(name, in - name);
        const std::string region = source.substr(in + std::string_view(" in ").size());
        if (source.starts_with("table ")) {
            return Sentence::tr("table %1 in %2", "name and AWS region").arg(table).arg(region);
        }
        if (source.starts_with("Table ")) {
            return Sentence::tr("Table %1 in %2", "name and AWS region").arg(table).arg(region);
        }
    }
    const Sentence whole[] = {Sentence::tr("API key"), Sentence::tr("Access key"), Sentence::tr("Token endpoint"), Sentence::tr("this computer"),
                              Sentence::tr("This computer"), Sentence::tr("this program's memory"), Sentence::tr("This program's memory")};
    for (const Sentence &known : whole) {
        if (known.english() == source) {
            return known;
        }
    }
    return source;
}

} // namespace strongroom::connections
