// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// TozStore: e3db.json.
#include "../Target.h"

#include "tozstore/ClientConfiguration.h"

namespace strongroom::fuzz::tozConfigurationTarget {

namespace {

using namespace tozstore;

void fuzzTozConfiguration(ByteView input)
{
    const std::string_view text = textOf(input);
    if (const auto configuration = attempt([text] { return parseClientConfiguration(text); })) {
        const SensitiveText written = clientConfigurationText(*configuration);
        require(clientConfigurationText(parseClientConfiguration(written.view())).sameAs(written), "a configuration that is written is read as it was");
    }
}

const Registration tozConfiguration("e3db_json", fuzzTozConfiguration, {"tozstore/config.json"});

} // namespace

} // namespace strongroom::fuzz::tozConfigurationTarget
