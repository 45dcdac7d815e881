// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of the project C2SP/wycheproof, read where they lie and never copied here: $STRONGROOM_WYCHEPROOF, else ../shared/vectors/wycheproof
// seen from the project's root. A test that cannot read them says so in one loud line and is skipped; a variable that leads nowhere fails it.

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

namespace strongroom::test {

inline bool isWycheproofNamed()
{
    const char *const named = std::getenv("STRONGROOM_WYCHEPROOF");
    return named != nullptr && *named != '\0';
}

inline std::string wycheproofFolder()
{
    return isWycheproofNamed() ? std::getenv("STRONGROOM_WYCHEPROOF") : STRONGROOM_SOURCE_DIR "/../shared/vectors/wycheproof";
}

inline bool hasWycheproof() { return isWycheproofNamed() || std::ifstream(wycheproofFolder() + "/aes_gcm_test.json").good(); }

// Throws when the file is missing, damaged, or has not as many cases as it says.
inline nlohmann::json readWycheproof(const std::string &name)
{
    const std::string path = wycheproofFolder() + "/" + name;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    nlohmann::json document = nlohmann::json::parse(file);
    std::size_t count = 0;
    for (const nlohmann::json &group : document.at("testGroups")) {
        count += group.at("tests").size();
    }
    if (count == 0 || count != document.at("numberOfTests").get<std::size_t>()) {
        throw std::runtime_error(name + ": numberOfTests does not agree with the cases");
    }
    return document;
}

} // namespace strongroom::test

// In a test function.
#define SKIP_WITHOUT_WYCHEPROOF()                                                                                                              \
    do {                                                                                                                                       \
        if (!strongroom::test::hasWycheproof()) {                                                                                              \
            QSKIP("**** SKIPPED: the Wycheproof vectors did NOT run: neither STRONGROOM_WYCHEPROOF nor ../shared/vectors/wycheproof ****");     \
        }                                                                                                                                      \
    } while (false)
