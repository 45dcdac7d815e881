// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/ConnectionChoice.h"
#include "cli/ConnectionTestSteps.h"
#include "cli/tokens/TokenChoice.h"
#include "cli/tokens/TokenCommands.h"

namespace strongroom::cli {

namespace {

ExitCode test(Invocation &invocation)
{
    return testStepByStep(invocation, chooseTokenConnection(invocation, TokenGroup::SignIn));
}

void declare(QCommandLineParser &parser)
{
    declareTokenConnection(parser);
    declareCountryOption(parser);
}

} // namespace

Command authTestCommand()
{
    return {QStringLiteral("auth"), QStringLiteral("test"), {}, Cli::tr("Try a sign-in step by step; writes nothing."), 0, 0, declare, test};
}

} // namespace strongroom::cli
