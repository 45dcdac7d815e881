// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Lines of NAME=value: the SDKs' env files, the files of AWS profiles.
#include "../Target.h"

#include "aws/ProfileFiles.h"
#include "connections/LineFile.h"
#include "tokens/TokenSettings.h"

namespace strongroom::fuzz::lineFilesTarget {

namespace {

void fuzzLineFiles(ByteView input)
{
    const std::string_view text = textOf(input);
    connections::forEachAssignment(text, [](std::string_view name, const SensitiveText &) { require(!name.empty(), "an assignment has a name"); });
    if (const auto variables = attempt([text] { return tokens::readEnvFile(text); })) {
        (void)attempt([&variables] { return tokens::settingsFromEnvironment({}, *variables); });
    }
    for (const aws::ProfileFileKind kind : {aws::ProfileFileKind::Credentials, aws::ProfileFileKind::Config}) {
        (void)aws::parseProfileFile(text, kind).holdsSecrets();
    }
}

const Registration lineFiles("line_files", fuzzLineFiles, {"api-tokens/dotenv.json", "api-tokens/settings.json", "aws/credentials.json", "locker/config.json"});

} // namespace

} // namespace strongroom::fuzz::lineFilesTarget
